using Deque.AxeCore.Commons;
using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>What axe finds by the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, the size of targets among them.</summary>
[Collection(SharedBrowser.Name)]
public class AccessibilityTests(Browsing browsing)
{
    // In the page itself: the package that drives axe through Playwright would open a second page for every answer.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Violating = """
        () => axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        }).then(found => found.violations.flatMap(v => v.nodes.map(node => `${v.id}: ${v.help}: ${node.html}`)))
        """;

    [Theory]
    [MemberData(nameof(TestData.Screens), MemberType = typeof(TestData))]
    public async Task Every_kind_of_page_is_free_of_violations_by_day_and_by_night(string language, int width) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader { Width = width }, Violations)).ShouldBeEmpty();

    [Fact]
    public async Task A_comparison_is_free_of_violations_when_the_second_column_is_filled()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("zh/compare/33/index.html?with=ar"));
        await page.Page.Locator("html.paired").WaitForAsync();

        (await Violations(page)).ShouldBeEmpty();
    }

    /// <summary>The rules are run at all, and by day and by night: a text that can hardly be seen in one of them is found in that one.</summary>
    [Theory]
    [InlineData("#eee", "day")]
    [InlineData("#222", "night")]
    public async Task A_violation_would_be_found(string colour, string time)
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"));
        await page.Page.EvaluateAsync("colour => document.querySelector('h1').style.color = colour", colour);

        (await Violations(page)).ShouldHaveSingleItem().ShouldStartWith($"by {time}: color-contrast: ");
    }

    private static async Task<IEnumerable<string>> Violations(OpenPage page)
    {
        await page.Page.EvaluateAsync(Axe);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var byDay = await page.Page.EvaluateAsync<string[]>(Violating);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var byNight = await page.Page.EvaluateAsync<string[]>(Violating);
        return [.. byDay.Select(v => $"by day: {v}"), .. byNight.Select(v => $"by night: {v}")];
    }
}
