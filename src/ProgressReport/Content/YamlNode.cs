using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>A piece of YAML that knows where it stands.</summary>
/// <param name="Place">Its first character.</param>
public abstract record YamlNode(Place Place);

/// <summary>A single value; YAML's types are left to the reader.</summary>
/// <param name="Text">The value as text.</param>
/// <param name="Place">Its first character.</param>
public sealed record YamlScalar(string Text, Place Place) : YamlNode(Place);

/// <summary>A list of values.</summary>
/// <param name="Items">In the order written.</param>
/// <param name="Place">Its first character.</param>
public sealed record YamlList(ImmutableArray<YamlNode> Items, Place Place) : YamlNode(Place);

/// <summary>Keys and values; each key occurs once.</summary>
/// <param name="Entries">In the order written.</param>
/// <param name="Place">Its first character.</param>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Place Place) : YamlNode(Place);

/// <summary>One key with its value.</summary>
/// <param name="Key">The key and its place.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(Located<string> Key, YamlNode Value);
