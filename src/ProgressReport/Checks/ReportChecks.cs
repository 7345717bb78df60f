using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Third stage: what can only be judged when the whole report is known.</summary>
public static class ReportChecks
{
    private static readonly Action<Report, DiagnosticBag>[] Rules =
        [NumberChecks.Recommendations, NumberChecks.Sections, ReferenceChecks.Blocks, LabelChecks.Labels, TypographyChecks.Typography];

    private static readonly Action<Report, ImmutableArray<Translation>, DiagnosticBag>[] TranslationRules =
        [TranslationChecks.Freshness, WordingChecks.Wording, GlossaryChecks.Terms];

    /// <summary>Runs every rule.</summary>
    /// <param name="report">The report.</param>
    /// <param name="diagnostics">Receives every mistake.</param>
    /// <returns>How many rules there are.</returns>
    public static int Run(Report report, DiagnosticBag diagnostics)
    {
        var translations = Translations.Of(report);
        Parallel.Invoke(
        [
            .. TranslationRules.Select(rule => new Action(() => rule(report, translations, diagnostics))),
            .. Rules.Select(rule => new Action(() => rule(report, diagnostics))),
        ]);
        return Rules.Length + TranslationRules.Length;
    }
}
