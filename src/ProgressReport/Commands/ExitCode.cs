namespace ProgressReport.Commands;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content or the templates have errors; nothing was published.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line is wrong, or the output folder is not ours.</summary>
    public const int WrongUsage = 2;

    /// <summary>The machine lacks something: a browser, room on the disk, a permission.</summary>
    public const int MachineTrouble = 3;
}
