using System.Collections.Immutable;
using System.Globalization;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>
/// Reads the keys of a YAML map one by one. Each method answers null, and says so, when a value is not there or not
/// of its kind; <see cref="Close"/> then names the keys that nobody asked for.
/// </summary>
internal sealed class Fields(YamlMap map, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Place Place => map.Place;

    public YamlNode? Optional(string key)
    {
        _asked.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
    }

    public YamlNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            diagnostics.Add(ModelErrors.MissingKey(map.Place, key));
        }

        return value;
    }

    public Located<string>? Word(string key) => Required(key) is { } node ? Word(node, key) : null;

    public Located<string>? OptionalWord(string key) => Optional(key) is { } node ? Word(node, key) : null;

    public Located<int>? Whole(string key) => Required(key) is { } node ? Whole(node, key) : null;

    public Fields? Map(string key) => Required(key) is { } node ? Map(node, key) : null;

    public ImmutableArray<YamlNode> List(string key)
    {
        switch (Required(key))
        {
            case YamlList { Items: [_, ..] } list:
                return list.Items;
            case { } node:
                diagnostics.Add(ModelErrors.WrongKind(node.Place, key, "a list with at least one entry"));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The keys of a map whose keys are names of the report's own, such as its statuses.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        switch (Required(key))
        {
            case YamlMap { Entries: [_, ..] } entries:
                return entries.Entries;
            case { } node:
                diagnostics.Add(ModelErrors.WrongKind(node.Place, key, "a map with at least one entry"));
                return [];
            default:
                return [];
        }
    }

    /// <summary>A text in each of the languages.</summary>
    public ImmutableSortedDictionary<string, string> Names(string key, IEnumerable<string> languages) =>
        Required(key) is { } node ? Names(node, key, languages) : ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> Names(YamlNode node, string key, IEnumerable<string> languages)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (Map(node, key) is { } fields)
        {
            foreach (var language in languages)
            {
                names[language] = fields.Word(language)?.Value ?? "";
            }

            fields.Close();
        }

        return names.ToImmutable();
    }

    public Fields? Map(YamlNode node, string key)
    {
        if (node is YamlMap inner)
        {
            return new Fields(inner, diagnostics);
        }

        diagnostics.Add(ModelErrors.WrongKind(node.Place, key, "a map of keys and values"));
        return null;
    }

    public Located<string>? Word(YamlNode node, string key)
    {
        if (node is YamlScalar { Text: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return new(text.Trim(), node.Place);
        }

        diagnostics.Add(ModelErrors.WrongKind(node.Place, key, "a text that is not empty"));
        return null;
    }

    public Located<int>? Whole(YamlNode node, string key)
    {
        if (node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return new(number, node.Place);
        }

        diagnostics.Add(ModelErrors.WrongKind(node.Place, key, "a whole number from 1"));
        return null;
    }

    /// <summary>Names every key that no method above was asked for.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries.Where(e => !_asked.Contains(e.Key.Value)))
        {
            diagnostics.Add(ModelErrors.UnknownKey(entry.Key.Place, entry.Key.Value, _asked));
        }
    }
}
