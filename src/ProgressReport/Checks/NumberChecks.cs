using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Numbers run from 1 without a gap, so that nothing of the document is lost unnoticed.</summary>
internal static class NumberChecks
{
    public static void Recommendations(Report report, DiagnosticBag diagnostics)
    {
        var numbers = report.Recommendations.Select(r => r.Number).ToHashSet();
        foreach (var recommendation in report.Recommendations.Where(r => r.Number > 1 && !numbers.Contains(r.Number - 1)))
        {
            diagnostics.Add(CheckErrors.MissingNumber(recommendation.Place, "recommendation", recommendation.Number - 1));
        }
    }

    public static void Sections(Report report, DiagnosticBag diagnostics)
    {
        var numbers = report.Sections.Select(s => s.Number).ToHashSet();
        foreach (var section in report.Sections)
        {
            if (section.Number > 1 && !numbers.Contains(section.Number - 1))
            {
                diagnostics.Add(CheckErrors.MissingNumber(section.Place, "section", section.Number - 1));
            }

            if (report.Recommendations.All(r => r.Section != section))
            {
                diagnostics.Add(CheckErrors.EmptySection(section.Place, section.Slug));
            }
        }
    }
}
