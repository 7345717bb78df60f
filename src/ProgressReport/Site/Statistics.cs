using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The one place the numbers come from: pages, drawings and sentences all count these groups.</summary>
internal static class Statistics
{
    /// <summary>Recommendations by the set of statuses they stand at, furthest first; every recommendation is in one group.</summary>
    public static ImmutableArray<StatusGroup> Groups(Report report) =>
    [
        .. report.Recommendations
            .GroupBy(r => Key(report, r))
            .Select(g => new StatusGroup(g.Key, Ordered(report, g.First()), [.. g]))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
    ];

    /// <summary>Which group a recommendation is in: the positions of its statuses in the report's order.</summary>
    public static string Key(Report report, Recommendation recommendation) =>
        string.Join(' ', Ordered(report, recommendation).Select(s => report.Statuses.IndexOf(s).ToString("00")));

    private static ImmutableArray<Status> Ordered(Report report, Recommendation recommendation) =>
        [.. recommendation.StatusLine.Statuses.OrderBy(report.Statuses.IndexOf)];
}

/// <summary>Recommendations at the same statuses.</summary>
/// <param name="Key">Sorts the groups.</param>
/// <param name="Statuses">In the report's order.</param>
/// <param name="Recommendations">By number.</param>
internal sealed record StatusGroup(string Key, ImmutableArray<Status> Statuses, ImmutableArray<Recommendation> Recommendations);
