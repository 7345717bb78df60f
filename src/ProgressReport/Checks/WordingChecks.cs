using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>What no translation changes: labels, numbers, document symbols, addresses, references.</summary>
internal static partial class WordingChecks
{
    public static void Wording(Report report, ImmutableArray<Translation> translations, DiagnosticBag diagnostics) =>
        SideBySide.Each(translations, source => new Stated(source), (stated, translated, _) => Compare(stated, new Stated(translated), diagnostics));

    private static void Compare(Stated source, Stated translated, DiagnosticBag diagnostics)
    {
        // The name of a category may label an item of the introduction; that is translated.
        var place = translated.Passage.Place;
        if (source.Passage.Label is { Text: [.., ')' or '.'] } label && label.Text != translated.Passage.Label?.Text)
        {
            diagnostics.Add(CheckErrors.OtherLabel(place, label.Text, translated.Passage.Label?.Text ?? ""));
        }

        foreach (var lost in source.Targets.Except(translated.Targets))
        {
            diagnostics.Add(CheckErrors.LostLink(place, lost));
        }

        foreach (var added in translated.Targets.Except(source.Targets))
        {
            diagnostics.Add(CheckErrors.AddedLink(place, added));
        }

        foreach (var symbol in source.Symbols.Where(s => !translated.Text.Contains(s, StringComparison.Ordinal)))
        {
            diagnostics.Add(CheckErrors.LostSymbol(place, symbol));
        }

        foreach (var lost in source.Required.Except(translated.Allowed).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(CheckErrors.LostNumber(place, lost));
        }

        foreach (var added in translated.Required.Except(source.Allowed).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(CheckErrors.AddedNumber(place, added));
        }
    }

    /// <summary>What a passage states that no translation changes.</summary>
    private sealed class Stated
    {
        public Stated(Passage passage)
        {
            Passage = passage;
            Text = Passages.PlainText(passage.Inlines);
            Targets = [.. WordingChecks.Targets(passage.Inlines)];
            Symbols = Text.Contains('/', StringComparison.Ordinal) ? [.. Symbol().Matches(Text).Select(m => m.Value).Distinct()] : [];
            (Required, Allowed) = Numbers.In(Text);
        }

        public Passage Passage { get; }

        public string Text { get; }

        public string[] Targets { get; }

        public string[] Symbols { get; }

        public HashSet<string> Required { get; }

        public HashSet<string> Allowed { get; }
    }

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
