using System.Text;

namespace ProgressReport.Print;

/// <summary>
/// Mends the content of pages: what the browser draws without a tag (rules, backgrounds, symbol and page number in the margin)
/// becomes an artifact (ISO 14289-1, 7.1), and replacement texts that only repeat their glyphs go, for searches trip over them.
/// </summary>
internal static class PdfContents
{
    public static void Mend(PdfObjects pdf)
    {
        var fonts = new Dictionary<string, PdfFont>(StringComparer.Ordinal);
        foreach (var page in pdf.Pages.ToArray())
        {
            var reference = PdfObjects.Text(pdf.Dictionary(page)["/Contents"])!;
            var content = Encoding.Latin1.GetString(pdf.Stream(reference));
            var spoken = content.Contains("/ActualText", StringComparison.Ordinal) ? WithoutEchoes(content, PdfFont.Of(pdf, page, fonts)) : content;
            pdf.ChangeStream(reference, Encoding.Latin1.GetBytes(WithArtifacts(spoken)));
        }
    }

    /// <summary>Everything drawn outside marked content, marked as an artifact.</summary>
    public static string WithArtifacts(string content)
    {
        var marked = new StringBuilder(content.Length + 1024);
        var (copied, depth, path, inText) = (0, 0, -1, false);
        var reader = new OperatorReader(content);
        while (reader.Next())
        {
            switch (reader.Name)
            {
                case "BT" when depth == 0:
                    Insert(reader.Start, "/Artifact <</Type /Pagination>> BDC\n");
                    inText = true;
                    break;
                case "ET" when inText:
                    Insert(reader.End, "\nEMC");
                    inText = false;
                    break;
                case "BDC" or "BMC":
                    depth++;
                    break;
                case "EMC":
                    depth--;
                    break;
                case "m" or "re" when path < 0:
                    path = reader.Start;
                    break;
                case "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "s" or "S":
                    Enclose(path);
                    path = -1;
                    break;
                case "n":
                    path = -1;
                    break;
                case "Do" or "sh":
                    Enclose(reader.Start);
                    break;
            }
        }

        return marked.Append(content, copied, content.Length - copied).ToString();

        void Enclose(int start)
        {
            if (depth == 0 && start >= 0)
            {
                Insert(start, "/Artifact BMC\n");
                Insert(reader.End, "\nEMC");
            }
        }

        void Insert(int at, string text)
        {
            marked.Append(content, copied, at - copied).Append(text);
            copied = at;
        }
    }

    /// <summary>Without the replacement texts that say what the glyphs below them, read from right to left, say themselves.</summary>
    private static string WithoutEchoes(string content, Dictionary<string, PdfFont> fonts)
    {
        var kept = new StringBuilder(content.Length);
        var copied = 0;
        PdfFont? font = null;
        (int Start, int End, string Text)? span = null;
        var glyphs = new List<string>();
        var reader = new OperatorReader(content);
        while (reader.Next())
        {
            if (reader.Name == "Tf")
            {
                font = fonts.GetValueOrDefault(reader.Operands[..reader.Operands.IndexOf(' ')].ToString());
            }
            else if (reader.Name == "BDC" && ReplacementText(reader.Operands) is { } text)
            {
                span = (reader.Start, reader.End, text);
                glyphs.Clear();
            }
            else if (reader.Name == "Tj" && span is not null)
            {
                glyphs.AddRange(PdfFont.Codes(reader.Operands.Trim("<>").ToString()).Select(c => font?.Unicode.GetValueOrDefault(c) ?? ""));
            }
            else if (reader.Name == "EMC" && span is { } open)
            {
                if (string.Concat(Enumerable.Reverse(glyphs)) == open.Text)
                {
                    kept.Append(content, copied, open.Start - copied).Append(content, open.End, reader.Start - open.End);
                    copied = reader.End;
                }

                span = null;
            }
        }

        return kept.Append(content, copied, content.Length - copied).ToString();
    }

    private static string? ReplacementText(ReadOnlySpan<char> operands)
    {
        const string Mark = "/ActualText <FEFF";
        var at = operands.IndexOf(Mark);
        return at < 0 ? null : Encoding.BigEndianUnicode.GetString(Convert.FromHexString(operands[(at + Mark.Length)..(at + operands[at..].IndexOf('>'))]));
    }
}
