using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Print;
using ProgressReport.Site;

namespace ProgressReport.Commands;

/// <summary><c>pdf</c>: the document, a section or a recommendation as a PDF of its own, in one language or in two side by side.</summary>
internal static class PdfCommand
{
    public static Command Create(ConsoleReport console)
    {
        var content = CommandLine.Content();
        var templates = CommandLine.Templates();
        var languages = new Option<string>("--lang") { Description = "A language, or two divided by a comma to stand side by side, as in en,ar", HelpName = "LANGUAGE[,LANGUAGE]", Required = true };
        var section = new Option<string?>("--section") { Description = "Only this section, by the word of its address, as in management" };
        var recommendation = new Option<int?>("--recommendation") { Description = "Only this recommendation, by its number" };
        var output = new Option<FileInfo?>("--output") { Description = "The PDF; if not given, a name made of symbol, part and languages, in this folder" };
        var command = new Command("pdf", "Prints the document, a section or a recommendation, in one language or two") { content, templates, languages, section, recommendation, output };
        command.Validators.Add(r =>
        {
            if (r.GetValue(section) is not null && r.GetValue(recommendation) is not null)
            {
                r.AddError("--section and --recommendation exclude each other; name one of them");
            }
        });
        command.SetAction(a => Run(
            a.GetRequiredValue(content), a.GetRequiredValue(templates), new Choice(a.GetRequiredValue(languages), a.GetValue(section), a.GetValue(recommendation)), a.GetValue(output),
            a.InvocationConfiguration.Output, console));
        return command;
    }

    private static int Run(DirectoryInfo content, DirectoryInfo templates, Choice choice, FileInfo? output, TextWriter written, ConsoleReport console)
    {
        var diagnostics = new DiagnosticBag();
        var reading = SiteTemplates.Begin(templates.FullName);
        if (Loading.Load(content, reading, diagnostics, console) is not { } report)
        {
            return Failed(diagnostics, console);
        }

        if (choice.In(report, console) is not { } edition)
        {
            return ExitCode.WrongUsage;
        }

        if (Browser.Find() is not { } browser)
        {
            console.Note(Browser.HowToInstall);
            return ExitCode.MachineTrouble;
        }

        var files = edition.Build(report, new SiteOptions(templates.FullName, null, ImmutableHashSet<string>.Empty), reading, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Failed(diagnostics, console);
        }

        var path = Path.GetFullPath(output?.FullName ?? choice.FileName(report));
        var job = new PrintJob(Edition.Page, Path.GetFileName(path), edition.Languages[0], $"{PdfPrinter.Title(report, edition.Languages[0])}{choice.Suffix}");
        var pdf = console.Stage("print", () => PdfPrinter.Print(report, [job], files, browser, Path.GetDirectoryName(path)!), p => $"{p[0].Content.Length / 1000} kB");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, pdf[0].Content.Span);
        console.Diagnostics(diagnostics);
        written.WriteLine(path);
        return ExitCode.Done;
    }

    private static int Failed(DiagnosticBag diagnostics, ConsoleReport console)
    {
        console.Diagnostics(diagnostics);
        console.Summary(diagnostics, "Nothing was printed:");
        return ExitCode.ContentErrors;
    }

    /// <summary>What the user asked for.</summary>
    private sealed record Choice(string Languages, string? Section, int? Number)
    {
        /// <summary>What the title says of it.</summary>
        public string Suffix => Number is { } n ? $" – {n}" : Section is { } s ? $" – {s}" : "";

        public string FileName(Report report) =>
            $"{Path.GetFileNameWithoutExtension(SiteMap.Pdf(report, report.SourceLanguage))}{(Number is { } n ? $"-{n}" : Section is { } s ? $"-{s}" : "")}-{Languages.Replace(',', '-')}.pdf";

        /// <summary>The edition; null, and a note, if the report does not have it.</summary>
        public Edition? In(Report report, ConsoleReport console)
        {
            string[] codes = Languages.Split(',', StringSplitOptions.TrimEntries);
            Language[] languages = [.. codes.Select(c => report.Languages.FirstOrDefault(l => l.Code == c)).OfType<Language>()];
            if (languages.Length != codes.Length || languages.Distinct().Count() != codes.Length || codes.Length > 2)
            {
                console.Note($"--lang {Languages}: name one language or two different ones of {string.Join(", ", report.Languages.Select(l => l.Code))}");
                return null;
            }

            ImmutableArray<Recommendation> shown = [.. report.Recommendations.Where(r => (Section is null || r.Section.Slug == Section) && (Number is null || r.Number == Number))];
            if (shown.IsEmpty)
            {
                console.Note(Section is { } section
                    ? $"--section {section}: there is no such section; name one of {string.Join(", ", report.Sections.Select(s => s.Slug))}"
                    : $"--recommendation {Number?.ToString(CultureInfo.InvariantCulture)}: there is no such recommendation; the numbers are {report.Recommendations[0].Number} to {report.Recommendations[^1].Number}");
                return null;
            }

            return new Edition([.. languages], shown);
        }
    }
}
