using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The one place the numbers come from: pages, drawings, filters and sentences all count these.</summary>
/// <param name="Groups">Recommendations by the set of statuses they stand at, furthest first; every recommendation is in one group.</param>
/// <param name="Statuses">Recommendations at each status; one may be at several.</param>
/// <param name="Sections">Recommendations of each section.</param>
/// <param name="Categories">Recommendations of each category; some may have none.</param>
/// <param name="Named">Bodies and programmes with the recommendations that name them, the most frequent first.</param>
/// <param name="SourcePages">Every page of the source document from the first to the last that a recommendation refers to.</param>
internal sealed record Statistics(
    ImmutableArray<StatusGroup> Groups,
    ImmutableArray<Selection<Status>> Statuses,
    ImmutableArray<Selection<Section>> Sections,
    ImmutableArray<Selection<Category>> Categories,
    ImmutableArray<Selection<Term>> Named,
    ImmutableArray<SourcePage> SourcePages)
{
    private static readonly string[] NamedKinds = ["body", "programme"];

    /// <param name="report">The report.</param>
    /// <param name="uses">Where it uses the terms of its glossary.</param>
    public static Statistics Of(Report report, ImmutableArray<TermUse> uses)
    {
        ImmutableArray<Recommendation> Where(Func<Recommendation, bool> belongs) => [.. report.Recommendations.Where(belongs)];
        var last = report.Recommendations.Max(r => r.Source.Pages[^1]);
        return new Statistics(
            InGroups(report),
            [.. report.Statuses.Select(s => new Selection<Status>(s, Where(r => r.StatusLine.Statuses.Contains(s))))],
            [.. report.Sections.Select(s => new Selection<Section>(s, Where(r => r.Section == s)))],
            [.. report.Categories.Select(c => new Selection<Category>(c, Where(r => r.Category == c)))],
            WhoIsNamed(report, uses),
            [.. Enumerable.Range(1, last).Select(p => new SourcePage(p, Where(r => r.Source.Pages.Contains(p))))]);
    }

    private static ImmutableArray<StatusGroup> InGroups(Report report) =>
    [
        .. report.Recommendations
            .GroupBy(r => Key(report, r))
            .Select(g => new StatusGroup(g.Key, Ordered(report, g.First()), [.. g]))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
    ];

    /// <summary>Which group a recommendation is in: the positions of its statuses in the report's order.</summary>
    private static string Key(Report report, Recommendation recommendation) =>
        string.Join(' ', Ordered(report, recommendation).Select(s => report.Statuses.IndexOf(s).ToString("00")));

    private static ImmutableArray<Status> Ordered(Report report, Recommendation recommendation) =>
        [.. recommendation.StatusLine.Statuses.OrderBy(report.Statuses.IndexOf)];

    /// <summary>The source's text says who is named: what is true of a recommendation does not depend on its translation.</summary>
    private static ImmutableArray<Selection<Term>> WhoIsNamed(Report report, ImmutableArray<TermUse> uses) =>
    [
        .. uses.Where(u => u.Recommendation is not null && NamedKinds.Contains(u.Term.Kind))
            .GroupBy(u => u.Term.Key, StringComparer.Ordinal)
            .Select(g => new Selection<Term>(g.First().Term, [.. g.Select(u => u.Recommendation!).DistinctBy(r => r.Number)]))
            .OrderByDescending(s => s.Recommendations.Length).ThenBy(s => report.Glossary.IndexOf(s.What))
    ];
}

/// <summary>Recommendations at the same statuses.</summary>
/// <param name="Key">Sorts the groups.</param>
/// <param name="Statuses">In the report's order.</param>
/// <param name="Recommendations">By number.</param>
internal sealed record StatusGroup(string Key, ImmutableArray<Status> Statuses, ImmutableArray<Recommendation> Recommendations);

/// <summary>Recommendations that have something in common.</summary>
/// <param name="What">What that is.</param>
/// <param name="Recommendations">By number.</param>
internal sealed record Selection<T>(T What, ImmutableArray<Recommendation> Recommendations);

/// <summary>A page of the source document.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Recommendations">Those that refer to it, by number; often none.</param>
internal sealed record SourcePage(int Number, ImmutableArray<Recommendation> Recommendations);
