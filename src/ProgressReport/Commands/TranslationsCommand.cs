using System.CommandLine;
using System.Globalization;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Commands;

/// <summary><c>translations</c>: how the translations stand to the source, and the stamping of those that were revised.</summary>
internal static class TranslationsCommand
{
    public static Command Create(ConsoleReport console)
    {
        var content = CommandLine.Content();
        var update = new Option<string[]>("--update")
        {
            Description = "Stamps a translation as rendering the source as it now is, as in --update 33 fr or --update front fr",
            HelpName = "NUMBER LANGUAGE",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("translations", "Shows which translations are complete, stale or missing") { content, update };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(content), arguments.GetValue(update), arguments.InvocationConfiguration.Output, console));
        return command;
    }

    private static int Run(DirectoryInfo content, string[]? update, TextWriter output, ConsoleReport console)
    {
        var diagnostics = new DiagnosticBag();
        if (Loading.Load(content, diagnostics, console) is not { } report)
        {
            console.Diagnostics(diagnostics);
            console.Summary(diagnostics, "Not looked at:");
            return ExitCode.ContentErrors;
        }

        return update is [var text, var language] ? Stamp(report, content, text, language, output, console) : Show(report, output);
    }

    private static int Show(Report report, TextWriter output)
    {
        var translations = Translations.Of(report);
        output.WriteLine($"{"language",-10} {"complete",8} {"stale",8} {"missing",8}");
        foreach (var language in report.Languages.Where(l => l != report.SourceLanguage))
        {
            var states = translations.Where(t => t.Language == language).CountBy(t => t.State).ToDictionary();
            output.WriteLine($"{language.Code,-10} {states.GetValueOrDefault(Freshness.Current),8} {states.GetValueOrDefault(Freshness.Stale),8} {states.GetValueOrDefault(Freshness.Missing),8}");
        }

        foreach (var translation in translations.Where(t => t.State != Freshness.Current))
        {
            var places = translation.Stamps is null
                ? "not translated"
                : string.Join("; ", translation.Blocks.Where(b => b.Freshness != Freshness.Current)
                    .GroupBy(b => b.Freshness).OrderByDescending(g => g.Key)
                    .Select(g => $"{g.Key.ToString().ToLowerInvariant()} {string.Join(", ", g.Select(b => b.Id))}"));
            output.WriteLine($"  {Name(translation)} {translation.Language.Code}: {places}");
        }

        return ExitCode.Done;
    }

    private static int Stamp(Report report, DirectoryInfo content, string text, string language, TextWriter output, ConsoleReport console)
    {
        if (Translations.Of(report).FirstOrDefault(t => Name(t) == text && t.Language.Code == language) is not { } translation)
        {
            console.Note($"--update {text} {language}: there is no such text or language; write a recommendation's number or 'front', and one of {string.Join(", ", report.Languages.Where(l => l != report.SourceLanguage).Select(l => l.Code))}");
            return ExitCode.WrongUsage;
        }

        if (translation.Stamps is null)
        {
            console.Note($"--update {text} {language}: there is no translation yet; add the file first");
            return ExitCode.WrongUsage;
        }

        var file = translation.Recommendation is { } recommendation
            ? Path.Combine(content.FullName, "recommendations", recommendation.Number.ToString("000", CultureInfo.InvariantCulture), $"{language}.md")
            : Path.Combine(content.FullName, "front", $"{language}.md");
        var stamped = translation.Blocks.Where(b => b is { Source: not null, Translation: not null }).ToArray();
        StampedFile.Write(file, stamped.Select(b => (b.Id, Stamps.Fingerprint(b.Source!))));
        output.WriteLine($"{text} {language}: {stamped.Length} blocks stamped as rendering the source as it is.");
        foreach (var block in translation.Blocks.Except(stamped))
        {
            console.Note($"{text} {language}: {block.Id} is {block.Freshness.ToString().ToLowerInvariant()} and could not be stamped");
        }

        return ExitCode.Done;
    }

    private static string Name(Translation translation) => translation.Recommendation?.Number.ToString(CultureInfo.InvariantCulture) ?? "front";
}
