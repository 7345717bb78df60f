using System.Collections.Immutable;

namespace ProgressReport.Model;

/// <summary>How a block of a translation stands to the source.</summary>
public enum Freshness
{
    /// <summary>It renders the source as it is.</summary>
    Current,

    /// <summary>It carries no fingerprint: nobody has confirmed that it renders the source.</summary>
    Unconfirmed,

    /// <summary>The source has changed since.</summary>
    Stale,

    /// <summary>The translation does not have it.</summary>
    Missing,

    /// <summary>Only the translation has it.</summary>
    Extra,
}

/// <summary>A block of a translation held against the source.</summary>
/// <param name="Freshness">How it stands.</param>
/// <param name="Source">The block of the source; null if extra.</param>
/// <param name="Translation">The block of the translation; null if missing.</param>
public sealed record TranslatedBlock(Freshness Freshness, Passage? Source, Passage? Translation)
{
    /// <summary>The id of the block, the same on both sides.</summary>
    public string Id => (Source ?? Translation)!.Id;
}

/// <summary>One text of the report in one language.</summary>
/// <param name="Recommendation">Whose text; null for the front.</param>
/// <param name="Language">The language translated into.</param>
/// <param name="Stamps">What the translation carries; null if there is none.</param>
/// <param name="Blocks">Every block of either side, in the order of the source.</param>
public sealed record Translation(Recommendation? Recommendation, Language Language, Stamps? Stamps, ImmutableArray<TranslatedBlock> Blocks)
{
    /// <summary>The worst that is true of any of its blocks; a text without translation is missing.</summary>
    public Freshness State =>
        Stamps is null || Blocks.Any(b => b.Freshness == Freshness.Missing) ? Freshness.Missing
        : Blocks.Any(b => b.Freshness != Freshness.Current) ? Freshness.Stale
        : Freshness.Current;
}

/// <summary>Holds the translations of a report against its source.</summary>
public static class Translations
{
    /// <summary>Every text in every language but the source's: the front first, then by number; within a text in the report's order of languages.</summary>
    public static ImmutableArray<Translation> Of(Report report)
    {
        var source = report.SourceLanguage.Code;
        return
        [
            .. Of(report, null, Passages.Of(report.Fronts[source]), l => report.Fronts.GetValueOrDefault(l) is { } front ? (Passages.Of(front), front.Stamps) : null),
            // A recommendation whose source could not be read has its diagnostic.
            .. report.Recommendations.Where(r => r.Prose.ContainsKey(source)).SelectMany(r =>
                Of(report, r, Passages.Of(r.Prose[source]), l => r.Prose.GetValueOrDefault(l) is { } prose ? (Passages.Of(prose), prose.Stamps) : null)),
        ];
    }

    private static Translation[] Of(
        Report report, Recommendation? recommendation, IEnumerable<Passage> source, Func<string, (IEnumerable<Passage> Passages, Stamps Stamps)?> translation)
    {
        var sources = source.Select(s => (s, Stamps.Fingerprint(s))).ToArray();
        return [.. report.Languages.Where(l => l != report.SourceLanguage).Select(l => Of(recommendation, l, sources, translation(l.Code)))];
    }

    private static Translation Of(
        Recommendation? recommendation, Language language, (Passage Passage, string Fingerprint)[] sources, (IEnumerable<Passage> Passages, Stamps Stamps)? translation)
    {
        var translated = (translation?.Passages ?? []).GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var blocks = sources.Select(s => translated.Remove(s.Passage.Id, out var t)
            ? new TranslatedBlock(FreshnessOf(s.Passage.Id, s.Fingerprint, translation!.Value.Stamps), s.Passage, t)
            : new TranslatedBlock(Freshness.Missing, s.Passage, null)).ToArray();
        return new Translation(recommendation, language, translation?.Stamps, [.. blocks, .. translated.Values.Select(t => new TranslatedBlock(Freshness.Extra, null, t))]);
    }

    private static Freshness FreshnessOf(string id, string fingerprint, Stamps stamps) =>
        !stamps.ByBlock.TryGetValue(id, out var stamp) ? Freshness.Unconfirmed
        : stamp.Value == fingerprint ? Freshness.Current
        : Freshness.Stale;
}
