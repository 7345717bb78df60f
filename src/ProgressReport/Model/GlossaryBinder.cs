using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Understands <c>glossary.yml</c>.</summary>
internal static class GlossaryBinder
{
    /// <summary>What a term can be, in the order in which readers are shown them.</summary>
    public static readonly string[] Kinds = ["body", "unit", "organization", "programme", "project", "document", "system", "treaty", "term"];

    public static ImmutableArray<Term> Bind(YamlMap map, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        var fields = new Fields(map, diagnostics);
        var codes = languages.Select(l => l.Code).ToArray();
        var terms = fields.Entries("terms").Select(e => Bind(fields, e, codes, diagnostics)).OfType<Term>().ToImmutableArray();
        fields.Close();
        return terms;
    }

    private static Term? Bind(Fields parent, YamlEntry entry, string[] languages, DiagnosticBag diagnostics)
    {
        AddressKeys.Check(entry.Key, diagnostics);
        if (parent.Map(entry.Value, entry.Key.Value) is not { } fields)
        {
            return null;
        }

        var kind = fields.Word("kind");
        if (kind is { } k && !Kinds.Contains(k.Value))
        {
            diagnostics.Add(ModelErrors.Unknown("kind", k.Place, k.Value, Kinds));
        }

        var names = fields.Names("names", languages);
        var acronyms = Some(fields, "acronym", languages, (map, language) => map.OptionalWord(language)?.Value);
        var also = Some<IReadOnlyList<string>>(fields, "also", languages, (map, language) => map.Optional(language) is null ? null : map.List(language).Select(n => map.Word(n, language)?.Value).OfType<string>().ToImmutableArray());
        fields.Close();
        return new Term(
            entry.Key.Value,
            kind?.Value ?? "",
            names,
            acronyms,
            also);
    }

    /// <summary>A map that may be left out, with a value for some of the languages.</summary>
    private static ImmutableSortedDictionary<string, T> Some<T>(Fields fields, string key, string[] languages, Func<Fields, string, T?> read)
        where T : class
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        if (fields.Optional(key) is { } node && fields.Map(node, key) is { } map)
        {
            foreach (var language in languages)
            {
                if (read(map, language) is { } value)
                {
                    values[language] = value;
                }
            }

            map.Close();
        }

        return values.ToImmutable();
    }
}
