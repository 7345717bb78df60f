using System.Text.RegularExpressions;

namespace ProgressReport.Tests.Exactness;

/// <summary>
/// The text of CDIP/11/4 as extracted from its PDF, read on its own: nothing here knows the content files. White space
/// is taken out everywhere, because the extraction put some between Chinese and Latin words and broke every line.
/// </summary>
internal static partial class SourceText
{
    /// <summary>Lines that belong to pages and not to the text, beside the page heads.</summary>
    private static readonly HashSet<string> RepeatedLinkTargets =
    [
        "http://www.wipo.int/about-wipo/en/pdf/organigram/%20visio-org_en.pdf",
        "http://ec.europa.eu/dgs/translation/publications/magazines/languagestranslation/documents/issue_06_en.pdf",
        "http://www.wipo.int/wipolex/en/)收录了195",
    ];

    private static readonly Lazy<string[]> CleanLines = new(Read);

    /// <summary>The lines of the text, without white space, empty ones or those of the page.</summary>
    public static IReadOnlyList<string> Lines => CleanLines.Value;

    /// <summary>The whole text as one line.</summary>
    public static string Whole => SourceLine().Replace(string.Concat(Lines), m => Canonical(m.Groups["pages"].Value, m.Groups["paragraph"].Value));

    /// <summary>The page numbers that “5-6” or “16、17、18” mean.</summary>
    public static IEnumerable<int> Pages(string written) =>
        written.Split('、').Select(part => part.Split('-').Select(int.Parse).ToArray()).SelectMany(p => Enumerable.Range(p[0], p[^1] - p[0] + 1));

    /// <summary>A source line with its status heading, the pages given one by one and the heading as in all but one place.</summary>
    public static string Canonical(string pages, string paragraph) => $"参见：第{string.Join('、', Pages(pages))}页第{paragraph}段状态：";

    public static string WithoutSpace(string text) => Space().Replace(text, "");

    [GeneratedRegex("参见：第(?<pages>[0-9、-]+)页第(?<paragraph>[0-9]+)段(状态|状况)：")]
    public static partial Regex SourceLine();

    private static string[] Read() =>
    [
        .. File.ReadLines(Support.Repository.Fixture("source/CDIP-11-4.zh.txt"))
            .Where(line => !RepeatedLinkTargets.Contains(line.Trim()) && !PageHead().IsMatch(line))
            .Select(WithoutSpace)
            .Where(line => line.Length > 0),
    ];

    [GeneratedRegex(@"^\s*(CDIP/11/4|第 [0-9]+ 页)\s*$")]
    private static partial Regex PageHead();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
