using System.Text.RegularExpressions;
using ProgressReport.BrowserTests.Support;
using ProgressReport.Model;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>From the overview to the list, a recommendation, the next one and a comparison, wherever and however the site is read.</summary>
[Collection(SharedBrowser.Name)]
public class JourneyTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public Task Without_scripts_all_text_is_there(string language) => JourneyAsync(browsing.Served, language, new Reader { Scripts = false });

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public Task From_a_folder_all_text_is_there(string language) => JourneyAsync(browsing.InFolder, language, new Reader());

    [Fact]
    public Task Below_any_path_of_a_server_all_text_is_there() => JourneyAsync(browsing.ServedBelow, "en", new Reader());

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task From_a_folder_the_browser_complains_about_no_kind_of_page(string language) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader(), async page =>
        {
            await page.SettledAsync();
            return page.Complaints;
        }, browsing.InFolder)).ShouldBeEmpty();

    [Fact]
    public async Task From_a_folder_a_comparison_fills_its_second_column()
    {
        await using var page = await browsing.OpenAsync(browsing.InFolder("zh/compare/33/index.html"));

        await page.Page.Locator("[data-with=ar]").ClickAsync();
        await page.Page.Locator("html.paired").WaitForAsync();

        var shown = Squeezed(string.Concat(await page.Page.Locator("[data-block]").AllTextContentsAsync()));
        foreach (var passage in Passages.Of(browsing.Report.Recommendations.Single(r => r.Number == 33).Prose["ar"]))
        {
            shown.ShouldContain(Squeezed(Passages.PlainText(passage.Inlines)), Case.Sensitive, passage.Id);
        }

        await Expect(page.Page.Locator("[data-block=b-ii]")).ToHaveAttributeAsync("dir", "rtl");
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_leads_to_the_languages()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/recommendations/777/index.html"));
        page.Complaints.ShouldAllBe(c => c.Contains("777", StringComparison.Ordinal) || c.Contains("404", StringComparison.Ordinal));

        await page.Page.Locator("a[hreflang=es]").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(browsing.Served("es/index.html"));
    }

    private async Task JourneyAsync(Func<string, string> at, string language, Reader reader)
    {
        await using var page = await browsing.OpenAsync(at("index.html"), reader);

        await page.Page.Locator($"a[hreflang={language}]").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(at($"{language}/index.html"));
        await Expect(page.Page.Locator("main")).ToContainTextAsync("76");

        await page.Page.Locator(".pages a[href$='recommendations/index.html']").ClickAsync();
        await Expect(page.Page.Locator(".row")).ToHaveCountAsync(76);

        await page.Page.Locator(".row-link[href$='33/index.html']").ClickAsync();
        await ShowsAsync(page, language, 33);

        await page.Page.Locator("a[rel=next]").ClickAsync();
        await ShowsAsync(page, language, 34);

        await page.Page.Locator("main a[href$='compare/34/index.html']").First.ClickAsync();
        await ShowsAsync(page, language, 34);
        page.Complaints.ShouldBeEmpty();
    }

    /// <summary>Every passage of a recommendation can be read.</summary>
    private async Task ShowsAsync(OpenPage page, string language, int number)
    {
        await Expect(page.Page).ToHaveURLAsync(new Regex($"/{number}/index.html$"));
        var shown = Squeezed(await page.Page.Locator("main").InnerTextAsync());
        foreach (var passage in Passages.Of(browsing.Report.Recommendations.Single(r => r.Number == number).Prose[language]))
        {
            shown.ShouldContain(Squeezed(Passages.PlainText(passage.Inlines)), Case.Sensitive, $"{number} {passage.Id}");
        }
    }

    /// <summary>Without white space and the characters that only steer directions.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
}
