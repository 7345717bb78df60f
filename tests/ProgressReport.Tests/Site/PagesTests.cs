using System.Xml.Linq;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The output contract: which files there are, and which only when the site's own address is known.</summary>
public class PagesTests
{
    private const string Base = "https://example.org/reports/cdip/";

    private static readonly string[] Slugs =
    [
        "general", "relevance-and-orientation", "impact", "management", "cost-efficiency", "coordination", "ip-strategies-and-policies",
        "legislative-and-regulatory-assistance", "ip-office-modernization", "training-and-capacity-building", "user-support-systems", "innovation-and-access",
    ];

    private static readonly string[] Statuses = ["completed", "ongoing", "to-be-completed"];

    private static readonly string[] Categories = ["A", "B", "C"];

    /// <summary>The bodies and programmes that CDIP/11/4 names.</summary>
    private static readonly string[] Named =
    [
        "ace", "anti_counterfeit_roundtable", "ardi", "aspi", "assemblies", "cdip", "development_agenda", "director_general", "ecosoc", "external_relations_program",
        "fit_japan", "fit_korea", "igc", "ip_panorama", "pbc", "publications_committee", "rio_20", "sccr", "scp", "sct", "secretariat", "senior_management_team",
        "srp", "tisc", "un_secretary_general", "undaf", "unpfii", "wipo_green", "wipo_research",
    ];

    private static readonly string[] ForAllLanguages = ["index.html", "404.html", "data/report.json", "sw.js"];

    /// <summary>The texts that the comparison pages and the search load: one a recommendation, two a language.</summary>
    private static IEnumerable<string> Texts =>
        Enumerable.Range(1, 76).Select(n => $"data/texts/{n}.js").Concat(TestData.LanguageCodes.SelectMany(l => new[] { $"data/texts/{l}.js", $"data/search/{l}.js" }));

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_page_of_the_contract_exists(string language) =>
        PagesOf(language).Where(p => !RenderedSite.Real.Has(p)).ShouldBeEmpty();

    [Fact]
    public void The_pages_for_all_languages_and_the_data_exist() =>
        ForAllLanguages.Concat(Texts).Append("assets/site.css").Where(p => !RenderedSite.Real.Has(p)).ShouldBeEmpty();

    [Fact]
    public void Nothing_unexpected_is_written()
    {
        var expected = TestData.LanguageCodes.SelectMany(PagesOf).Concat(ForAllLanguages).Concat(Texts);
        RenderedSite.Real.Paths.Where(p => !p.StartsWith("assets/", StringComparison.Ordinal)).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Paths_are_ASCII_and_differ_by_more_than_case()
    {
        RenderedSite.Real.Paths.Where(p => !p.All(char.IsAscii)).ShouldBeEmpty();
        RenderedSite.Real.Paths.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).ShouldBeEmpty();
    }

    [Fact]
    public void Without_an_address_nothing_asks_to_be_found_by_an_absolute_one()
    {
        RenderedSite.Real.Has("sitemap.xml").ShouldBeFalse();
        RenderedSite.Real.Pages.Where(p => p.Document.QuerySelector("link[rel=canonical], link[hreflang]") is not null).Select(p => p.Path).ShouldBeEmpty();
    }

    [Fact]
    public void With_an_address_every_page_of_a_language_names_its_canonical_address()
    {
        foreach (var page in RenderedSite.WithAddress.LanguagePages)
        {
            page.Document.QuerySelectorAll("link[rel=canonical]").Select(l => l.GetAttribute("href"))
                .ShouldHaveSingleItem(page.Path).ShouldBe(AddressOf(page.Path));
        }
    }

    [Fact]
    public void With_an_address_every_page_names_itself_in_all_languages_and_a_default()
    {
        foreach (var page in RenderedSite.WithAddress.LanguagePages)
        {
            var alternates = Alternates(page);
            alternates.Keys.ShouldBe([.. TestData.LanguageCodes, "x-default"], ignoreOrder: true, page.Path);
            foreach (var language in TestData.LanguageCodes)
            {
                alternates[language].ShouldBe(AddressOf($"{language}/{page.PathInLanguage}"), page.Path);
            }
        }
    }

    [Fact]
    public void Alternates_are_reciprocal()
    {
        foreach (var pages in RenderedSite.WithAddress.LanguagePages.GroupBy(p => p.PathInLanguage, StringComparer.Ordinal))
        {
            pages.Select(p => string.Join(' ', Alternates(p).OrderBy(a => a.Key, StringComparer.Ordinal))).Distinct().Count().ShouldBe(1, pages.Key);
        }
    }

    [Fact]
    public void The_sitemap_lists_every_page_that_should_be_found()
    {
        var addresses = XDocument.Parse(RenderedSite.WithAddress.Text("sitemap.xml")).Descendants()
            .Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        addresses.ShouldBe(RenderedSite.WithAddress.Pages.Select(p => p.Path).Where(p => p != "404.html").Select(AddressOf), ignoreOrder: true);
    }

    [Fact]
    public void A_page_leads_to_a_PDF_only_where_one_is_printed()
    {
        var site = RenderedSite.Render(RenderedSite.Small(RenderedSite.Real.Report), baseUrl: null, "zh");
        foreach (var page in site.LanguagePages)
        {
            var targets = Addresses.On(page).Where(a => !Addresses.HasScheme(a.Value) && a.Value.EndsWith(".pdf", StringComparison.Ordinal)).Select(a => Addresses.Resolve(page.Path, a.Value).Path);
            targets.Distinct().ShouldBe(page.Language == "zh" ? ["zh/cdip-11-4.pdf"] : [], page.Path);
        }
    }

    private static Dictionary<string, string> Alternates(ParsedPage page) =>
        page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);

    private static string AddressOf(string path) => Base + path.Replace("index.html", "", StringComparison.Ordinal);

    private static IEnumerable<string> PagesOf(string language) =>
    [
        $"{language}/index.html",
        $"{language}/recommendations/index.html",
        .. Enumerable.Range(1, 76).Select(n => $"{language}/recommendations/{n}/index.html"),
        .. Slugs.Select(s => $"{language}/sections/{s}/index.html"),
        .. Statuses.Select(s => $"{language}/status/{s}/index.html"),
        $"{language}/recommendations/table/index.html",
        .. Categories.Select(c => $"{language}/categories/{c}/index.html"),
        .. Named.Select(n => $"{language}/named/{n}/index.html"),
        $"{language}/source/index.html",
        .. Enumerable.Range(1, 43).Select(n => $"{language}/source/{n}/index.html"),
        $"{language}/document/index.html",
        $"{language}/search/index.html",
        $"{language}/glossary/index.html",
        $"{language}/translations/index.html",
        $"{language}/compare/index.html",
        .. Enumerable.Range(1, 76).Select(n => $"{language}/compare/{n}/index.html"),
    ];
}
