using System.Globalization;
using System.Text;

namespace ProgressReport.Site;

/// <summary>The first words of a text.</summary>
internal static class Excerpt
{
    /// <summary>As much of a text as fits a width, cut between words (or Han characters), with an ellipsis if cut.</summary>
    /// <param name="text">Plain text; line ends count as spaces.</param>
    /// <param name="width">In columns: a Han character or full-width mark takes two, others one.</param>
    public static string Of(string text, int width)
    {
        var flat = text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
        var taken = new StringBuilder();
        var used = 0;
        var lastBreak = 0;
        foreach (var element in TextElements(flat))
        {
            var wide = element[0] >= '\u2E80';
            used += wide ? 2 : 1;
            if (wide || element == " ")
            {
                lastBreak = taken.Length;
            }

            if (used > width)
            {
                return taken.ToString(0, lastBreak == 0 ? taken.Length : lastBreak).TrimEnd(' ', ',', '，', '、', '；', ';', '،') + "…";
            }

            taken.Append(element);
            if (wide)
            {
                lastBreak = taken.Length;
            }
        }

        return flat;
    }

    private static IEnumerable<string> TextElements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
