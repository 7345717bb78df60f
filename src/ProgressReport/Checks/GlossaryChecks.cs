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
        var forms = report.Languages.ToDictionary(l => l.Code, l => report.Glossary.ToDictionary(t => t.Key, t => Forms(t, l.Code), StringComparer.Ordinal), StringComparer.Ordinal);
        var found = translations.GroupBy(t => t.Recommendation?.Number ?? 0);
        Parallel.ForEach(found, sameText =>
        {
            var terms = new Dictionary<string, IReadOnlyList<Term>>(StringComparer.Ordinal);
            foreach (var translation in sameText)
            {
                foreach (var block in translation.Blocks)
                {
                    if (block is { Source: { } original, Translation: { } translated })
                    {
                        if (!terms.TryGetValue(block.Id, out var expected))
                        {
                            terms.Add(block.Id, expected = source.In(Passages.PlainText(original.Inlines)));
                        }

                        Check(expected, translated, translation.Language, forms[translation.Language.Code], diagnostics);
                    }
                }
            }
        });
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

    private static ImmutableArray<WordPattern> Forms(Term term, string language) =>
    [
        new WordPattern(term.Names[language]),
        .. term.Acronyms.TryGetValue(language, out var acronym) ? [new WordPattern(acronym)] : Array.Empty<WordPattern>(),
        .. term.Also.TryGetValue(language, out var also) ? also.Select(a => new WordPattern(a)) : [],
    ];
}
