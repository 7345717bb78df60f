using System.Diagnostics;
using Shouldly;

namespace ProgressReport.PdfTests;

/// <summary>The repository, and the programs that read PDFs back.</summary>
internal static class Machine
{
    public static string Repository { get; } = FindRepository();

    public static string Run(string program, params string[] arguments)
    {
        var (exitCode, output, error) = RunAny(program, arguments, []);
        exitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {error}");
        return output;
    }

    /// <summary>Runs the generator as a process of its own, with a search path of the test's choosing.</summary>
    public static (int ExitCode, string Output, string Error) Generate(string searchPath, params string[] arguments) =>
        Generate(new Dictionary<string, string> { ["PATH"] = searchPath }, arguments);

    /// <summary>Runs the generator as a process of its own, with some variables of the environment set.</summary>
    public static (int ExitCode, string Output, string Error) Generate(Dictionary<string, string> environment, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "progress-report.dll");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return RunAny(dotnet, [tool, .. arguments], environment);
    }

    private static (int ExitCode, string Output, string Error) RunAny(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>A copy of the report's content that a test may change.</summary>
    public static string CopyOfContent(DirectoryInfo folder)
    {
        var source = Path.Combine(Repository, "content");
        var copy = Path.Combine(folder.FullName, "content");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        return copy;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests do not run inside the repository");
        }

        return folder.FullName;
    }
}
