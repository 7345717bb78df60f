using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>Everything can be reached and seen with the keyboard alone.</summary>
[Collection(SharedBrowser.Name)]
public class KeyboardTests(Browsing browsing)
{
    private const int MoreStopsThanAnyPageHas = 600;

    // What can be focused, as one after the other is; the first Tab has told the browser that a keyboard is used.
    private const string StopsWithoutSign = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
          .filter(e => {
            e.focus({ focusVisible: true, preventScroll: true });
            const style = getComputedStyle(e);
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            return document.activeElement === e && !outlined && style.boxShadow === 'none';
          })
          .map(e => 'no sign of focus: ' + e.outerHTML.slice(0, 150))
        """;

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task Every_stop_shows_that_it_has_the_focus(string language) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader(), async page =>
        {
            await page.Page.Keyboard.PressAsync("Tab");
            return await page.Page.EvaluateAsync<string[]>(StopsWithoutSign);
        })).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task The_first_stop_of_every_kind_of_page_leads_past_the_masthead(string language) =>
        (await browsing.FindAsync([.. browsing.Site.KindsIn(language).Where(p => p.Path.Contains('/', StringComparison.Ordinal))], new Reader { ReducedMotion = true }, async page =>
        {
            if (await page.Page.Locator("main [autofocus]:focus").CountAsync() > 0)
            {
                return []; // the reader is past the masthead already
            }

            await page.Page.Keyboard.PressAsync("Tab");
            var seen = await page.Page.Locator(".skip:focus").BoundingBoxAsync();
            await page.Page.Keyboard.PressAsync("Enter");
            await page.Page.Keyboard.PressAsync("Tab");
            var inside = await page.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement) || !document.querySelector('main :is(a[href], button, input)')");
            return seen is { Width: > 24, Height: > 24 } && inside ? [] : ["the skip link is not seen, or leads elsewhere"];
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("en/recommendations/33/index.html")]
    [InlineData("ar/recommendations/33/index.html")]
    [InlineData("zh/recommendations/index.html")]
    public async Task Tab_goes_through_the_page_in_the_order_of_reading_and_out_of_it_again(string path)
    {
        await using var page = await browsing.OpenAsync(browsing.Served(path), new Reader { ReducedMotion = true });
        await page.Page.EvaluateAsync("""
            () => {
              window.stops = [];
              addEventListener('focusin', e => window.stops.push(e.target));
            }
            """);

        var left = false;
        for (var i = 0; i < MoreStopsThanAnyPageHas && !left; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            left = await page.Page.EvaluateAsync<bool>("document.activeElement === document.body || window.stops.length > 1 && document.activeElement === window.stops[0]");
        }

        left.ShouldBeTrue("the focus never left the page");
        (await page.Page.EvaluateAsync<string[]>("""
            () => window.stops
              .filter((e, i) => i > 0 && e !== window.stops[0] && !(window.stops[i - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING))
              .map(e => e.outerHTML)
            """)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_recommendation_is_reached_from_the_overview()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"), new Reader { ReducedMotion = true });

        await FollowAsync(page, browsing.Served("en/recommendations/33/index.html"));
        await FollowAsync(page, browsing.Served("en/recommendations/34/index.html"));

        await Expect(page.Page.Locator("h1")).ToContainTextAsync("34");
    }

    /// <summary>Presses Tab until a link to the address has the focus, and Enter.</summary>
    private static async Task FollowAsync(OpenPage page, string address)
    {
        var there = page.Page.Locator($"a[href$='{new Uri(address).Segments[^2]}index.html']:focus");
        for (var i = 0; i < MoreStopsThanAnyPageHas && await there.CountAsync() == 0; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
        }

        (await there.CountAsync()).ShouldBe(1, $"no stop leads to {address}");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page).ToHaveURLAsync(address);
    }
}
