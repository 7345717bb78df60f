using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>A paragraph or item seen on its own: what is cited, compared between languages and exported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Depth">How many lists it stands in; 0 for a paragraph of the running text.</param>
/// <param name="Label">The label that stands before it, if any.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Passage(string Id, int Depth, Label? Label, ImmutableArray<Inline> Inlines, Place Place);

/// <summary>Ways to look at blocks.</summary>
public static class Passages
{
    /// <summary>All passages in reading order.</summary>
    public static IEnumerable<Passage> In(IEnumerable<Block> blocks) => Walk(blocks, 0, null);

    /// <summary>All passages of a recommendation.</summary>
    public static IEnumerable<Passage> Of(RecommendationProse prose) => In([.. prose.Text, .. prose.Progress]);

    /// <summary>All passages of a front, its titles included.</summary>
    public static IEnumerable<Passage> Of(Front front) => In([front.Title, .. front.Byline, .. front.Introduction, front.AnnexTitle, .. front.AnnexNotes]);

    /// <summary>The words as plain text, labels included, passages divided by an empty line.</summary>
    public static string PlainText(IEnumerable<Block> blocks) =>
        string.Join("\n\n", In(blocks).Select(p => p.Label is null ? PlainText(p.Inlines) : $"{p.Label.Text} {PlainText(p.Inlines)}"));

    /// <summary>The words as plain text.</summary>
    public static string PlainText(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        Text text => text.Value,
        Emphasis emphasis => PlainText(emphasis.Inlines),
        Link link => PlainText(link.Inlines),
        Reference reference => PlainText(reference.Inlines),
        _ => "\n",
    }));

    /// <summary>All references to other recommendations, in reading order.</summary>
    public static IEnumerable<Reference> References(IEnumerable<Block> blocks) => In(blocks).SelectMany(p => References(p.Inlines));

    private static IEnumerable<Reference> References(ImmutableArray<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        Reference reference => [reference],
        Emphasis emphasis => References(emphasis.Inlines),
        _ => [],
    });

    private static IEnumerable<Passage> Walk(IEnumerable<Block> blocks, int depth, Label? label)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return new Passage(paragraph.Id, depth, label, paragraph.Inlines, paragraph.Place);
                label = null;
            }
            else if (block is ItemList list)
            {
                foreach (var passage in list.Items.SelectMany(i => Walk(i.Blocks, depth + 1, i.Label)))
                {
                    yield return passage;
                }
            }
        }
    }
}
