namespace ProgressReport.Print;

/// <summary>A browser of the Chromium family, which prints.</summary>
public sealed class Browser
{
    /// <summary>What to tell a user who has none.</summary>
    public const string HowToInstall =
        "No PDF was made, for there is no Chromium, Chrome or Edge on this machine. Install one of them " +
        "(Debian and Ubuntu: apt install chromium; Windows: Edge is part of it; macOS: Google Chrome), or build with --no-pdf.";

    internal static readonly TimeSpan UsualLimit = TimeSpan.FromSeconds(60);

    private Browser(string path) => Path = path;

    /// <summary>Where it is.</summary>
    internal string Path { get; }

    /// <summary>The first browser found on the search path or where installers put it; null if there is none.</summary>
    public static Browser? Find()
    {
        if (Tool.PathOf("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chrome", "msedge") is { } onPath)
        {
            return new Browser(onPath);
        }

        return UsualPlaces().FirstOrDefault(File.Exists) is { } installed ? new Browser(installed) : null;
    }

    /// <summary>Tells one installation of a browser from another, also after it was updated.</summary>
    internal string Identity => new Tool(Path).Identity;

    private static IEnumerable<string> UsualPlaces()
    {
        string[] roots =
        [
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
        ];
        foreach (var root in roots.Where(r => r.Length > 0))
        {
            yield return System.IO.Path.Combine(root, "Google", "Chrome", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(root, "Microsoft", "Edge", "Application", "msedge.exe");
            yield return System.IO.Path.Combine(root, "Chromium", "Application", "chrome.exe");
        }

        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        yield return "/snap/bin/chromium";
    }
}
