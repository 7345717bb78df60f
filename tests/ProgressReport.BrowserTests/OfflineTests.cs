using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>What can still be read when the network has gone.</summary>
[Collection(SharedBrowser.Name)]
public class OfflineTests(Browsing browsing)
{
    // Waits until the worker answers for the page and holds these files.
    private const string Kept = """
        async paths => {
          const isKept = async path => await caches.match(new URL('/' + path, location.href)) !== undefined;
          while (!navigator.serviceWorker.controller || (await Promise.all(paths.map(isKept))).includes(false)) {
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    [Fact]
    public async Task Visited_and_main_pages_are_read_and_searched_without_a_network()
    {
        await using var page = await OnceOnlineAsync("en/recommendations/33/index.html");

        await page.Page.ReloadAsync();
        await Expect(page.Page.Locator("#b-iv-1")).ToBeVisibleAsync();

        await page.Page.Locator(".pages a").Nth(1).ClickAsync();
        await Expect(page.Page.Locator(".row:visible")).ToHaveCountAsync(76);

        await page.Page.Locator(".masthead input[name=q]").FillAsync("CDIP/9/6");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator(".hits a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_recommendation_that_was_not_visited_is_read_in_the_document()
    {
        await using var page = await OnceOnlineAsync("fr/recommendations/33/index.html");

        await page.Page.Locator("a[rel=next]").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/fr/document/index.html#34$"));
        await Expect(page.Page.Locator("[id='34']")).ToBeInViewportAsync();
    }

    /// <summary>A page that was read, and its language kept, before the server went away.</summary>
    private async Task<OpenPage> OnceOnlineAsync(string path)
    {
        await using var server = await SiteServer.StartAsync(browsing.Site.Folder, browsing.Site.Folder, "/below");
        var page = await browsing.OpenAsync($"{server.Address}/{path}", new Reader { OfflineCopy = true });
        var language = path.Split('/')[0];
        await page.Page.EvaluateAsync(Kept, new[] { path, $"{language}/document/index.html", $"{language}/recommendations/index.html", $"{language}/search/index.html", $"data/search/{language}.js", "assets/site.css" });
        return page;
    }
}
