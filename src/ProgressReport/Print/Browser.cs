namespace ProgressReport.Print;

/// <summary>A browser of the Chromium family, which prints.</summary>
public sealed class Browser
{
    /// <summary>What to tell a user who has none.</summary>
    public const string HowToInstall =
        "No PDF was made, for there is no Chromium, Chrome or Edge on this machine. Install one of them " +
        "(Debian and Ubuntu: apt install chromium; Windows: Edge is part of it; macOS: Google Chrome), or build with --no-pdf.";

    private const int Attempts = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Tool _tool;
    private readonly TimeSpan _limit;

    /// <summary>A browser.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limit">The longest a print may take; 60 seconds if not given.</param>
    internal Browser(string path, TimeSpan? limit = null) => (_tool, _limit) = (new Tool(path), limit ?? Limit);

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
    internal string Identity => _tool.Identity;

    /// <summary>Prints a page of the local disk, without network; once more if that fails.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="pdf">Where the PDF goes.</param>
    /// <param name="folder">Where the browser may keep its profile.</param>
    /// <exception cref="PrintException">It failed twice, or took longer than its limit.</exception>
    internal void Print(string page, string pdf, string folder)
    {
        for (var attempt = 1; Attempt(page, pdf, Path.Combine(folder, Path.GetRandomFileName())) is { } failure; attempt++)
        {
            if (attempt == Attempts)
            {
                throw new PrintException($"{failure}, and no better when it was tried again");
            }
        }
    }

    /// <summary>Prints.</summary>
    /// <returns>What went wrong; null if nothing did.</returns>
    private string? Attempt(string page, string pdf, string profile)
    {
        File.Delete(pdf);
        var result = _tool.Run(_limit,
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-quic", "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), // root has none
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ]);
        if (result is not { } ended)
        {
            return $"the browser did not finish printing '{page}' within {_limit.TotalSeconds:0.#} s";
        }

        return ended.ExitCode == 0 && File.Exists(pdf)
            ? null
            : $"the browser could not print '{page}' (exit code {ended.ExitCode}): {LastLine(ended.Error)}";
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
