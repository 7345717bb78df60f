using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests;

/// <summary>The folders of the project are the stages, and arrows between them lead forward only.</summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Diagnostics"] = [],
        ["Content"] = ["Diagnostics"],
        ["Model"] = ["Diagnostics", "Content"],
        ["Checks"] = ["Diagnostics", "Model"],
        ["Site"] = ["Diagnostics", "Content", "Model"],
        ["Print"] = ["Model", "Site"],
        ["Publish"] = ["Model", "Site"],
        ["Commands"] = ["Diagnostics", "Content", "Model", "Checks", "Site", "Print", "Publish"],
    };

    public static TheoryData<string> Stages => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_knows_only_those_before_it(string stage) =>
        Files(stage).SelectMany(StagesNamedIn).Distinct().Where(s => s != stage).Except(Allowed[stage]).ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_project_is_a_stage() =>
        Directory.EnumerateDirectories(Repository.Sources).Select(Path.GetFileName).Except(["bin", "obj"]).ShouldBe(Allowed.Keys, ignoreOrder: true);

    /// <summary>Strings and templates are located files too; the content itself reaches the pages only through the model.</summary>
    [Fact]
    public void The_site_uses_of_the_content_stage_only_how_files_are_read()
    {
        string[] readers = ["SourceFile", "TextFile", "ContentFolder"];
        var types = typeof(Diagnostic).Assembly.GetTypes().Where(t => t.Namespace == "ProgressReport.Content").Select(t => t.Name);
        var others = types.Where(t => !readers.Contains(t) && !t.StartsWith("Yaml", StringComparison.Ordinal) && !t.Contains('<', StringComparison.Ordinal)).ToArray();
        var sources = string.Concat(Files("Site").Select(File.ReadAllText));

        others.Where(t => Regex.IsMatch(sources, $@"\b{Regex.Escape(t)}\b")).ShouldBeEmpty();
    }

    [Fact]
    public void The_language_of_templates_knows_no_report() =>
        Files("Site/Templating").SelectMany(StagesNamedIn).Distinct().Except(["Site", "Diagnostics", "Content"]).ShouldBeEmpty();

    [Fact]
    public void Nothing_static_can_change()
    {
        const BindingFlags EveryStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = typeof(Diagnostic).Assembly.GetTypes()
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.FullName!.Contains('<', StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(EveryStatic));

        fields.Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_250_lines() =>
        Sources().Where(f => File.ReadLines(f).Count() > 250).ShouldBeEmpty();

    private static IEnumerable<string> Sources() => Allowed.Keys.SelectMany(Files);

    private static IEnumerable<string> Files(string stage) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Sources, stage), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> StagesNamedIn(string file) =>
        StageName().Matches(File.ReadAllText(file)).Select(m => m.Groups["stage"].Value).Where(Allowed.ContainsKey);

    [GeneratedRegex(@"\bProgressReport\.(?<stage>[A-Z]\w+)")]
    private static partial Regex StageName();
}
