using System.Collections.Immutable;

namespace ProgressReport.Model;

/// <summary>A name or fixed term that every language has its own official form of.</summary>
/// <param name="Key">Lower-case word for addresses, the same in all languages.</param>
/// <param name="Kind">What it is: a body, a document, a term …</param>
/// <param name="Names">The official name by language code; in every language.</param>
/// <param name="Acronyms">The acronym by language code, where there is one.</param>
/// <param name="Also">
/// Further forms that texts rightly use, by language code. A <c>*</c> at either end of a word stands for any beginning
/// or ending of it.
/// </param>
public sealed record Term(
    string Key,
    string Kind,
    ImmutableSortedDictionary<string, string> Names,
    ImmutableSortedDictionary<string, string> Acronyms,
    ImmutableSortedDictionary<string, IReadOnlyList<string>> Also)
{
    /// <summary>Every form that a text in a language may use: the name, then the acronym, then the others.</summary>
    public IEnumerable<string> Forms(string language) =>
        [Names[language], .. Acronyms.TryGetValue(language, out var acronym) ? [acronym] : Array.Empty<string>(), .. Also.GetValueOrDefault(language, [])];
}
