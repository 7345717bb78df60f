using System.Text.RegularExpressions;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Diagnostics;

/// <summary>The stages that read content name every code in a catalogue; the tests show a mistake for each.</summary>
public partial class CatalogueTests
{
    private static readonly string[] Stages = ["Content", "Model", "Checks"];

    [Fact]
    public void Every_code_of_a_catalogue_is_shown_by_a_test()
    {
        var shown = Directory.EnumerateFiles(Repository.Tests, "*MistakeTests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Shown().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups["code"].Value)
            .ToHashSet();

        Codes().Except(shown).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_are_written_in_kebab_case() => Codes().ShouldAllBe(code => Kebab().IsMatch(code));

    [Fact]
    public void Every_diagnostic_is_made_in_a_catalogue() =>
        Directory.EnumerateFiles(Repository.Sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Errors.cs", StringComparison.Ordinal) && !file.EndsWith("Diagnostic.cs", StringComparison.Ordinal))
            .Where(file => Made().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    /// <summary>Every code the catalogues can produce; “unknown-{kind}” stands for one of each kind that the stage names.</summary>
    private static SortedSet<string> Codes()
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var stage in Stages)
        {
            var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Sources, stage), "*.cs").Select(File.ReadAllText));
            foreach (Match made in Made().Matches(sources))
            {
                var code = made.Groups["code"].Value;
                codes.UnionWith(code.EndsWith("{kind}", StringComparison.Ordinal)
                    ? Kinds(code == "unknown-{kind}" ? "Unknown|Known" : "Repeated|Unique", sources).Select(kind => code.Replace("{kind}", kind, StringComparison.Ordinal))
                    : [code]);
            }
        }

        codes.Count.ShouldBeGreaterThan(30);
        return codes;
    }

    private static IEnumerable<string> Kinds(string methods, string sources) =>
        Regex.Matches(sources, $@"\b(?:{methods})\(""(?<kind>[a-z-]+)""").Select(m => m.Groups["kind"].Value).Distinct();

    [GeneratedRegex("""Diagnostic\.(?:Error|Warning)\(\$?"(?<code>[^"]+)",""")]
    private static partial Regex Made();

    [GeneratedRegex(": (?:error|warning) (?<code>[a-z0-9-]+): ")]
    private static partial Regex Shown();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
