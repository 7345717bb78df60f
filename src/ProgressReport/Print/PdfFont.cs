using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ProgressReport.Print;

/// <summary>A font of a PDF.</summary>
/// <param name="Name">PostScript name, without the mark of a subset.</param>
/// <param name="Embedded">Whether its glyphs are in the file.</param>
/// <param name="Unicode">What each code stands for.</param>
internal sealed partial record PdfFont(string Name, bool Embedded, IReadOnlyDictionary<int, string> Unicode)
{
    /// <summary>The fonts of a page by the name its content uses.</summary>
    public static Dictionary<string, PdfFont> Of(PdfObjects pdf, string page, Dictionary<string, PdfFont> known)
    {
        var fonts = new Dictionary<string, PdfFont>(StringComparer.Ordinal);
        foreach (var (name, value) in pdf.Dictionary(pdf.Dictionary(pdf.Dictionary(page)["/Resources"])["/Font"]))
        {
            var reference = PdfObjects.Text(value)!;
            if (!known.TryGetValue(reference, out var font))
            {
                known.Add(reference, font = Read(pdf, pdf.Dictionary(reference)));
            }

            fonts.Add(name, font);
        }

        return fonts;
    }

    /// <summary>The codes of a shown string; two bytes each, as Chromium writes them.</summary>
    public static IEnumerable<int> Codes(string hexadecimal)
    {
        for (var i = 0; i + 4 <= hexadecimal.Length; i += 4)
        {
            yield return int.Parse(hexadecimal.AsSpan(i, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }
    }

    private static PdfFont Read(PdfObjects pdf, JsonObject font)
    {
        var descendant = pdf.Dictionary((pdf.Resolve(font["/DescendantFonts"]) as JsonArray)?[0] ?? font);
        var descriptor = pdf.Dictionary(descendant["/FontDescriptor"]);
        var name = PdfObjects.Text(font["/BaseFont"])?.TrimStart('/') ?? "Type 3";
        var toUnicode = PdfObjects.Text(font["/ToUnicode"]);
        return new PdfFont(
            name.Length > 7 && name[6] == '+' ? name[7..] : name,
            descriptor.Any(d => d.Key.StartsWith("/FontFile", StringComparison.Ordinal)),
            toUnicode is null ? new Dictionary<int, string>() : Mapping(Encoding.Latin1.GetString(pdf.Stream(toUnicode))));
    }

    /// <summary>A ToUnicode map (ISO 32000-1, 9.10.3).</summary>
    private static Dictionary<int, string> Mapping(string map)
    {
        var unicode = new Dictionary<int, string>();
        foreach (Match block in Block().Matches(map))
        {
            var range = block.Groups["kind"].Value == "range";
            var values = Hexadecimal().Matches(block.Groups["body"].Value).Select(m => m.Groups["digits"].Value).ToArray();
            for (var i = 0; i + (range ? 2 : 1) < values.Length; i += range ? 3 : 2)
            {
                var (first, last) = (Number(values[i]), Number(values[range ? i + 1 : i]));
                var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(values[range ? i + 2 : i + 1]));
                for (var code = first; code <= last; code++)
                {
                    unicode[code] = text[..^1] + (char)(text[^1] + code - first);
                }
            }
        }

        return unicode;
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"beginbf(?<kind>char|range)(?<body>.*?)endbf", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<(?<digits>[0-9A-Fa-f]+)>")]
    private static partial Regex Hexadecimal();
}
