using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgressReport.Tests.Exactness;

/// <summary>A recommendation as the source document has it, all white space taken out.</summary>
internal sealed record SourceRecommendation(int Number, string Text, int[] Pages, int Paragraph, string StatusHeading, string Status, string Progress);

/// <summary>The recommendations of the source document, cut out of its lines.</summary>
internal static partial class SourceRecommendations
{
    private const string End = "[文件完]";

    private static readonly Lazy<SourceRecommendation[]> Cut = new(Read);

    public static SourceRecommendation[] All => Cut.Value;

    private static SourceRecommendation[] Read()
    {
        var lines = SourceText.Lines.SkipWhile(l => l != "一、总体意见").TakeWhile(l => l != End).Where(l => !SectionHeading().IsMatch(l)).ToList();
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith($"{starts.Count + 1}.", StringComparison.Ordinal))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Zip(starts.Skip(1).Append(lines.Count), (from, to) => Read(lines[from..to]))];
    }

    private static SourceRecommendation Read(List<string> lines)
    {
        var sourceAt = lines.FindIndex(l => SourceLine().IsMatch(l));
        var source = SourceLine().Match(lines[sourceAt]);
        var opening = Opening().Match(string.Concat(lines[..sourceAt]));
        var status = lines[sourceAt + 1].Split('：');
        return new(
            int.Parse(opening.Groups["number"].Value, CultureInfo.InvariantCulture),
            opening.Groups["text"].Value,
            [.. SourceText.Pages(source.Groups["pages"].Value)],
            int.Parse(source.Groups["paragraph"].Value, CultureInfo.InvariantCulture),
            status[0],
            status[1],
            string.Concat(lines[(sourceAt + 2)..]));
    }

    [GeneratedRegex("^十?[一二三四五六七八九十]、")]
    private static partial Regex SectionHeading();

    [GeneratedRegex("^参见：第(?<pages>[0-9、-]+)页第(?<paragraph>[0-9]+)段$")]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^(?<number>[0-9]+)\.(?<text>.+)$")]
    private static partial Regex Opening();
}
