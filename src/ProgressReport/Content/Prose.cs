using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>A Markdown file as written.</summary>
/// <param name="File">The file.</param>
/// <param name="FrontMatter">The keys above the text, if any.</param>
/// <param name="Blocks">The text.</param>
public sealed record ProseFile(SourceFile File, YamlMap? FrontMatter, ImmutableArray<ProseBlock> Blocks);

/// <summary>A block of Markdown.</summary>
/// <param name="Place">Its first character.</param>
public abstract record ProseBlock(Place Place);

/// <summary>A heading.</summary>
/// <param name="Level">1 for <c>#</c>, 2 for <c>##</c>.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseHeading(int Level, ImmutableArray<ProseInline> Inlines, Place Place) : ProseBlock(Place);

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseParagraph(ImmutableArray<ProseInline> Inlines, Place Place) : ProseBlock(Place);

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseList(ImmutableArray<ProseItem> Items, Place Place) : ProseBlock(Place);

/// <summary>One item of a list.</summary>
/// <param name="Label">The number of an ordered list's item with the mark after it; null in a bullet list, where the text brings its own label.</param>
/// <param name="Blocks">What the item holds.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseItem(string? Label, ImmutableArray<ProseBlock> Blocks, Place Place);

/// <summary>A run of text.</summary>
/// <param name="Place">Its first character.</param>
public abstract record ProseInline(Place Place);

/// <summary>Plain text.</summary>
/// <param name="Text">The characters, escapes resolved.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseText(string Text, Place Place) : ProseInline(Place);

/// <summary>Emphasised text.</summary>
/// <param name="Strong">Two marks instead of one.</param>
/// <param name="Inlines">The text.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseEmphasis(bool Strong, ImmutableArray<ProseInline> Inlines, Place Place) : ProseInline(Place);

/// <summary>A link.</summary>
/// <param name="Target">Where to, as written.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Place">Its first character.</param>
public sealed record ProseLink(string Target, ImmutableArray<ProseInline> Inlines, Place Place) : ProseInline(Place);

/// <summary>A line break that was asked for.</summary>
/// <param name="Place">Its first character.</param>
public sealed record ProseBreak(Place Place) : ProseInline(Place);
