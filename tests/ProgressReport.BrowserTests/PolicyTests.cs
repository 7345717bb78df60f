using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>Pages load what is their own and nothing else: the browser has nothing to complain about.</summary>
[Collection(SharedBrowser.Name)]
public class PolicyTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task The_browser_complains_about_no_kind_of_page(string language) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader(), Complaints)).ShouldBeEmpty();

    [Fact]
    public async Task A_violation_would_be_found()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"));
        await page.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')");

        (await Complaints(page)).ShouldContain(c => c.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_asked_of_anybody_else()
    {
        var foreign = await browsing.FindAsync(browsing.Site.OneOfEachKind, new Reader(), async page =>
        {
            var loaded = await page.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(e => e.name)");
            return loaded.Where(l => !l.StartsWith(browsing.Served(""), StringComparison.Ordinal));
        });

        foreign.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_holds_a_style_or_a_script_of_its_own()
    {
        var parser = new HtmlParser();
        ImmutableArray<string> found =
        [
            .. browsing.Site.Pages.AsParallel().AsOrdered().SelectMany(p =>
            {
                using var document = parser.ParseDocument(browsing.Site.Text(p.Path));
                return document.All.Where(IsInline).Select(e => $"{p.Path}: {e.OuterHtml}").ToArray();
            }),
        ];

        found.ShouldBeEmpty();
    }

    private static bool IsInline(IElement element) =>
        element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src"))
        || element.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    private static async Task<IEnumerable<string>> Complaints(OpenPage page)
    {
        await page.SettledAsync();
        return page.Complaints;
    }
}
