using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>What readers type, and what they find first; the queries stand in <c>tests/search-queries.yml</c>.</summary>
[Collection(SharedBrowser.Name)]
public class SearchTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(SearchQueries.All), MemberType = typeof(SearchQueries))]
    public async Task The_first_hit_is_what_was_meant(string language, string query, string first)
    {
        await using var page = await browsing.OpenAsync(browsing.Served($"{language}/search/index.html?q={Uri.EscapeDataString(query)}"));

        (await FirstHitAsync(page)).ShouldBe(browsing.Served($"{language}/{first}"));
    }

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task From_a_folder_hits_are_shown_while_the_reader_types(string language)
    {
        await using var page = await browsing.OpenAsync(browsing.InFolder($"{language}/search/index.html"));

        await page.Page.Locator("main input[name=q]").PressSequentiallyAsync("33(b)(iv)");

        await Expect(page.Page.Locator(".hits a").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("recommendations/33/index.html#b-iv$"));
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_query_that_names_a_place_goes_there()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/search/index.html"));

        await page.Page.Locator("main input[name=q]").FillAsync("33(a)(i)");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page).ToHaveURLAsync(browsing.Served("en/recommendations/33/index.html#a-i"));
        await Expect(page.Page.Locator("#a-i")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_query_is_kept_when_the_language_is_changed()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/search/index.html"));
        await page.Page.Locator("main input[name=q]").FillAsync("CDIP/9/6");

        await page.Page.Locator(".languages a[hreflang=zh]").ClickAsync();

        await Expect(page.Page.Locator("main input[name=q]")).ToHaveValueAsync("CDIP/9/6");
        (await FirstHitAsync(page)).ShouldStartWith(browsing.Served("zh/recommendations/"));
    }

    [Fact]
    public async Task What_surrounds_a_hit_is_smaller_than_its_words()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/search/index.html?q=CDIP"));

        (await SizeAsync(page, ".hit-facts")).ShouldBeLessThan(await SizeAsync(page, ".hit-text"));
    }

    private static Task<double> SizeAsync(OpenPage page, string part) =>
        page.Page.Locator(part).First.EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)");

    private static Task<string> FirstHitAsync(OpenPage page) => page.Page.Locator(".hits a").First.EvaluateAsync<string>("a => a.href");
}
