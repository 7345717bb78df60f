using System.Diagnostics;

namespace ProgressReport.Print;

/// <summary>A program of the machine.</summary>
/// <param name="path">Where it is.</param>
internal sealed class Tool(string path)
{
    /// <summary>A program by the names it may have on the search path; null if there is none.</summary>
    public static Tool? Find(params ReadOnlySpan<string> names) => PathOf(names) is { } found ? new Tool(found) : null;

    /// <summary>Where a program is by the names it may have on the search path; null if there is none.</summary>
    public static string? PathOf(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        foreach (var name in names)
        {
            if (folders.Select(f => Path.Combine(f, name + ending)).FirstOrDefault(File.Exists) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Its path, size and time of installation.</summary>
    public string Identity
    {
        get
        {
            var file = new FileInfo(path);
            return $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}";
        }
    }

    /// <summary>Runs it and waits; it and its children are ended when the time is up.</summary>
    /// <returns>Its exit code, what it wrote on standard output, and on standard error; null if the time was up.</returns>
    public (int ExitCode, string Output, string Error)? Run(TimeSpan limit, params string[] arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start) ?? throw new PrintException($"'{path}' could not be started");
        process.StandardInput.Close();
        void End(object? sender, EventArgs e) => process.Kill(entireProcessTree: true);
        AppDomain.CurrentDomain.ProcessExit += End; // It must not outlive us.
        try
        {
            return Finished(process, limit);
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= End;
        }
    }

    private static (int ExitCode, string Output, string Error)? Finished(Process process, TimeSpan limit)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return null;
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
