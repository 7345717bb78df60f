using System.CommandLine;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Print;
using ProgressReport.Publish;
using ProgressReport.Site;

namespace ProgressReport.Commands;

/// <summary><c>build</c>: content into site, data and PDFs.</summary>
internal static class BuildCommand
{
    public static Command Create(ConsoleReport console)
    {
        var content = CommandLine.Content();
        var templates = CommandLine.Templates();
        var output = new Option<string>("--output") { Description = "Folder for the site; absent, empty or made by this tool", DefaultValueFactory = _ => "output" };
        output.Validators.Add(CommandLine.NotEmpty);
        var baseUrl = new Option<Uri?>("--base-url") { Description = "Where the site will be served, for canonical addresses and sitemap.xml", CustomParser = CommandLine.HttpAddress };
        var noPdf = new Option<bool>("--no-pdf") { Description = "Leave the PDFs out" };
        var command = new Command("build", "Builds the site, its data and its PDFs") { content, templates, output, baseUrl, noPdf };
        command.SetAction(arguments => Run(
            arguments.GetRequiredValue(content),
            arguments.GetRequiredValue(templates),
            arguments.GetRequiredValue(output),
            arguments.GetValue(baseUrl),
            !arguments.GetValue(noPdf),
            console));
        return command;
    }

    private static int Run(DirectoryInfo content, DirectoryInfo templates, string outputPath, Uri? baseUrl, bool withPdf, ConsoleReport console)
    {
        var reading = SiteTemplates.Begin(templates.FullName);
        using var output = OutputFolder.Claim(outputPath);
        var diagnostics = new DiagnosticBag();
        if (Loading.Load(content, reading, diagnostics, console) is not { } report)
        {
            return Failed(diagnostics, console);
        }

        var browser = withPdf ? Browser.Find() : null;
        var pdfs = browser is null ? [] : Printed(report);
        var options = new SiteOptions(templates.FullName, baseUrl, pdfs.Select(l => l.Code).ToHashSet());
        var files = console.Stage("render", () => SiteBuilder.Build(report, options, reading, diagnostics), f => $"{f.Count(x => x.Path.EndsWith(".html", StringComparison.Ordinal))} pages");
        if (diagnostics.HasErrors)
        {
            return Failed(diagnostics, console);
        }

        if (browser is not null)
        {
            var prints = console.Stage("print", () => PdfPrinter.Print(report, PdfPrinter.Documents(report, pdfs), files, browser, outputPath), p => $"{p.Length} PDF");
            files = [.. files, .. prints];
            var packages = console.Stage("pack", () => LanguagePackages.Of(report, pdfs, files, baseUrl), p => $"{p.Length} ZIP");
            files = [.. files, .. packages];
        }

        console.Stage("publish", () => output.Publish(files), n => $"{n} files in {outputPath}");
        console.Diagnostics(diagnostics);
        console.Summary(diagnostics, "Done:");
        if (withPdf && browser is null)
        {
            console.Note(Browser.HowToInstall);
            return ExitCode.MachineTrouble;
        }

        return ExitCode.Done;
    }

    /// <summary>A language is printed when the report has text in it.</summary>
    private static Language[] Printed(Report report) =>
        [.. report.Languages.Where(l => report.Recommendations.Any(r => r.Prose.ContainsKey(l.Code)))];

    private static int Failed(DiagnosticBag diagnostics, ConsoleReport console)
    {
        console.Diagnostics(diagnostics);
        console.Summary(diagnostics, "Nothing was published:");
        return ExitCode.ContentErrors;
    }
}
