using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Tests.Support;

/// <summary>The report that the repository's content makes, loaded once for all tests. It has no errors; that it has no
/// warnings either is a test of its own, so that one word of a translation does not fail all of these.</summary>
internal static class RealReport
{
    private static readonly Lazy<Report> Loaded = new(Load);

    public static Report Value => Loaded.Value;

    public static Recommendation Recommendation(int number) => Value.Recommendations.Single(r => r.Number == number);

    private static Report Load()
    {
        var diagnostics = new DiagnosticBag();
        var report = ReportBinder.Bind(ContentReader.Read(Repository.Content, diagnostics), diagnostics);
        ReportChecks.Run(report.ShouldNotBeNull(), diagnostics);
        diagnostics.Sorted().Where(d => d.Severity == Severity.Error).ShouldFind();
        return report;
    }
}
