using System.IO.Compression;
using ProgressReport.BrowserTests.Support;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Publish;
using ProgressReport.Site;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>A language as it is taken along: one file, unpacked into a folder of a laptop without a network.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");
    private readonly Browsing _browsing;

    public PackageTests(Browsing browsing) => _browsing = browsing;

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task It_opens_is_searched_and_leads_to_every_recommendation(string language)
    {
        await using var page = await _browsing.OpenAsync(Unpacked(language));

        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/{language}/index.html$"));
        await page.Page.Locator(".pages a[href$='recommendations/index.html']").ClickAsync();
        await page.Page.Locator(".row-link[href$='33/index.html']").ClickAsync();
        await Expect(page.Page.Locator("#b-iv-1")).ToBeVisibleAsync();

        await page.Page.Locator(".masthead input[name=q]").FillAsync("CDIP/9/6");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator(".hits a").First.ClickAsync();
        await Expect(page.Page.Locator("main")).ToContainTextAsync("CDIP/9/6");
        page.Complaints.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The address of a package's first page, after it was unpacked.</summary>
    private string Unpacked(string code)
    {
        var (report, diagnostics) = (_browsing.Report, new DiagnosticBag());
        Language[] languages = [report.Languages.Single(l => l.Code == code)];
        var templates = Machine.In("templates");
        var files = SiteBuilder.Build(report, new SiteOptions(templates, null, new HashSet<string> { code }), SiteTemplates.Begin(templates), diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();

        using var package = new ZipArchive(new MemoryStream(LanguagePackages.Of(report, languages, files, null).Single().Content.ToArray()));
        package.ExtractToDirectory(_folder.FullName);
        return new Uri(Path.Combine(_folder.FullName, "index.html")).AbsoluteUri;
    }
}
