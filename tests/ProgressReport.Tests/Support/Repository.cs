namespace ProgressReport.Tests.Support;

/// <summary>Where the repository's own files stand: its content, its templates, its sources.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(Root, "templates");

    public static string Sources => Path.Combine(Root, "src", "ProgressReport");

    public static string Tests => Path.Combine(Root, "tests", "ProgressReport.Tests");

    /// <summary>A file or folder of this project's Fixtures, as copied beside the tests.</summary>
    public static string Fixture(string path) => Path.Combine(AppContext.BaseDirectory, "Fixtures", path);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds global.json.");
    }
}
