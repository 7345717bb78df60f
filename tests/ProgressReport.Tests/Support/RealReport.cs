using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Tests.Support;

/// <summary>The report that the repository's content makes, loaded once for all tests; nothing may be wrong with it.</summary>
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
        diagnostics.Sorted().ShouldFind();
        return report;
    }
}
