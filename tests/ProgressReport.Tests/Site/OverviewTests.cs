using System.Globalization;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The overview answers: what is not simply ongoing, where the source speaks of it, how far the translations are.</summary>
public class OverviewTests
{
    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_names_with_links_what_is_not_simply_ongoing_the_least_advanced_first(string language)
    {
        var page = RenderedSite.Real.Page($"{language}/index.html");
        page.Document.QuerySelectorAll(".others").Select(o => string.Join(' ', o.QuerySelectorAll("li a").Select(a => a.TextContent)))
            .ShouldBe(["66", "35", "24 25 27 30 34 42 43 49 50 55"]);
        page.Document.QuerySelectorAll(".others li a")
            .ShouldAllBe(a => Addresses.Resolve(page.Path, a.GetAttribute("href")!).Path == $"{language}/recommendations/{a.TextContent}/index.html");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_counts_translations_as_their_own_page_does(string language)
    {
        var overview = Rows(language, "index.html", "table.languages-state tbody tr:not(:has([colspan]))").ToArray();
        var columns = Rows(language, "translations/index.html", "table.states tbody:first-of-type tr").ToArray();
        var translated = TestData.LanguageCodes.Select((l, i) => (l, i)).Where(l => l.l != "zh").Select(l => l.i);

        overview.ShouldBe(translated.Select(i => string.Join(' ', columns.Select(c => c.Split(' ')[i]))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_pages_of_the_source_count_what_their_own_pages_list(string language)
    {
        var rows = RenderedSite.Real.Page($"{language}/index.html").Document.QuerySelectorAll("section[aria-labelledby=sources] tbody tr");
        rows.Select(r => int.Parse(r.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(1, 43).Select(p => RenderedSite.Real.Page($"{language}/source/{p}/index.html").Document.QuerySelectorAll("li.row").Length));
        rows.ShouldAllBe(r => r.QuerySelectorAll(".numbers a").Length == int.Parse(r.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Rows(string language, string path, string selector) =>
        RenderedSite.Real.Page($"{language}/{path}").Document.QuerySelectorAll(selector).Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(c => c.TextContent)));
}
