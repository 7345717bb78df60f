using System.Text.RegularExpressions;
using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>From a recommendation to its source and its words, and back.</summary>
[Collection(SharedBrowser.Name)]
public class ReferenceTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task A_page_of_the_source_leads_to_its_recommendations_and_they_lead_back(string language)
    {
        await using var page = await browsing.OpenAsync(browsing.Served($"{language}/source/index.html"), new Reader { Scripts = false });

        await page.Page.Locator("main a[href='16/index.html']").First.ClickAsync();
        var expected = browsing.Report.Recommendations.Where(r => r.Source.Pages.Contains(16)).Select(r => $"{r.Number}");
        (await page.Page.Locator(".row-link").AllInnerTextsAsync()).ShouldBe(expected);

        await page.Page.Locator(".row-link[href$='/33/index.html']").ClickAsync();
        await page.Page.Locator(".facts a[href$='source/16/index.html']").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(browsing.Served($"{language}/source/16/index.html"));
    }

    [Fact]
    public async Task Pages_of_the_source_that_nothing_answers_are_named()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/source/index.html"));

        var silent = Enumerable.Range(1, browsing.Report.Recommendations.Max(r => r.Source.Pages[^1])).Where(p => !browsing.Report.Recommendations.Any(r => r.Source.Pages.Contains(p)));
        (await page.Page.Locator(".silent a").AllInnerTextsAsync()).ShouldBe(silent.Select(p => $"{p}"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task An_acronym_is_explained_on_the_page_and_traced_in_the_glossary_with_the_keyboard(string language)
    {
        await using var page = await browsing.OpenAsync(browsing.Served($"{language}/recommendations/33/index.html"), new Reader { ReducedMotion = true });
        var acronym = page.Page.Locator("a.acronym").First;
        var explained = (await acronym.GetAttributeAsync("href"))!;

        await acronym.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator(explained)).ToBeInViewportAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page).ToHaveURLAsync(new Regex($"/{language}/glossary/index.html#term-{explained["#abbreviation-".Length..]}$"));
        await page.Page.Locator(".term:target .places a[href*='/33/']").First.ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex($"/{language}/recommendations/33/index.html#"));
        await Expect(page.Page.Locator(new Uri(page.Page.Url).Fragment)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task References_between_recommendations_go_both_ways()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/recommendations/39/index.html"), new Reader { Scripts = false });

        await page.Page.Locator(".reading a[href^='../33/']").First.ClickAsync();
        await page.Page.Locator(".facts a[href^='../39/']").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(browsing.Served("en/recommendations/39/index.html"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("ar")]
    public async Task The_contents_of_the_document_follow_the_reader(string language)
    {
        await using var page = await browsing.OpenAsync(browsing.Served($"{language}/document/index.html"), new Reader { ReducedMotion = true });

        foreach (var section in browsing.Report.Sections.Where(s => s.Number is 2 or 9 or 5))
        {
            var link = page.Page.Locator($".contents a[href='#section-{section.Number}']");
            await page.Page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", $"section-{section.Number}");

            await Expect(link).ToHaveAttributeAsync("aria-current", "location");
            await Expect(page.Page.Locator(".contents [aria-current]")).ToHaveCountAsync(1);
            await Expect(link).ToBeInViewportAsync();
        }
    }
}
