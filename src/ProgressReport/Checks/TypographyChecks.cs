using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Each language's own script, quotation marks and spaces.</summary>
internal static partial class TypographyChecks
{
    private static readonly (Regex Pattern, string Script, string[] Languages)[] Scripts =
        [(Han(), "Chinese", ["zh"]), (Cyrillic(), "Cyrillic", ["ru"]), (Arabic(), "Arabic", ["ar"])];

    public static void Typography(Report report, DiagnosticBag diagnostics) =>
        Parallel.ForEach(report.Languages, language =>
        {
            foreach (var passage in In(report, language))
            {
                Check(Passages.PlainText(passage.Inlines), language, passage.Place, diagnostics);
            }
        });

    private static IEnumerable<Passage> In(Report report, Language language) =>
    [
        .. report.Fronts.GetValueOrDefault(language.Code) is { } front ? Passages.Of(front) : [],
        .. report.Recommendations.SelectMany(r => r.Prose.GetValueOrDefault(language.Code) is { } prose ? Passages.Of(prose) : []),
    ];

    private static void Check(string text, Language language, Place place, DiagnosticBag diagnostics)
    {
        foreach (var (pattern, script, languages) in Scripts.Where(s => !s.Languages.Contains(language.Code)))
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                diagnostics.Add(CheckErrors.ForeignScript(place, script, match.Value));
            }
        }

        if (StraightQuote().Match(text) is { Success: true } quote)
        {
            diagnostics.Add(CheckErrors.StraightQuote(place, quote.Value, language));
        }

        if (text.Contains("  ", StringComparison.Ordinal))
        {
            diagnostics.Add(CheckErrors.DoubleSpace(place));
        }

        if (language.Code == "fr" && FrenchSpace().Match(text) is { Success: true } space)
        {
            diagnostics.Add(CheckErrors.FrenchSpace(place, InWords(text, space)));
        }

        if (language.Code == "ar" && LatinMark().Match(text) is { Success: true } mark)
        {
            diagnostics.Add(CheckErrors.LatinMark(place, InWords(text, mark)));
        }

        if (language.Code == "ru" && MixedWord().Match(text) is { Success: true } mixed)
        {
            diagnostics.Add(CheckErrors.MixedWord(place, InWords(text, mixed)));
        }
    }

    /// <summary>What was found, with the words it touches.</summary>
    private static string InWords(string text, Match found)
    {
        var (start, end) = (found.Index, found.Index + found.Length);
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == ')'))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]) && (char.IsLetterOrDigit(text[end - 1]) || text[end - 1] == ' '))
        {
            end++;
        }

        return text[start..end];
    }

    [GeneratedRegex(@"[\u3000-\u303F\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+")]
    private static partial Regex Han();

    [GeneratedRegex(@"[\u0400-\u04FF]+")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[\u0600-\u06FF\u0750-\u077F]+")]
    private static partial Regex Arabic();

    [GeneratedRegex("[\"']")]
    private static partial Regex StraightQuote();

    /// <summary>A plain space, or none, where French puts one that does not break.</summary>
    [GeneratedRegex(@"[ ][;:!?%»]|(?<=\w)[;!?»](?!\w)|(?<=[\w)]):(?!\S)|(?<=\d)%|«[ \w]")]
    private static partial Regex FrenchSpace();

    /// <summary>A Latin comma, semicolon or question mark after an Arabic word.</summary>
    [GeneratedRegex(@"(?<=[\u0600-\u06FF])[,;?]")]
    private static partial Regex LatinMark();

    /// <summary>A word of Latin and Cyrillic letters, some of which only look alike.</summary>
    [GeneratedRegex(@"(?<=[\u0400-\u04FF])[A-Za-z]|[A-Za-z](?=[\u0400-\u04FF])")]
    private static partial Regex MixedWord();
}
