using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Turns the syntax of one Markdown file into blocks with ids and labels.</summary>
/// <param name="file">The file.</param>
/// <param name="language">Its language.</param>
/// <param name="links">Finds the recommendation a link leads to.</param>
/// <param name="categories">Categories whose names may label the items of an introduction.</param>
/// <param name="diagnostics">Receives every mistake.</param>
internal sealed partial class ProseBinder(
    ProseFile file, string language, LinkResolver links, ImmutableArray<Category> categories, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ImmutableArray<Block> Bind(IEnumerable<ProseBlock> blocks, Naming naming)
    {
        var bound = ImmutableArray.CreateBuilder<Block>();
        var paragraphs = 0;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ProseParagraph paragraph:
                    paragraphs++;
                    bound.Add(new Paragraph(naming.Paragraph(paragraphs), Inlines(paragraph.Inlines), paragraph.Place));
                    break;
                case ProseList list:
                    var prefix = naming.Items(paragraphs);
                    bound.Add(new ItemList([.. list.Items.Select(i => Bind(i, prefix)).OfType<Item>()]));
                    break;
                case ProseHeading heading:
                    diagnostics.Add(ModelErrors.StrayHeading(heading.Place, "a recommendation has one '##' heading, between its text and its progress, and a front file two '#' headings"));
                    break;
            }
        }

        return bound.ToImmutable();
    }

    public ImmutableArray<Inline> Inlines(ImmutableArray<ProseInline> inlines) => [.. inlines.Select(Bind)];

    private Item? Bind(ProseItem item, string prefix)
    {
        if (item.Blocks is not [ProseParagraph first, ..])
        {
            diagnostics.Add(ModelErrors.ListBeforeText(item.Place));
            return null;
        }

        var (label, words) = item.Label is { } written
            ? (new Label(written, [written[..^1]]), first.Inlines)
            : SplitLabel(first.Inlines);
        if (label is null)
        {
            diagnostics.Add(ModelErrors.MissingLabel(item.Place));
            return null;
        }

        if (words.IsEmpty)
        {
            diagnostics.Add(ModelErrors.ListBeforeText(item.Place));
        }

        var id = prefix.Length == 0 ? label.Key : $"{prefix}-{label.Key}";
        if (!_ids.Add(id))
        {
            diagnostics.Add(ModelErrors.DuplicateLabel(item.Place, label.Text));
        }

        var blocks = item.Blocks.SetItem(0, first with { Inlines = words });
        return new Item(id, label, Bind(blocks, new Naming(n => n == 1 ? id : $"{id}-p{n}", _ => id)), item.Place);
    }

    /// <summary>Takes the label off the front of an item's text.</summary>
    private (Label? Label, ImmutableArray<ProseInline> Words) SplitLabel(ImmutableArray<ProseInline> inlines)
    {
        if (inlines is not [ProseText text, ..])
        {
            return (null, inlines);
        }

        Label label;
        if (LabelPattern().Match(text.Text) is { Success: true } match)
        {
            label = new Label(match.Groups["label"].Value, [.. match.Groups["key"].Captures.Select(c => c.Value)]);
        }
        else if (categories.FirstOrDefault(c => c.Name.TryGetValue(language, out var name) && name.Length > 0 && text.Text.StartsWith(name, StringComparison.Ordinal)) is { } category)
        {
            label = new Label(category.Name[language], [category.Key]);
        }
        else
        {
            return (null, inlines);
        }

        var rest = text.Text[label.Text.Length..].TrimStart();
        return (label, rest.Length == 0 ? inlines.RemoveAt(0) : inlines.SetItem(0, text with { Text = rest }));
    }

    private Inline Bind(ProseInline inline) => inline switch
    {
        ProseText text => new Text(text.Text),
        ProseEmphasis emphasis => new Emphasis(emphasis.Strong, Inlines(emphasis.Inlines)),
        ProseLink link => Bind(link),
        _ => new LineBreak(),
    };

    private Inline Bind(ProseLink link)
    {
        var words = Inlines(link.Inlines);
        if (Passages.PlainText(words).Trim().Length == 0)
        {
            diagnostics.Add(ModelErrors.EmptyLink(link.Place));
        }

        return links.Resolve(file.File, link, words, diagnostics) ?? new Emphasis(false, words);
    }

    /// <summary>One or more of <c>a)</c>, <c>(a)</c>, <c>iv)</c>, <c>(1)</c>, half- or full-width.</summary>
    [GeneratedRegex(@"^(?<label>(?:[(（]?(?<key>[A-Za-z0-9]{1,5})[)）]){1,3})(?=\s|[^\p{P}\w]|\p{L}|$)")]
    private static partial Regex LabelPattern();
}

/// <summary>How the blocks of one part of a text are named.</summary>
/// <param name="Paragraph">Id of the n-th paragraph, from 1.</param>
/// <param name="Items">What the ids of a list's items begin with, after so many paragraphs.</param>
internal sealed record Naming(Func<int, string> Paragraph, Func<int, string> Items)
{
    /// <summary>A recommendation's text: items <c>a</c>, <c>b-ii</c>.</summary>
    public static Naming Text { get; } = new(n => n == 1 ? "text" : $"text-{n}", _ => "");

    /// <summary>Its progress: paragraphs <c>p1</c>, <c>p2</c>, and items below them <c>p2-a</c>.</summary>
    public static Naming Progress { get; } = new(n => $"p{n}", n => $"p{n}");

    /// <summary>A part of the front: paragraphs <c>annex-p1</c>, items <c>intro-2-a</c>.</summary>
    public static Naming Part(string name) => new(n => $"{name}-p{n}", _ => name);
}
