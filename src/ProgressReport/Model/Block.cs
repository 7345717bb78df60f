using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>A piece of running text.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
/// <param name="Id">ASCII id, the same in every language.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Paragraph(string Id, ImmutableArray<Inline> Inlines, Place Place) : Block;

/// <summary>A list of labelled items.</summary>
/// <param name="Items">At least one.</param>
public sealed record ItemList(ImmutableArray<Item> Items) : Block;

/// <summary>An item of a list, with the label that the document gives it.</summary>
/// <param name="Id">ASCII id, the same in every language: the keys of its labels from the outermost, as in <c>b-ii-1</c>.</param>
/// <param name="Label">Its label.</param>
/// <param name="Blocks">What it says; at least one block, the first a paragraph with the item's own id.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Item(string Id, Label Label, ImmutableArray<Block> Blocks, Place Place);

/// <summary>A label of the document.</summary>
/// <param name="Text">As written, such as <c>b)i)</c>.</param>
/// <param name="Keys">The bare letters or numbers, such as <c>b</c> and <c>i</c>; at least one.</param>
public sealed record Label(string Text, ImmutableArray<string> Keys)
{
    /// <summary>The keys as part of an id: <c>b-i</c>.</summary>
    public string Key => string.Join('-', Keys).ToLowerInvariant();
}

/// <summary>A run of words.</summary>
public abstract record Inline;

/// <summary>Plain words.</summary>
/// <param name="Value">The characters, not yet escaped for any format.</param>
public sealed record Text(string Value) : Inline;

/// <summary>Emphasised words.</summary>
/// <param name="Strong">The stronger of the two kinds.</param>
/// <param name="Inlines">The words.</param>
public sealed record Emphasis(bool Strong, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A link out of the report.</summary>
/// <param name="Address">An http, https or mailto address.</param>
/// <param name="Inlines">Its words.</param>
public sealed record Link(string Address, ImmutableArray<Inline> Inlines) : Inline;

/// <summary>A reference to a recommendation of this report.</summary>
/// <param name="Number">The recommendation.</param>
/// <param name="BlockId">A block of it; empty for the whole.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Reference(int Number, string BlockId, ImmutableArray<Inline> Inlines, Place Place) : Inline;

/// <summary>A line break within a paragraph.</summary>
public sealed record LineBreak : Inline;
