using ProgressReport.Commands;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>A run of the command line with what it answered.</summary>
/// <param name="ExitCode">0 done, 1 content, 2 usage, 3 machine.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static CommandRun Of(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return new CommandRun(CommandLine.Run(arguments, output, error, live: false), output.ToString(), error.ToString());
    }

    /// <summary><c>build --no-pdf</c> of a content folder with the project's own templates.</summary>
    public static CommandRun Build(string content, string output, params string[] more) =>
        Of(["build", "--no-pdf", "--content", content, "--templates", Repository.Templates, "--output", output, .. more]);
}
