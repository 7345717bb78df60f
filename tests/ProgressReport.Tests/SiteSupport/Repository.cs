using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>The project's own folders, found from wherever the tests run.</summary>
internal static class Repository
{
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
