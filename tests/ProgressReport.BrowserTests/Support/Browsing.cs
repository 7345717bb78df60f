using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.BrowserTests.Support;

/// <summary>One browser, and the site where it is read: on a server at the root and below a path, and in a folder.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private const string BelowPath = "/some/base";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");
    private SiteServer _server = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The site as it is served at the root, built for that address.</summary>
    public BuiltSite Site { get; private set; } = null!;

    /// <summary>What the site was made from.</summary>
    public Report Report { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var diagnostics = new DiagnosticBag();
        Report = ReportBinder.Bind(ContentReader.Read(Machine.In("content"), diagnostics), diagnostics)!;
        var copy = new BuiltSite(Path.Combine(_folder.FullName, "copy"));
        var served = _folder.CreateSubdirectory("served").FullName;
        _server = await SiteServer.StartAsync(served, copy.Folder, BelowPath);
        Site = new BuiltSite(served, _server.Address);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser, ChromiumSandbox = false, Args = ["--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public string Served(string path) => $"{_server.Address}/{path}";

    public string ServedBelow(string path) => $"{_server.Address}{BelowPath}/{path}";

    /// <summary>The page as it is opened from a folder, without a server.</summary>
    public string InFolder(string path) => new Uri(Path.Combine(_folder.FullName, "copy")).AbsoluteUri + "/" + path;

    /// <summary>Opens an address for a reader who has never been here; closing the page forgets them.</summary>
    internal async Task<OpenPage> OpenAsync(string url, Reader? reader = null)
    {
        var page = await OpenPage.OpenAsync(_browser, reader ?? new Reader());
        await page.GoAsync(url);
        return page;
    }

    /// <summary>Looks at pages one after the other, several readers side by side, and gives what they found in the order of the pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">How they are read.</param>
    /// <param name="look">What to look for on each.</param>
    /// <param name="at">Where they are read; on the server if that is not said.</param>
    internal async Task<ImmutableArray<string>> FindAsync(ImmutableArray<SitePage> pages, Reader reader, Func<OpenPage, Task<IEnumerable<string>>> look, Func<string, string>? at = null)
    {
        pages.ShouldNotBeEmpty();
        var found = new string[pages.Length][];
        var last = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Length)).Select(async _ =>
        {
            await using var page = await OpenPage.OpenAsync(_browser, reader);
            for (var i = Interlocked.Increment(ref last); i < pages.Length; i = Interlocked.Increment(ref last))
            {
                await page.GoAsync((at ?? Served)(pages[i].Path));
                found[i] = [.. (await look(page)).Select(f => $"{pages[i].Path}: {f}")];
            }
        }));
        return [.. found.SelectMany(f => f)];
    }
}

/// <summary>The tests that share the browser; they run one after the other, each looking at several pages at once.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Browsing>
{
    public const string Name = "browser";
}
