using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Commands;

/// <summary>The stages that every command begins with.</summary>
internal static class Loading
{
    /// <summary>The same for commands that show the report: mistakes in templates are told along with those of the content.</summary>
    public static Report? Load(DirectoryInfo content, SiteTemplates templates, DiagnosticBag diagnostics, ConsoleReport console)
    {
        var report = Load(content, diagnostics, console);
        if (report is null)
        {
            templates.Finish(diagnostics);
        }

        return report;
    }

    /// <summary>Reads, binds and checks a content folder.</summary>
    /// <returns>The report; null if the diagnostics hold errors.</returns>
    public static Report? Load(DirectoryInfo content, DiagnosticBag diagnostics, ConsoleReport console)
    {
        var tree = console.Stage("read", () => ContentReader.Read(content.FullName, diagnostics), t => $"{t.FileCount} files in {ContentFolder.Display(content.FullName)}");
        var report = console.Stage("understand", () => ReportBinder.Bind(tree, diagnostics),
            r => r is null ? "no report" : $"{r.Recommendations.Length} recommendations, {r.Sections.Length} sections, {r.Languages.Length} languages");
        if (report is not null)
        {
            console.Stage("check", () => ReportChecks.Run(report, diagnostics), rules => $"{rules} rules");
        }

        return diagnostics.HasErrors ? null : report;
    }
}
