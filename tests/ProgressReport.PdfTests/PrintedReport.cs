using System.Collections.Immutable;
using System.Text.Json;
using ProgressReport.Commands;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site;
using Shouldly;

namespace ProgressReport.PdfTests;

/// <summary>The real report, built once with its PDFs into a temporary folder.</summary>
public sealed class PrintedReport : IDisposable
{
    // The first page's top margin in points: what stands above it is the symbol and the page number.
    private const int TopMargin = 64;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");

    public PrintedReport()
    {
        var diagnostics = new DiagnosticBag();
        Report = ReportBinder.Bind(ContentReader.Read(Path.Combine(Machine.Repository, "content"), diagnostics), diagnostics)!;
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = ["build", "--content", Path.Combine(Machine.Repository, "content"), "--templates", Path.Combine(Machine.Repository, "templates"), "--output", Output];
        CommandLine.Run(arguments, output, error, live: false).ShouldBe(0, error.ToString());
    }

    public Report Report { get; }

    public string Output => Path.Combine(_folder.FullName, "site");

    public string Pdf => Path.Combine(Output, SiteMap.Pdf(Report, Report.SourceLanguage));

    /// <summary>Everything but the page margins in the order of the content, white space removed.</summary>
    public string Text => WithoutWhiteSpace(Machine.Run("pdftotext", "-raw", "-r", "72", "-x", "0", "-y", $"{TopMargin}", "-W", "600", "-H", "800", Pdf, "-"));

    /// <summary>Titles of the outline with the pages they lead to, in reading order.</summary>
    public ImmutableArray<(string Title, int Page)> Outline
    {
        get
        {
            using var json = JsonDocument.Parse(Machine.Run("qpdf", "--json=2", "--json-key=outlines", Pdf));
            return [.. json.RootElement.GetProperty("outlines").EnumerateArray().SelectMany(Entries)];
        }
    }

    public string Page(int number) => Machine.Run("pdftotext", "-layout", "-f", $"{number}", "-l", $"{number}", Pdf, "-");

    public int PageCount => int.Parse(Machine.Run("qpdf", "--show-npages", Pdf));

    public static string WithoutWhiteSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<(string, int)> Entries(JsonElement entry) =>
    [
        (entry.GetProperty("title").GetString()!, entry.GetProperty("destpageposfrom1").GetInt32()),
        .. entry.GetProperty("kids").EnumerateArray().SelectMany(Entries),
    ];
}
