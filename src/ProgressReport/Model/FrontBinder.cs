using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Turns a file of <c>front/</c> into the front of the report.</summary>
internal static class FrontBinder
{
    private const string Cure = "a front file is '# title', the byline, the numbered introduction, '# annex title', the annex notes";

    public static Front? Bind(ProseFile file, string language, LinkResolver links, ImmutableArray<Category> categories, DiagnosticBag diagnostics)
    {
        var headings = file.Blocks.OfType<ProseHeading>().Where(h => h.Level == 1).ToArray();
        if (headings.Length < 2 || file.Blocks[0] != headings[0])
        {
            diagnostics.Add(ModelErrors.EmptyPart(file.File.Whole, "a part of the front", Cure));
            return null;
        }

        var binder = new ProseBinder(file, language, links, categories, diagnostics);
        var annexAt = file.Blocks.IndexOf(headings[1]);
        var opening = file.Blocks[1..annexAt];
        var byline = opening.TakeWhile(b => b is not ProseList).ToArray();
        var introduction = binder.Bind(opening.Skip(byline.Length), Naming.Part("intro"));
        if (introduction.IsEmpty)
        {
            diagnostics.Add(ModelErrors.EmptyPart(headings[0].Place, "the introduction", Cure));
        }

        return new Front(
            Heading(headings[0], "title"),
            binder.Bind(byline, Naming.Part("byline")),
            introduction,
            Heading(headings[1], "annex-title"),
            binder.Bind(file.Blocks.Skip(annexAt + 1), Naming.Part("annex")),
            Definitions(file, introduction, language, categories, diagnostics),
            StampsBinder.Bind(file, diagnostics));

        Paragraph Heading(ProseHeading heading, string id) => new(id, binder.Inlines(heading.Inlines), heading.Place);
    }

    /// <summary>Each category is defined once, by the item of the introduction that begins with its name.</summary>
    private static ImmutableSortedDictionary<string, string> Definitions(
        ProseFile file, ImmutableArray<Block> introduction, string language, ImmutableArray<Category> categories, DiagnosticBag diagnostics)
    {
        var passages = Passages.In(introduction).ToArray();
        var definitions = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var category in categories)
        {
            var name = category.Name.GetValueOrDefault(language, category.Key);
            if (name.Length == 0)
            {
                continue;
            }

            if (passages.FirstOrDefault(p => p.Label is { Keys: [var key] } label && key == category.Key && label.Text == name) is { } definition)
            {
                definitions.Add(category.Key, Passages.PlainText(definition.Inlines));
            }
            else
            {
                diagnostics.Add(ModelErrors.MissingDefinition(file.File.Whole, category.Key, name));
            }
        }

        return definitions.ToImmutable();
    }
}
