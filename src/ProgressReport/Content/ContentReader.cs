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
        var front = ImmutableSortedDictionary.CreateBuilder<string, ProseFile>(StringComparer.Ordinal);
        var recommendations = new SortedDictionary<string, RecommendationFolder>(StringComparer.Ordinal);

        RecommendationFolder Folder(string name) =>
            recommendations.GetValueOrDefault(name) ?? new(name, null, ImmutableSortedDictionary<string, ProseFile>.Empty.WithComparers(StringComparer.Ordinal));

        foreach (var (path, file) in files)
        {
            if (FrontPath().Match(path) is { Success: true } frontMatch)
            {
                if (Prose(file) is { } prose)
                {
                    front.Add(frontMatch.Groups["language"].Value, prose);
                }
            }
            else if (RecommendationPath().Match(path) is { Success: true } match)
            {
                var folderName = match.Groups["folder"].Value;
                var owner = Folder(folderName);
                recommendations[folderName] = match.Groups["language"] is not { Success: true, Value: var language } ? owner with { Facts = Facts(file, diagnostics) }
                    : Prose(file) is { } prose ? owner with { Prose = owner.Prose.Add(language, prose) }
                    : owner;
            }
            else if (path is not ("report.yml" or "sections.yml" or "glossary.yml"))
            {
                diagnostics.Add(ContentErrors.UnexpectedFile(file.Whole, KnownFiles));
            }
        }

        foreach (var name in recommendations.Keys)
        {
            Expected($"recommendations/{name}/recommendation.yml", "its number, section, source, category and status");
        }

        return new ContentTree(
            Required("report.yml", "the symbol, titles, languages, categories and statuses of the report"),
            Required("sections.yml", "the sections of the report with their titles"),
            front.ToImmutable(),
            [.. recommendations.Values],
            [.. unread],
            ContentFolder.Digest(files),
            files.Count);

        ProseFile? Prose(SourceFile file)
        {
            var prose = ProseReader.Read(file, diagnostics);
            if (prose is null)
            {
                unread.Add(file.Path);
            }

            return prose;
        }

        FactsFile? Required(string path, string purpose)
        {
            Expected(path, purpose);
            return files.TryGetValue(path, out var file) ? Facts(file, diagnostics) : null;
        }

        // A file that is there but could not be read has its own diagnostic.
        void Expected(string path, string purpose)
        {
            if (!File.Exists(Path.Combine(folder, path)))
            {
                diagnostics.Add(ContentErrors.MissingFile(new Place(ContentFolder.Display(folder)), path, purpose));
            }
        }
    }

    private static FactsFile? Facts(SourceFile file, DiagnosticBag diagnostics) =>
        YamlReader.ReadMap(file, diagnostics) is { } map ? new FactsFile(file, map) : null;

    [GeneratedRegex(@"^front/(?<language>[^/]+)\.md$")]
    private static partial Regex FrontPath();

    [GeneratedRegex(@"^recommendations/(?<folder>[^/]+)/(recommendation\.yml|(?<language>[^/]+)\.md)$")]
    private static partial Regex RecommendationPath();
}
