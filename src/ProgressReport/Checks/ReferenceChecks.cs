using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>A reference to a block of a recommendation finds that block.</summary>
internal static class ReferenceChecks
{
    public static void Blocks(Report report, DiagnosticBag diagnostics)
    {
        var blocks = report.Recommendations.ToDictionary(r => r.Number, r => Ids(r).ToHashSet(StringComparer.Ordinal));
        foreach (var reference in report.Recommendations.SelectMany(References).Concat(report.Fronts.Values.SelectMany(References)))
        {
            if (reference.BlockId.Length > 0 && blocks.TryGetValue(reference.Number, out var ids) && !ids.Contains(reference.BlockId))
            {
                diagnostics.Add(CheckErrors.BrokenReference(reference.Place, reference.Number, reference.BlockId));
            }
        }
    }

    private static IEnumerable<string> Ids(Recommendation recommendation) =>
        recommendation.Prose.Values.SelectMany(p => Passages.In([.. p.Text, .. p.Progress])).Select(p => p.Id);

    private static IEnumerable<Reference> References(Recommendation recommendation) =>
        recommendation.Prose.Values.SelectMany(p => Passages.References([.. p.Text, .. p.Progress]));

    private static IEnumerable<Reference> References(Front front) =>
        Passages.References([front.Title, .. front.Byline, .. front.Introduction, front.AnnexTitle, .. front.AnnexNotes]);
}
