using System.Globalization;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>
/// The names of a term in all languages as fingerprints of four characters, so that a reader finds a term by its name in
/// any language without loading a thousand names. <c>search-core.js</c> makes the same of what is typed.
/// </summary>
internal static class TermPrints
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int StemLength = 5;
    private const int PrintLength = 4;

    /// <summary>By language code, for each term in order: the fingerprints of all that it is called but by its own names in that language, each once.</summary>
    public static Dictionary<string, string> Of(Report report)
    {
        Dictionary<string, string>[] stems = [.. report.Glossary.Select(t => Named(t, report.SourceLanguage).Distinct(StringComparer.Ordinal).ToDictionary(n => n, Stems, StringComparer.Ordinal))];
        return report.Languages.ToDictionary(
            l => l.Code, l => string.Join(' ', report.Glossary.Select((t, i) => Foreign(t, l, stems[i]))), StringComparer.Ordinal);
    }

    /// <summary>All that a term is called; of the further forms only those of the source, which are exact.</summary>
    private static IEnumerable<string> Named(Term term, Language source) =>
        term.Names.Values.Concat(term.Acronyms.Values).Concat(term.Also.GetValueOrDefault(source.Code, []));

    private static string Foreign(Term term, Language language, Dictionary<string, string> stems)
    {
        string[] own = [stems[term.Names[language.Code]], term.Acronyms.TryGetValue(language.Code, out var acronym) ? stems[acronym] : ""];
        return string.Concat(stems.Values.Except(own, StringComparer.Ordinal).Where(s => s.Length > 1).Select(Print));
    }

    /// <summary>The words of a name without case, accents, articles and endings; Han characters one by one.</summary>
    private static string Stems(string name)
    {
        var stems = new StringBuilder();
        var word = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            var folded = Fold(c);
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark || c == '\u0640')
            {
                continue;
            }

            if (char.IsLetterOrDigit(folded) && !IsHan(folded))
            {
                word.Append(folded);
                continue;
            }

            Close(stems, word);
            stems.Append(IsHan(folded) ? folded.ToString() : "");
        }

        Close(stems, word);
        return stems.ToString();
    }

    private static void Close(StringBuilder stems, StringBuilder word)
    {
        var stem = word.ToString();
        foreach (var article in Articles)
        {
            if (stem.StartsWith(article, StringComparison.Ordinal) && stem.Length >= article.Length + 2)
            {
                stem = stem[article.Length..];
                break;
            }
        }

        stems.Append(stem.AsSpan(0, Math.Min(StemLength, stem.Length)));
        word.Clear();
    }

    // Arabic writes them, and the words for and, then, in, as, to, without a blank.
    private static readonly string[] Articles = ["وال", "فال", "بال", "كال", "ال", "لل"];

    private static char Fold(char c) => c switch
    {
        'ى' => 'ي',
        'ة' => 'ه',
        'ٱ' => 'ا',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Twenty-four bits of FNV-1a.</summary>
    private static string Print(string stems)
    {
        var hash = 2166136261u;
        foreach (var c in stems)
        {
            hash = (hash ^ c) * 16777619;
        }

        return string.Create(PrintLength, hash, (print, h) =>
        {
            for (var i = 0; i < print.Length; i++)
            {
                print[i] = Digits[(int)((h >> (6 * i)) & 63)];
            }
        });
    }
}
