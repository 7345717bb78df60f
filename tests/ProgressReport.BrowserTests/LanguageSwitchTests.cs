using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>Who changes the language stays where they are.</summary>
[Collection(SharedBrowser.Name)]
public class LanguageSwitchTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task The_same_item_is_shown(string language)
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/recommendations/33/index.html#b-iv-1"));

        await Choose(page, language);

        await Expect(page.Page).ToHaveURLAsync(browsing.Served($"{language}/recommendations/33/index.html#b-iv-1"));
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(page.Page.Locator("#b-iv-1")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_place_is_also_kept_when_the_reader_went_there_on_the_page()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("zh/document/index.html"));
        await page.Page.Locator(".contents a").Nth(5).ClickAsync();
        var place = new Uri(page.Page.Url).Fragment;

        await Choose(page, "ar");

        await Expect(page.Page).ToHaveURLAsync(browsing.Served($"ar/document/index.html{place}"));
        await Expect(page.Page.Locator(place)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_comparison_is_kept_with_its_second_language()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/compare/33/index.html?with=zh#b-ii"));

        await Choose(page, "ru");

        await Expect(page.Page).ToHaveURLAsync(browsing.Served("ru/compare/33/index.html?with=zh#b-ii"));
        await Expect(page.Page.Locator("[data-other]")).ToHaveTextAsync("中文");
    }

    [Fact]
    public async Task The_language_chosen_is_offered_first_on_the_next_visit()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"));
        await Choose(page, "fr");
        await Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");

        await page.GoAsync(browsing.Served("index.html"));

        await Expect(page.Page.Locator(".choice li").First).ToHaveAttributeAsync("lang", "fr");
    }

    private static Task Choose(OpenPage page, string language) => page.Page.Locator($".languages a[hreflang={language}]").ClickAsync();
}
