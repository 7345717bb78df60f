using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProgressReport.Print;

/// <summary>What the content of a page draws.</summary>
/// <param name="Reference">The page.</param>
/// <param name="Unmarked">How many drawings are neither tagged nor artifacts.</param>
/// <param name="Tags">Ids of its marked content.</param>
/// <param name="Glyphs">The codes it shows, each once for each font.</param>
internal sealed record PdfPage(string Reference, int Unmarked, ImmutableArray<int> Tags, ImmutableArray<PdfGlyph> Glyphs)
{
    /// <summary>All pages in order.</summary>
    public static PdfPage[] All(PdfObjects pdf)
    {
        var fonts = new Dictionary<string, PdfFont>(StringComparer.Ordinal);
        return [.. pdf.Pages.Select(p => Read(pdf, p, fonts))];
    }

    private static PdfPage Read(PdfObjects pdf, string page, Dictionary<string, PdfFont> known)
    {
        var fonts = PdfFont.Of(pdf, page, known);
        var shown = new HashSet<PdfGlyph>();
        var tags = ImmutableArray.CreateBuilder<int>();
        var (depth, unmarked, font) = (0, 0, default(PdfFont));
        var reader = new OperatorReader(Encoding.Latin1.GetString(pdf.Stream(PdfObjects.Text(pdf.Dictionary(page)["/Contents"])!)));
        while (reader.Next())
        {
            switch (reader.Name)
            {
                case "BDC" or "BMC":
                    depth++;
                    if (Tag(reader.Operands) is { } tag)
                    {
                        tags.Add(tag);
                    }

                    break;
                case "EMC":
                    depth--;
                    break;
                case "Tf":
                    font = fonts.GetValueOrDefault(reader.Operands[..reader.Operands.IndexOf(' ')].ToString());
                    break;
                case "Tj" when font is not null:
                    shown.UnionWith(PdfFont.Codes(reader.Operands.Trim("<>").ToString()).Select(c => new PdfGlyph(font, c)));
                    break;
                case "BT" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "s" or "S" or "Do" or "sh" when depth == 0:
                    unmarked++;
                    break;
            }
        }

        return new PdfPage(page, unmarked, tags.ToImmutable(), [.. shown]);
    }

    private static int? Tag(ReadOnlySpan<char> operands)
    {
        const string Key = "/MCID ";
        var at = operands.IndexOf(Key);
        if (at < 0)
        {
            return null;
        }

        var digits = operands[(at + Key.Length)..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }
}

/// <summary>A glyph of a font, by its code.</summary>
internal sealed record PdfGlyph(PdfFont Font, int Code)
{
    public bool Equals(PdfGlyph? other) => other is not null && ReferenceEquals(Font, other.Font) && Code == other.Code;

    public override int GetHashCode() => Code;
}
