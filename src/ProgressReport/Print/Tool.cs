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
        using var process = new ChildProcess(path, arguments);
        var output = process.Output.ReadToEndAsync();
        var error = process.Error.ReadToEndAsync();
        return process.ExitCodeWithin(limit) is { } exitCode ? (exitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult()) : null;
    }
}
