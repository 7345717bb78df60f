using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

// A template as it is written: a tree whose nodes know their place.

internal sealed record Template(ImmutableArray<TemplateNode> Nodes);

internal abstract record TemplateNode(Place Place);

/// <summary>What stands between tags.</summary>
internal sealed record WordsNode(string Words, Place Place) : TemplateNode(Place);

/// <summary><c>{{path}}</c>, or <c>{{{path}}}</c> for finished HTML.</summary>
internal sealed record ValueNode(string Path, bool Html, Place Place) : TemplateNode(Place);

/// <summary><c>{{t "key" name=value}}</c> in text, <c>{{plain "key" name=value}}</c> in attributes and titles.</summary>
internal sealed record PhraseNode(string Key, bool Plain, ImmutableArray<PhraseValue> Values, Place Place) : TemplateNode(Place);

/// <summary>A value for a phrase: words in quotes, or the path of what the page shows.</summary>
internal sealed record PhraseValue(string Name, string Value, bool Quoted);

/// <summary><c>{{#if path}} … {{else}} … {{/if}}</c>, and so with the other words.</summary>
internal sealed record BlockNode(
    BlockKind Kind, string Path, ImmutableArray<TemplateNode> Content, ImmutableArray<TemplateNode> Otherwise, Place Place) : TemplateNode(Place);

internal enum BlockKind
{
    If,
    Unless,
    With,
    Each,
}

/// <summary><c>{{> part}}</c>, or <c>{{#> part}} … {{/part}}</c> for a part that goes around something.</summary>
internal sealed record PartNode(string Name, ImmutableArray<TemplateNode>? Around, Place Place) : TemplateNode(Place);
