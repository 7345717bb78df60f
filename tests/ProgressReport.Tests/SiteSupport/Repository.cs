using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>The project's own folders, found from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly string[] FirstRecommendation =
        ["report.yml", "sections.yml", "front/zh.md", "recommendations/001/recommendation.yml", "recommendations/001/zh.md"];

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(Root, "templates");

    /// <summary>The report of a content folder, through the stages that every command begins with.</summary>
    public static Report? Load(string content, DiagnosticBag diagnostics)
    {
        var report = ReportBinder.Bind(ContentReader.Read(content, diagnostics), diagnostics);
        if (report is not null)
        {
            ReportChecks.Run(report, diagnostics);
        }

        return diagnostics.HasErrors ? null : report;
    }

    /// <summary>The report of a content folder that has no errors.</summary>
    public static Report LoadWhole(string content)
    {
        var diagnostics = new DiagnosticBag();
        var report = Load(content, diagnostics);
        report.ShouldNotBeNull(string.Join('\n', diagnostics.Sorted()));
        return report;
    }

    /// <summary>A copy of the real content with its first recommendation only; the empty sections give warnings.</summary>
    public static TemporaryFolder CopyOfFirstRecommendation()
    {
        var copy = new TemporaryFolder();
        foreach (var path in FirstRecommendation)
        {
            copy.Write(path, File.ReadAllText(Path.Combine(Content, path)));
        }

        return copy;
    }

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no global.json above '{start}'");
    }
}
