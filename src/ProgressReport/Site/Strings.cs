using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgressReport.Site;

/// <summary>The interface's words in one language.</summary>
/// <param name="language">BCP 47 tag.</param>
/// <param name="rightToLeft">Whether inserted values must be kept from mixing with the text around them.</param>
/// <param name="phrases">The parts of each by dotted key; a phrase with plural forms has one key for each, as in <c>count.few</c>.</param>
internal sealed partial class Strings(string language, bool rightToLeft, IReadOnlyDictionary<string, string[]> phrases)
{
    // First-strong isolate and its end: invisible, and the text analogue of <bdi>.
    private const string Isolate = "\u2068";
    private const string EndIsolate = "\u2069";

    public string Language => language;

    /// <summary>The phrases there are; one with plural forms once.</summary>
    public IEnumerable<string> Keys => phrases.Keys.Select(PluralRules.WithoutForm).Distinct();

    /// <summary>The names of the values that a phrase needs, its plural forms taken together; null if there is no such phrase.</summary>
    public string[]? ValuesOf(string key)
    {
        if (phrases.TryGetValue(key, out var parts))
        {
            return [.. Values(parts).Distinct()];
        }

        string[][] forms = [.. PluralRules.Forms.Select(f => phrases.GetValueOrDefault($"{key}.{f}")).OfType<string[]>()];
        return forms.Length == 0 ? null : [.. forms.SelectMany(Values).Prepend("count").Distinct()];
    }

    /// <summary>A phrase such as <c>of {total}</c> as words and names of values by turns, beginning with words.</summary>
    public static string[] Parts(string phrase) => Placeholder().Split(phrase);

    /// <summary>The phrase as plain text.</summary>
    /// <exception cref="PhraseException">There is no such phrase, or it names a value that is not given.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        rightToLeft ? Fill(key, values, Isolate, EndIsolate, s => s) : Fill(key, values, "", "", s => s);

    /// <summary>The phrase as HTML, everything in it escaped.</summary>
    /// <exception cref="PhraseException">There is no such phrase, or it names a value that is not given.</exception>
    public string Html(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        rightToLeft ? Fill(key, values, "<bdi>", "</bdi>", Site.Html.Escape) : Fill(key, values, "", "", Site.Html.Escape);

    /// <summary>Several words as a list, as in “a, b and c”.</summary>
    /// <param name="kind">Which list: the key of its <c>separator</c> and <c>last</c>.</param>
    /// <param name="words">At least one.</param>
    public string List(string kind, IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : string.Join(Text($"{kind}.separator"), words.Take(words.Count - 1)) + Text($"{kind}.last") + words[^1];

    private static IEnumerable<string> Values(string[] parts) => parts.Where((_, i) => i % 2 == 1);

    private string Fill(string key, ReadOnlySpan<(string Name, object Value)> values, string before, string after, Func<string, string> escape)
    {
        var parts = phrases.GetValueOrDefault(key) ?? Plural(key, values);
        if (parts is [var words])
        {
            return escape(words);
        }

        var filled = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            filled[i] = i % 2 == 0 ? escape(parts[i]) : before + escape(Value(parts[i], key, values)) + after;
        }

        return string.Concat(filled);
    }

    private string[] Plural(string key, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == "count" && value is int count)
            {
                return Phrase($"{key}.{PluralRules.Form(language, count)}");
            }
        }

        return Phrase(key);
    }

    private string[] Phrase(string key) => phrases.GetValueOrDefault(key)
        ?? throw new PhraseException(language, $"the phrase '{key}' is missing, and pages need it");

    private string Value(string name, string key, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (given, value) in values)
        {
            if (given == name)
            {
                return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            }
        }

        throw new PhraseException(language, $"the phrase '{key}' has a value '{{{name}}}' that pages do not give; take it out");
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
