namespace ProgressReport.Print;

/// <summary>A browser of the Chromium family, which prints.</summary>
public sealed class Browser
{
    /// <summary>What to tell a user who has none.</summary>
    public const string HowToInstall =
        "No PDF was made, for there is no Chromium, Chrome or Edge on this machine. Install one of them " +
        "(Debian and Ubuntu: apt install chromium; Windows: Edge is part of it; macOS: Google Chrome), or build with --no-pdf.";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Tool _tool;

    private Browser(Tool tool) => _tool = tool;

    /// <summary>The first browser found on the search path or where installers put it; null if there is none.</summary>
    public static Browser? Find()
    {
        if (Tool.Find("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chrome", "msedge") is { } onPath)
        {
            return new Browser(onPath);
        }

        return UsualPlaces().FirstOrDefault(File.Exists) is { } installed ? new Browser(new Tool(installed)) : null;
    }

    /// <summary>Tells one installation of a browser from another, also after it was updated.</summary>
    internal string Identity => _tool.Identity;

    /// <summary>Prints a page of the local disk, without network.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="pdf">Where the PDF goes.</param>
    /// <param name="profile">An empty folder that the browser may fill.</param>
    /// <exception cref="PrintException">It failed, or took longer than its limit.</exception>
    internal void Print(string page, string pdf, string profile)
    {
        var result = _tool.Run(Limit,
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-quic", "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), // root has none
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ]);
        if (result is null)
        {
            throw new PrintException($"the browser did not finish printing '{page}' within {Limit.TotalSeconds:0} s");
        }

        if (result.Value.ExitCode != 0 || !File.Exists(pdf))
        {
            throw new PrintException($"the browser could not print '{page}' (exit code {result.Value.ExitCode}): {LastLine(result.Value.Error)}");
        }
    }

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
            yield return Path.Combine(root, "Google", "Chrome", "Application", "chrome.exe");
            yield return Path.Combine(root, "Microsoft", "Edge", "Application", "msedge.exe");
            yield return Path.Combine(root, "Chromium", "Application", "chrome.exe");
        }

        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        yield return "/snap/bin/chromium";
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
}
