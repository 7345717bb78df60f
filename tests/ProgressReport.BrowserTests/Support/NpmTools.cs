namespace ProgressReport.BrowserTests.Support;

/// <summary>The tools that are npm packages, installed once into <c>artifacts/</c> as <c>Tools/package-lock.json</c> pins them.</summary>
internal static class NpmTools
{
    private static readonly string Folder = Machine.In("artifacts", "npm");
    private static readonly Lazy<string> Modules = new(Install);

    /// <summary>A file of an installed package.</summary>
    public static string File(params string[] path) => Path.Combine([Modules.Value, .. path]);

    private static string Install()
    {
        var source = Machine.In("tests", "ProgressReport.BrowserTests", "Tools");
        var modules = Path.Combine(Folder, "node_modules");
        var pinned = System.IO.File.ReadAllText(Path.Combine(source, "package-lock.json"));
        var stamp = Path.Combine(Folder, "installed");
        if (System.IO.File.Exists(stamp) && System.IO.File.ReadAllText(stamp) == pinned)
        {
            return modules;
        }

        Directory.CreateDirectory(Folder);
        foreach (var file in new[] { "package.json", "package-lock.json" })
        {
            System.IO.File.Copy(Path.Combine(source, file), Path.Combine(Folder, file), overwrite: true);
        }

        var (exitCode, _, error) = Machine.Run(Folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        exitCode.ShouldBe(0, $"npm could not fetch the Nu HTML checker and Lighthouse; a package registry must be reachable.\n{error}");
        System.IO.File.WriteAllText(stamp, pinned);
        return modules;
    }
}
