using System.ComponentModel;
using System.Diagnostics;

namespace ProgressReport.BrowserTests.Support;

/// <summary>The repository, and the programs the tests run.</summary>
internal static class Machine
{
    private static readonly string Repository = FindRepository();

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"];

    /// <summary>The machine's own browser; none is ever downloaded.</summary>
    public static string Browser { get; } =
        Browsers.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("The browser tests need Chromium: install it with ./build.sh setup.");

    /// <summary>A file or folder of the repository.</summary>
    public static string In(params string[] path) => Path.Combine([Repository, .. path]);

    /// <summary>Runs a program in a folder; that it is missing is said with its cure.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["CHROME_PATH"] = Browser;
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new FileNotFoundException($"This test needs '{program}', which is not on this machine: install it with ./build.sh setup.", e);
        }
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
