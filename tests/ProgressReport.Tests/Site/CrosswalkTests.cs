using AngleSharp.Dom;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>From the pages and paragraphs of CDIP/9/14 to the recommendations, and back.</summary>
public class CrosswalkTests
{
    private static readonly Report Report = RenderedSite.Real.Report;

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_has_every_page_and_paragraph_of_every_recommendation(string language)
    {
        var expected = Report.Recommendations.SelectMany(r => r.Source.Pages.Select(p => $"page {p}, paragraph {r.Source.Paragraph}: {r.Number}"));

        Bodies(language).SelectMany(b => b.QuerySelectorAll("tr:has(.numbers)").Select(r =>
            $"page {Page(b)}, paragraph {r.QuerySelector("th[scope=row]")!.TextContent}: {r.QuerySelector(".numbers")!.TextContent}")).ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_goes_from_page_1_to_43_the_last_that_is_named(string language) =>
        Bodies(language).Select(Page).ShouldBe(Enumerable.Range(1, 43));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_1_to_which_nothing_refers_is_there_and_says_so(string language)
    {
        Bodies(language).Where(b => b.QuerySelector(".none") is not null).Select(Page).ShouldBe([1]);
        Index(language).QuerySelectorAll(".silent a").Select(a => a.TextContent).ShouldBe(["1"]);
        var page = RenderedSite.Real.Page($"{language}/source/1/index.html").Document;
        page.QuerySelectorAll("li.row").ShouldBeEmpty();
        page.QuerySelector("header.title")!.TextContent.ShouldContain(Bodies(language).First().QuerySelector(".none")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_recommendation_leads_to_the_pages_it_names_and_they_lead_back(string language)
    {
        foreach (var recommendation in Report.Recommendations)
        {
            var path = $"{language}/recommendations/{recommendation.Number}/index.html";
            var pages = RenderedSite.Real.Page(path).Document.QuerySelectorAll(".facts a[href*='/source/']").Select(a => Addresses.Resolve(path, a.GetAttribute("href")!).Path!).ToArray();

            pages.ShouldBe(recommendation.Source.Pages.Select(p => $"{language}/source/{p}/index.html"));
            pages.ShouldAllBe(p => RenderedSite.Real.Page(p).Document.QuerySelector($"li.row[data-number='{recommendation.Number}']") != null);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Source_pages_lead_to_their_neighbours(string language)
    {
        Neighbours(1).ShouldBe([$"{language}/source/2/index.html"]);
        Neighbours(17).ShouldBe([$"{language}/source/16/index.html", $"{language}/source/18/index.html"]);
        Neighbours(43).ShouldBe([$"{language}/source/42/index.html"]);

        IEnumerable<string?> Neighbours(int page)
        {
            var path = $"{language}/source/{page}/index.html";
            return RenderedSite.Real.Page(path).Document.QuerySelectorAll("nav.neighbours a").Select(a => Addresses.Resolve(path, a.GetAttribute("href")!).Path);
        }
    }

    [Fact]
    public void Every_page_of_a_language_leads_to_it() =>
        RenderedSite.Real.LanguagePages
            .Where(p => p.Document.QuerySelectorAll("nav.pages a").All(a => Addresses.Resolve(p.Path, a.GetAttribute("href")!).Path != $"{p.Language}/source/index.html"))
            .Select(p => p.Path).ShouldBeEmpty();

    private static IDocument Index(string language) => RenderedSite.Real.Page($"{language}/source/index.html").Document;

    private static IEnumerable<IElement> Bodies(string language) => Index(language).QuerySelectorAll("table.crosswalk tbody");

    private static int Page(IElement body) => int.Parse(body.QuerySelector("th[scope=rowgroup]")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
}
