using System.Collections.Immutable;

namespace ProgressReport.Content;

/// <summary>A content folder as read: located syntax, not yet a report.</summary>
/// <param name="Report"><c>report.yml</c>, if it could be read.</param>
/// <param name="Sections"><c>sections.yml</c>, if it could be read.</param>
/// <param name="Glossary"><c>glossary.yml</c>, if there is one that could be read.</param>
/// <param name="Front">The files in <c>front/</c>, by language code.</param>
/// <param name="Recommendations">The folders in <c>recommendations/</c>, in ordinal order.</param>
/// <param name="Unread">Paths of files that are there but could not be read; each has its diagnostic.</param>
/// <param name="Digest">SHA-256 of everything read, as 64 lower-case hexadecimal digits.</param>
/// <param name="FileCount">How many files were read.</param>
public sealed record ContentTree(
    FactsFile? Report,
    FactsFile? Sections,
    FactsFile? Glossary,
    ImmutableSortedDictionary<string, ProseFile> Front,
    ImmutableArray<RecommendationFolder> Recommendations,
    ImmutableHashSet<string> Unread,
    string Digest,
    int FileCount);

/// <summary>A YAML file as read.</summary>
/// <param name="File">The file.</param>
/// <param name="Map">Its keys and values.</param>
public sealed record FactsFile(SourceFile File, YamlMap Map);

/// <summary>One recommendation's folder.</summary>
/// <param name="Name">The folder's name, such as <c>033</c>.</param>
/// <param name="Facts">Its <c>recommendation.yml</c>, if it could be read.</param>
/// <param name="Prose">Its Markdown files, by language code.</param>
public sealed record RecommendationFolder(string Name, FactsFile? Facts, ImmutableSortedDictionary<string, ProseFile> Prose);
