using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>What axe finds by the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, the size of targets among them.</summary>
[Collection(SharedBrowser.Name)]
public class AccessibilityTests(Browsing browsing)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(TestData.Screens), MemberType = typeof(TestData))]
    public async Task Every_kind_of_page_is_free_of_violations(string language, int width, bool dark) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader { Width = width, Dark = dark }, Violations)).ShouldBeEmpty();

    [Fact]
    public async Task A_comparison_is_free_of_violations_when_the_second_column_is_filled()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("zh/compare/33/index.html?with=ar"));
        await page.Page.Locator("html.paired").WaitForAsync();

        (await Violations(page)).ShouldBeEmpty();
    }

    /// <summary>The rules are run at all: a text that can hardly be seen is found.</summary>
    [Theory]
    [InlineData(false, "#eee")]
    [InlineData(true, "#222")]
    public async Task A_violation_would_be_found(bool dark, string colour)
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"), new Reader { Dark = dark });
        await page.Page.EvaluateAsync("colour => document.querySelector('h1').style.color = colour", colour);

        (await Violations(page)).ShouldContain(v => v.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> Violations(OpenPage page) =>
        from violation in (await page.Page.RunAxe(Rules)).Violations
        from node in violation.Nodes
        select $"{violation.Id}: {violation.Help}: {node.Html}";
}
