using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProgressReport.Print;

namespace ProgressReport.PdfTests;

/// <summary>A PDF read back; each reading is done once.</summary>
internal sealed partial class PrintedDocument
{
    // The top margin in points: what stands above it is the symbol and the page number.
    private const int TopMargin = 64;

    private readonly Lazy<string> _raw;
    private readonly Lazy<string> _reading;
    private readonly Lazy<string[]> _pages;
    private readonly Lazy<IReadOnlyDictionary<string, PdfPlace>> _destinations;
    private readonly Lazy<ImmutableArray<(string Title, int Page)>> _outline;

    public PrintedDocument(string file)
    {
        File = file;
        _raw = new(() => Machine.Run("pdftotext", "-raw", "-r", "72", "-x", "0", "-y", $"{TopMargin}", "-W", "600", "-H", "800", file, "-"));
        _reading = new(() => Machine.Run("pdftotext", file, "-"));
        _pages = new(() => Machine.Run("pdftotext", "-layout", file, "-").TrimEnd('\f', '\n').Split('\f'));
        _outline = new(ReadOutline);
        _destinations = new(() => PdfTools.Find()!.Destinations(file));
    }

    public string File { get; }

    /// <summary>Everything in the order of reading; in Arabic, that of the content is from left to right.</summary>
    public string Reading => _reading.Value;

    /// <summary>Everything but the page margins in the order of the content.</summary>
    public string Raw => _raw.Value;

    /// <summary>The same without white space and the characters that only steer directions.</summary>
    public string Text => Squeezed(Raw);

    /// <summary>Titles of the outline with the pages they lead to, in reading order.</summary>
    public ImmutableArray<(string Title, int Page)> Outline => _outline.Value;

    /// <summary>The page of each named destination.</summary>
    public IReadOnlyDictionary<string, PdfPlace> Destinations => _destinations.Value;

    public int PageCount => _pages.Value.Length;

    /// <summary>What stands on a page, margins included.</summary>
    public string Page(int number) => _pages.Value[number - 1];

    /// <summary>Without white space, controls and the characters that only steer directions.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));

    /// <summary>The words of a text, marks that combine left out; letters of another script and digits begin a word of their own, for blanks beside them move.</summary>
    public static IEnumerable<string> Words(string text) =>
        Word().Matches(string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)))).Select(m => m.Value);

    private ImmutableArray<(string Title, int Page)> ReadOutline()
    {
        using var json = JsonDocument.Parse(Machine.Run("qpdf", "--json=2", "--json-key=outlines", File));
        return [.. json.RootElement.GetProperty("outlines").EnumerateArray().SelectMany(Entries)];
    }

    private static IEnumerable<(string, int)> Entries(JsonElement entry) =>
    [
        (entry.GetProperty("title").GetString()!, entry.GetProperty("destpageposfrom1").GetInt32()),
        .. entry.GetProperty("kids").EnumerateArray().SelectMany(Entries),
    ];

    [GeneratedRegex(@"[\u0621-\u064A\u0660-\u06D3]+|[A-Za-zÀ-ÿ]+|[0-9]+")]
    private static partial Regex Word();
}
