using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>A piece of a template: words, or what stands between the braces of a tag.</summary>
internal readonly record struct TemplatePiece(PieceKind Kind, string Text, Place Place);

internal enum PieceKind
{
    Words,
    Tag,
    HtmlTag,
}

/// <summary>Cuts a template into words and tags.</summary>
/// <remarks>
/// As in Handlebars and Mustache, a tag that shows nothing itself (a block's beginning, middle and end, a part, a comment) and
/// stands alone on its line takes the line with it.
/// </remarks>
internal static class TemplateTags
{
    public static IEnumerable<TemplatePiece> In(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var from = 0;
        while (text.IndexOf("{{", from, StringComparison.Ordinal) is >= 0 and var start)
        {
            var (open, close) = Braces(text, start);
            var closing = IsComment(open) ? text.IndexOf(close, start + open.Length, StringComparison.Ordinal) : End(text, start + open.Length, close);
            if (closing < 0)
            {
                diagnostics.Add(TemplateErrors.TagWithoutEnd(file.AtOffset(start), close));
                from = start + open.Length;
                continue;
            }

            var tag = text[(start + open.Length)..closing].Trim();
            var (line, end) = (start, closing + close.Length);
            if ((IsComment(open) || (open == "{{" && ShowsNothing(tag))) && AloneOnLine(text, start, end) is { } whole)
            {
                (line, end) = whole;
            }

            if (line > from)
            {
                yield return new TemplatePiece(PieceKind.Words, text[from..line], file.AtOffset(from));
            }

            if (!IsComment(open))
            {
                yield return new TemplatePiece(open == "{{" ? PieceKind.Tag : PieceKind.HtmlTag, tag, file.AtOffset(start));
            }

            from = end;
        }

        if (from < text.Length)
        {
            yield return new TemplatePiece(PieceKind.Words, text[from..], file.AtOffset(from));
        }
    }

    private static (string Open, string Close) Braces(string text, int start) =>
        text.AsSpan(start) switch
        {
            ['{', '{', '{', ..] => ("{{{", "}}}"),
            ['{', '{', '!', '-', '-', ..] => ("{{!--", "--}}"),
            ['{', '{', '!', ..] => ("{{!", "}}"),
            _ => ("{{", "}}"),
        };

    private static bool IsComment(string open) => open is ['{', '{', '!', ..];

    /// <summary>Where the tag ends; negative if it does not before the next one begins. Braces within quotes are words.</summary>
    private static int End(string text, int from, string close)
    {
        var quoted = false;
        for (var at = from; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            if (quoted ? rest[0] == '\n' : rest.StartsWith("{{", StringComparison.Ordinal))
            {
                return -1;
            }

            if (!quoted && rest.StartsWith(close, StringComparison.Ordinal))
            {
                return at;
            }

            quoted ^= rest[0] == '"';
        }

        return -1;
    }

    private static bool ShowsNothing(string tag) => tag is ['#' or '/' or '>', ..] or "else";

    private static (int Start, int End)? AloneOnLine(string text, int start, int end)
    {
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var next = text.IndexOf('\n', end) is >= 0 and var feed ? feed + 1 : text.Length;
        return text.AsSpan(line, start - line).IsWhiteSpace() && text.AsSpan(end, next - end).IsWhiteSpace() ? (line, next) : null;
    }
}
