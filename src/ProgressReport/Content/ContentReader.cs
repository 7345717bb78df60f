using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>First stage: a content folder into located syntax.</summary>
public static partial class ContentReader
{
    private const string KnownFiles =
        "expected are report.yml, sections.yml, glossary.yml, front/LANGUAGE.md, recommendations/NNN/recommendation.yml and recommendations/NNN/LANGUAGE.md";

    /// <summary>Reads the folder. Whatever cannot be read is left out and named in the diagnostics.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="diagnostics">Receives every mistake.</param>
    /// <exception cref="IOException">A file could not be read from the disk.</exception>
    public static ContentTree Read(string folder, DiagnosticBag diagnostics)
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        var files = ContentFolder.Read(folder, unread, diagnostics);
        var (facts, prose) = Parse([.. files.Values], diagnostics);
        unread.UnionWith(files.Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !prose.ContainsKey(p)));

        var names = files.Keys.Concat(unread).Select(p => RecommendationPath().Match(p)).Where(m => m.Success)
            .Select(m => m.Groups["folder"].Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        var byFolder = prose.Values.ToLookup(p => RecommendationPath().Match(p.File.Path).Groups["folder"].Value, StringComparer.Ordinal);
        Expect("report.yml", "the symbol, titles, languages, categories and statuses of the report");
        Expect("sections.yml", "the sections of the report with their titles");
        foreach (var name in names)
        {
            Expect($"recommendations/{name}/recommendation.yml", "its number, section, source, category and status");
        }

        foreach (var (path, file) in files.Where(f => !FrontPath().IsMatch(f.Key) && !RecommendationPath().IsMatch(f.Key) && f.Key is not ("report.yml" or "sections.yml" or "glossary.yml")))
        {
            diagnostics.Add(ContentErrors.UnexpectedFile(file.Whole, KnownFiles));
        }

        return new ContentTree(
            facts.GetValueOrDefault("report.yml"),
            facts.GetValueOrDefault("sections.yml"),
            facts.GetValueOrDefault("glossary.yml"),
            ByLanguage(prose.Values.Where(p => FrontPath().IsMatch(p.File.Path))),
            [.. names.Select(n => new RecommendationFolder(n, facts.GetValueOrDefault($"recommendations/{n}/recommendation.yml"), ByLanguage(byFolder[n])))],
            [.. unread],
            ContentFolder.Digest(files),
            files.Count);

        // A file that is there but could not be read has its own diagnostic.
        void Expect(string path, string purpose)
        {
            if (!File.Exists(Path.Combine(folder, path)))
            {
                diagnostics.Add(ContentErrors.MissingFile(new Place(ContentFolder.Display(folder)), path, purpose));
            }
        }
    }

    private static ImmutableSortedDictionary<string, ProseFile> ByLanguage(IEnumerable<ProseFile> files) =>
        files.ToImmutableSortedDictionary(f => Path.GetFileNameWithoutExtension(f.File.Path), f => f, StringComparer.Ordinal);

    /// <summary>Parses side by side, into slots, so that nothing depends on which is done first.</summary>
    private static (Dictionary<string, FactsFile> Facts, Dictionary<string, ProseFile> Prose) Parse(SourceFile[] files, DiagnosticBag diagnostics)
    {
        var facts = new FactsFile?[files.Length];
        var prose = new ProseFile?[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            if (files[i].Path.EndsWith(".md", StringComparison.Ordinal))
            {
                prose[i] = ProseReader.Read(files[i], diagnostics);
            }
            else
            {
                facts[i] = YamlReader.ReadMap(files[i], diagnostics) is { } map ? new FactsFile(files[i], map) : null;
            }
        });
        return (
            facts.OfType<FactsFile>().ToDictionary(f => f.File.Path, StringComparer.Ordinal),
            prose.OfType<ProseFile>().ToDictionary(p => p.File.Path, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^front/(?<language>[^/]+)\.md$")]
    private static partial Regex FrontPath();

    [GeneratedRegex(@"^recommendations/(?<folder>[^/]+)/(recommendation\.yml|(?<language>[^/]+)\.md)$")]
    private static partial Regex RecommendationPath();
}
