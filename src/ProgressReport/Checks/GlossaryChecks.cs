using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Where the source uses a term of the glossary, each translation uses that term's name, acronym or another accepted form.</summary>
internal static class GlossaryChecks
{
    public static void Terms(Report report, ImmutableArray<Translation> translations, DiagnosticBag diagnostics)
    {
        if (report.Glossary.IsEmpty)
        {
            return;
        }

        var source = new TermFinder(report.Glossary, report.SourceLanguage.Code);
        var forms = report.Languages.ToDictionary(l => l.Code, l => report.Glossary.ToDictionary(t => t.Key, t => t.Forms(l.Code).Select(f => new WordPattern(f)).ToImmutableArray(), StringComparer.Ordinal), StringComparer.Ordinal);
        SideBySide.Each(
            translations,
            original => source.In(Passages.PlainText(original.Inlines)),
            (expected, translated, language) => Check(expected, translated, language, forms[language.Code], diagnostics));
    }

    private static void Check(
        IReadOnlyList<Term> expected, Passage translated, Language language, Dictionary<string, ImmutableArray<WordPattern>> forms, DiagnosticBag diagnostics)
    {
        if (expected.Count == 0)
        {
            return;
        }

        var words = WordPattern.Words(Passages.PlainText(translated.Inlines));
        foreach (var term in expected.Where(t => !forms[t.Key].Any(f => f.IsIn(words))))
        {
            diagnostics.Add(CheckErrors.OtherTerm(translated.Place, term.Names[language.Code], term.Key));
        }
    }
}
