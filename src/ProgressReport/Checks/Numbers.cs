using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgressReport.Checks;

/// <summary>The numbers a text states, in whatever way its language writes them.</summary>
internal static partial class Numbers
{
    private const string Han = "〇一二三四五六七八九";

    /// <summary>Numbers of a text.</summary>
    /// <returns>
    /// Required: those another language must state too. Allowed: those it may state, which adds the ones written in
    /// words or Han numerals here, and months, which other languages name.
    /// </returns>
    public static (HashSet<string> Required, HashSet<string> Allowed) In(string text)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        if (!text.Any(c => char.IsDigit(c) || c == '十' || Han.Contains(c)))
        {
            return (required, allowed);
        }

        var joined = Thousands().Replace(text, "");
        foreach (Match match in Digits().Matches(joined))
        {
            var value = match.Groups["digits"].Value.TrimStart('0');
            if (match.Groups["tenThousand"].Success)
            {
                value += "0000";
            }

            allowed.Add(value);
            if (!match.Groups["month"].Success)
            {
                required.Add(value);
            }
        }

        foreach (Match match in HanNumber().Matches(joined))
        {
            allowed.Add(FromHan(match.Value).ToString(CultureInfo.InvariantCulture));
        }

        // Small numbers may be words in one language and digits in another.
        required.RemoveWhere(n => n.Length <= 1);
        return (required, allowed);
    }

    private static int FromHan(string han)
    {
        var ten = han.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? han.Aggregate(0, (n, c) => (n * 10) + Han.IndexOf(c, StringComparison.Ordinal))
            : ((ten == 0 ? 1 : Han.IndexOf(han[0], StringComparison.Ordinal)) * 10) + (ten == han.Length - 1 ? 0 : Han.IndexOf(han[^1], StringComparison.Ordinal));
    }

    /// <summary>A mark between groups of three digits: point, comma or a kind of space.</summary>
    [GeneratedRegex(@"(?<=\d)[.,\u00A0\u202F\u2009 ](?=\d{3}(?!\d))")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<digits>\d+)(?:(?<tenThousand>万)|(?<month>月))?")]
    private static partial Regex Digits();

    [GeneratedRegex("[一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九]{1,4}")]
    private static partial Regex HanNumber();
}
