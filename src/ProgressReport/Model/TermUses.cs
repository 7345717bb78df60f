using System.Collections.Immutable;

namespace ProgressReport.Model;

/// <summary>A passage of the source that uses a term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Recommendation">Whose passage; null for the front.</param>
/// <param name="Block">Id of the passage, the same in every language.</param>
internal sealed record TermUse(Term Term, Recommendation? Recommendation, string Block);

/// <summary>Where the texts use the terms of the glossary. The source decides: its translations use each term at the same places.</summary>
internal static class TermUses
{
    /// <summary>Every use in reading order, the front first; a passage is named once for a term.</summary>
    public static ImmutableArray<TermUse> In(Report report)
    {
        if (report.Glossary.IsEmpty)
        {
            return [];
        }

        var source = report.SourceLanguage.Code;
        var finder = new TermFinder(report.Glossary, source);
        var uses = new List<TermUse>[report.Recommendations.Length + 1];
        Parallel.For(0, uses.Length, i =>
        {
            var recommendation = i == 0 ? null : report.Recommendations[i - 1];
            var passages = recommendation is null ? Passages.Of(report.Fronts[source]) : Passages.Of(recommendation.Prose[source]);
            uses[i] = [.. passages.SelectMany(p => finder.In(Passages.PlainText(p.Inlines)).Select(t => new TermUse(t, recommendation, p.Id)))];
        });
        return [.. uses.SelectMany(u => u)];
    }
}
