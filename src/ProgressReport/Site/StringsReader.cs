using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Reads the interface's words for the report's languages and holds them against each other.</summary>
internal static class StringsReader
{
    /// <summary>Strings by language code; a language without a file, or with a gap, gives an error.</summary>
    public static Dictionary<string, Strings> Read(string templates, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        var read = new StringsFile?[languages.Length];
        Parallel.For(0, read.Length, i => read[i] = Read(templates, languages[i], diagnostics));
        StringsFile[] files = [.. read.OfType<StringsFile>()];
        var expected = files.SelectMany(f => f.Phrases).GroupBy(p => PluralRules.WithoutForm(p.Key), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Usual(g.Select(p => p.Value.Placeholders)), StringComparer.Ordinal);
        Parallel.ForEach(files, f => Compare(f, expected, diagnostics));
        return files.ToDictionary(
            f => f.Language.Code,
            f => new Strings(f.Language.Code, f.Language.RightToLeft, f.Phrases.ToDictionary(p => p.Key, p => p.Value.Parts, StringComparer.Ordinal)),
            StringComparer.Ordinal);
    }

    /// <summary>The file of a language's strings.</summary>
    public static Place PlaceOf(string templates, string language) => new(ContentFolder.Display(PathOf(templates, language)));

    private static string PathOf(string templates, string language) => Path.Combine(templates, "strings", language + ".yml");

    private static StringsFile? Read(string templates, Language language, DiagnosticBag diagnostics)
    {
        var path = PathOf(templates, language.Code);
        if (!File.Exists(path))
        {
            diagnostics.Add(SiteErrors.NoStrings(PlaceOf(templates, language.Code), language));
            return null;
        }

        if (TextFile.Read(path, $"strings/{language.Code}.yml", diagnostics) is not { } file)
        {
            return null;
        }

        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        if (YamlReader.ReadMap(file, diagnostics) is { } map)
        {
            Flatten(map, "", phrases);
        }

        return new StringsFile(language, file, phrases);
    }

    private static void Compare(StringsFile strings, Dictionary<string, string> expected, DiagnosticBag diagnostics)
    {
        var (language, file, phrases) = strings;
        foreach (var missing in expected.Keys.Except(phrases.Keys.Select(PluralRules.WithoutForm)))
        {
            diagnostics.Add(SiteErrors.MissingString(file.Whole, missing));
        }

        foreach (var (key, phrase) in phrases.Where(p => p.Value.Placeholders != expected[PluralRules.WithoutForm(p.Key)] && !PluralRules.IsForm(p.Key)))
        {
            diagnostics.Add(SiteErrors.OtherPlaceholders(phrase.Place, key, expected[key]));
        }

        foreach (var (key, phrase) in phrases.Where(p => p.Value.HasLooseBrace))
        {
            diagnostics.Add(SiteErrors.LooseBrace(phrase.Place, key));
        }

        foreach (var plural in phrases.Keys.Where(PluralRules.IsForm).Select(PluralRules.WithoutForm).Distinct().ToArray())
        {
            foreach (var form in Enumerable.Range(0, 120).Select(n => PluralRules.Form(language.Code, n)).Distinct().Where(f => !phrases.ContainsKey($"{plural}.{f}")))
            {
                diagnostics.Add(SiteErrors.MissingString(file.Whole, $"{plural}.{form}"));
            }
        }
    }

    private static void Flatten(YamlMap map, string prefix, Dictionary<string, Phrase> phrases)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlMap inner)
            {
                Flatten(inner, $"{prefix}{entry.Key.Value}.", phrases);
            }
            else if (entry.Value is YamlScalar scalar)
            {
                phrases[prefix + entry.Key.Value] = new Phrase(Strings.Parts(scalar.Text), scalar.Place);
            }
        }
    }

    /// <summary>What most of them say, so that the language that differs is the one told.</summary>
    private static string Usual(IEnumerable<string> placeholders) => placeholders.CountBy(p => p).MaxBy(p => p.Value).Key;

    private sealed record StringsFile(Language Language, SourceFile File, Dictionary<string, Phrase> Phrases);

    /// <param name="Parts">By turns words and the name of a value.</param>
    /// <param name="Place">Where it is written.</param>
    private sealed record Phrase(string[] Parts, Place Place)
    {
        public string Placeholders { get; } = string.Join(", ", Parts.Where((_, i) => i % 2 == 1).Distinct().Order(StringComparer.Ordinal).Select(p => $"{{{p}}}"));

        public bool HasLooseBrace => Parts.Where((_, i) => i % 2 == 0).Any(words => words.AsSpan().ContainsAny('{', '}'));
    }
}
