using System.CommandLine;
using System.CommandLine.Parsing;
using ProgressReport.Print;
using ProgressReport.Publish;

namespace ProgressReport.Commands;

/// <summary>The command line: its commands, what they share, and how they fail.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">As the user wrote them.</param>
    /// <param name="output">For what was asked for.</param>
    /// <param name="error">For what went wrong.</param>
    /// <param name="live">Whether somebody watches a terminal.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, bool live)
    {
        var console = new ConsoleReport(output, error, live);
        var root = new RootCommand("Generates an intergovernmental progress report: a site, its data and its PDFs")
        {
            BuildCommand.Create(console),
            CheckCommand.Create(console),
            TranslationsCommand.Create(console),
            PdfCommand.Create(console),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
            {
                error.WriteLine(mistake.Message);
            }

            error.WriteLine("See progress-report --help.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (OutputRefusedException e)
        {
            error.WriteLine($"error: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or PrintException)
        {
            error.WriteLine($"error: {e.Message}{(e.Message.EndsWith('.') ? "" : ".")} Nothing was published.");
            return ExitCode.MachineTrouble;
        }
    }

    public static Option<DirectoryInfo> Content() => Folder("--content", "Folder of the report's content", "content");

    public static Option<DirectoryInfo> Templates() => Folder("--templates", "Folder of templates, styles, scripts and strings", "templates");

    public static Uri? HttpAddress(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        argument.AddError($"--base-url '{text}' is not a whole http or https address, such as https://example.org/report/");
        return null;
    }

    /// <summary>Refuses an option whose value is there but empty.</summary>
    public static void NotEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{result.Option.Name} needs the name of a folder");
        }
    }

    private static Option<DirectoryInfo> Folder(string name, string description, string standard)
    {
        var option = new Option<DirectoryInfo>(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(standard) };
        option.Validators.Add(NotEmpty);
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: "" }] && result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } missing)
            {
                result.AddError($"there is no folder '{missing}'; name the right one with {name}, or run this in the project's own folder");
            }
        });
        return option;
    }
}
