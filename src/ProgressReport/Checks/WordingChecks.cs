using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>What no translation changes: labels, numbers, document symbols, addresses, references.</summary>
internal static partial class WordingChecks
{
    public static void Wording(Report report, ImmutableArray<Translation> translations, DiagnosticBag diagnostics) =>
        Parallel.ForEach(translations, translation =>
        {
            foreach (var block in translation.Blocks)
            {
                if (block is { Source: { } source, Translation: { } translated })
                {
                    Compare(source, translated, diagnostics);
                }
            }
        });

    private static void Compare(Passage source, Passage translated, DiagnosticBag diagnostics)
    {
        // The name of a category may label an item of the introduction; that is translated.
        if (source.Label is { Text: [.., ')' or '.'] } label && label.Text != translated.Label?.Text)
        {
            diagnostics.Add(CheckErrors.OtherLabel(translated.Place, source.Label?.Text ?? "", translated.Label?.Text ?? ""));
        }

        foreach (var lost in Targets(source).Except(Targets(translated)))
        {
            diagnostics.Add(CheckErrors.LostLink(translated.Place, lost));
        }

        foreach (var added in Targets(translated).Except(Targets(source)))
        {
            diagnostics.Add(CheckErrors.AddedLink(translated.Place, added));
        }

        var (sourceText, text) = (Passages.PlainText(source.Inlines), Passages.PlainText(translated.Inlines));
        foreach (var symbol in Symbol().Matches(sourceText).Select(m => m.Value).Where(s => !text.Contains(s, StringComparison.Ordinal)).Distinct())
        {
            diagnostics.Add(CheckErrors.LostSymbol(translated.Place, symbol));
        }

        var (sourceNumbers, numbers) = (Numbers.In(sourceText), Numbers.In(text));
        foreach (var lost in sourceNumbers.Required.Except(numbers.Allowed).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(CheckErrors.LostNumber(translated.Place, lost));
        }

        foreach (var added in numbers.Required.Except(sourceNumbers.Allowed).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(CheckErrors.AddedNumber(translated.Place, added));
        }
    }

    private static IEnumerable<string> Targets(Passage passage) => Targets(passage.Inlines);

    private static IEnumerable<string> Targets(IEnumerable<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        Link link => [link.Address],
        Reference reference => [$"{reference.Number}{(reference.BlockId.Length > 0 ? "#" : "")}{reference.BlockId}"],
        Emphasis emphasis => Targets(emphasis.Inlines),
        _ => Array.Empty<string>(),
    });

    /// <summary>A document symbol: capital words divided by strokes, with a number among them.</summary>
    [GeneratedRegex(@"\b[A-Z]{2,}(?:/[A-Z0-9]+)*/[0-9]+(?:/[A-Z0-9]+)*\b")]
    private static partial Regex Symbol();
}
