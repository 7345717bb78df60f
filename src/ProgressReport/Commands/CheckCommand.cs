using System.CommandLine;
using ProgressReport.Diagnostics;
using ProgressReport.Site;

namespace ProgressReport.Commands;

/// <summary><c>check</c>: everything that <c>build</c> would find wrong, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create(ConsoleReport console)
    {
        var content = CommandLine.Content();
        var templates = CommandLine.Templates();
        var command = new Command("check", "Checks content and templates; writes nothing") { content, templates };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(content), arguments.GetRequiredValue(templates), console));
        return command;
    }

    private static int Run(DirectoryInfo content, DirectoryInfo templates, ConsoleReport console)
    {
        var diagnostics = new DiagnosticBag();
        var reading = SiteTemplates.Begin(templates.FullName);
        if (Loading.Load(content, reading, diagnostics, console) is { } report)
        {
            var options = new SiteOptions(templates.FullName, BaseUrl: null, Pdfs: new HashSet<string>());
            console.Stage("render", () => SiteBuilder.Build(report, options, reading, diagnostics), files => $"{files.Length} files, not kept");
        }

        console.Diagnostics(diagnostics);
        console.Summary(diagnostics, "Checked:");
        return diagnostics.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
