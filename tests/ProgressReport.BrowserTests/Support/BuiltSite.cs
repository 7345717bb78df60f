using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Commands;

namespace ProgressReport.BrowserTests.Support;

/// <summary>A page of the site.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Kind">The class of its body, which is the name of its template, with the folder it lies in and how deep; a page for all languages is a kind of its own.</param>
/// <param name="Language">The language it says it is in.</param>
public sealed record SitePage(string Path, string Kind, string Language);

/// <summary>The real report, built without PDFs into a folder.</summary>
public sealed partial class BuiltSite
{
    public BuiltSite(string folder, string? baseUrl = null)
    {
        Folder = folder;
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] where = baseUrl is null ? [] : ["--base-url", baseUrl];
        string[] arguments = ["build", "--no-pdf", "--content", Machine.In("content"), "--templates", Machine.In("templates"), "--output", folder, .. where];
        CommandLine.Run(arguments, output, error, live: false).ShouldBe(0, error.ToString());

        Pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(Read)];
        OneOfEachKind = [.. Pages.GroupBy(p => (p.Language, p.Kind)).Select(g => g.FirstOrDefault(p => p.Path.Contains("/33/", StringComparison.Ordinal)) ?? g.First())];
    }

    public string Folder { get; }

    /// <summary>All pages, in the order of their paths.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>A page of every kind in every language: the one about recommendation 33 where there is one. New kinds are found by themselves.</summary>
    public ImmutableArray<SitePage> OneOfEachKind { get; }

    public ImmutableArray<SitePage> KindsIn(string language) => [.. OneOfEachKind.Where(p => p.Language == language)];

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private SitePage Read(string path)
    {
        var text = Text(path);
        var folders = path.Split('/');
        var kind = folders.Length > 1 ? $"{BodyClass().Match(text).Groups["kind"].Value} {folders[1]} {folders.Length}" : path;
        kind[0].ShouldNotBe(' ', path);
        return new SitePage(path, kind, HtmlLanguage().Match(text).Groups["language"].Value);
    }

    [GeneratedRegex("<body class=\"(?<kind>[a-z-]+)")]
    private static partial Regex BodyClass();

    [GeneratedRegex("<html lang=\"(?<language>[a-z]+)\"")]
    private static partial Regex HtmlLanguage();
}
