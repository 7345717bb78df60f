using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>What is the same for all pages of a site.</summary>
/// <param name="Report">The report.</param>
/// <param name="Options">What the user decided.</param>
/// <param name="Strings">The interface's words by language code.</param>
/// <param name="Groups">The numbers.</param>
/// <param name="Translations">Every translation by the number of its recommendation (0 for the front) and its language's code.</param>
/// <param name="ReferredTo">By number, the recommendations that refer to it.</param>
/// <param name="Glossary">Where the terms of the glossary are used.</param>
/// <param name="Acronyms">The acronyms of the glossary by language code.</param>
internal sealed record SiteContext(
    Report Report, SiteOptions Options, IReadOnlyDictionary<string, Strings> Strings, ImmutableArray<StatusGroup> Groups,
    IReadOnlyDictionary<(int Number, string Language), Translation> Translations,
    ILookup<int, Recommendation> ReferredTo,
    GlossaryIndex Glossary,
    IReadOnlyDictionary<string, Acronyms> Acronyms)
{
    private readonly Dictionary<(int Number, string Language), Dictionary<string, Wording>> _wordings = Translations.ToDictionary(t => t.Key, t => WordingsOf(t.Value));

    /// <summary>How the blocks of a recommendation, or of the front if there is none, read in a language; by id, only those that are translated.</summary>
    public IReadOnlyDictionary<string, Wording> Translated(Recommendation? recommendation, Language language) => language == Report.SourceLanguage
        ? ImmutableDictionary<string, Wording>.Empty
        : _wordings[(recommendation?.Number ?? 0, language.Code)];

    private static Dictionary<string, Wording> WordingsOf(Translation translation) => translation.Blocks
        .Where(b => b is { Source: not null, Translation: not null })
        .ToDictionary(b => b.Id, b => new Wording(b.Translation!.Inlines, translation.Language, b.Freshness == Freshness.Stale, b.Translation.Label), StringComparer.Ordinal);
}
