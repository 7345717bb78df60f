using AngleSharp.Dom;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The glossary in every language, and the acronyms that pages explain.</summary>
public class GlossaryPageTests
{
    private static readonly Report Report = RenderedSite.Real.Report;

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_term_stands_in_it_once_under_its_name(string language) =>
        Terms(language).Select(t => $"{t.Id} {t.QuerySelector("h3 a")!.TextContent}")
            .ShouldBe(Report.Glossary.Select(t => $"term-{t.Key} {t.Names[language]}"), ignoreOrder: true);

    [Fact]
    public void A_term_has_its_names_and_acronyms_in_all_languages() =>
        Term("en", "tisc").QuerySelectorAll("dd").Select(d => $"{d.GetAttribute("lang")} {d.GetAttribute("dir")} {d.TextContent}").ShouldBe(
        [
            "ar rtl مراكز دعم التكنولوجيا والابتكار TISC",
            "zh ltr 技术与创新支持中心 TISC",
            "en ltr Technology and Innovation Support Centers TISC",
            "fr ltr Centres d’appui à la technologie et à l’innovation CATI",
            "ru ltr Центры поддержки технологий и инноваций ЦПТИ",
            "es ltr Centros de Apoyo a la Tecnología y la Innovación CATI",
        ]);

    [Theory]
    [InlineData("en", "1 ¶\u00A02, 64 ¶\u00A02, 72(a), 72(a)(ii)")]
    [InlineData("ar", "1 ¶\u00A02, 64 ¶\u00A02, 72(أ), 72(أ)'2'")]
    public void A_term_leads_to_every_place_that_uses_it(string language, string expected)
    {
        var links = Term(language, "tisc").QuerySelectorAll(".places a");
        string.Join(", ", links.Select(a => a.TextContent)).ShouldBe(expected);
        links.Select(a => a.GetAttribute("href")).ShouldBe(
            ["../recommendations/1/index.html#p2", "../recommendations/64/index.html#p2", "../recommendations/72/index.html#a", "../recommendations/72/index.html#a-ii"]);
    }

    [Theory]
    [InlineData("fr", "Directeur général", "équipe de haute direction", "Secrétariat")]
    [InlineData("es", "Secretaría", "Secretario General de las Naciones Unidas")]
    [InlineData("zh", "成本效益", "传统知识", "发达国家", "非政府组织")]
    public void Terms_of_a_kind_stand_in_the_order_of_the_language(string language, params string[] expected) =>
        Terms(language).Select(t => t.QuerySelector("h3 a")!.TextContent).Where(expected.Contains).ShouldBe(expected);

    [Fact]
    public void Every_acronym_that_is_linked_is_explained_below_the_text_and_leads_to_the_glossary()
    {
        foreach (var page in RenderedSite.Real.LanguagePages.Where(p => p.Document.QuerySelector(".acronym") is not null))
        {
            foreach (var acronym in page.Document.QuerySelectorAll("a.acronym"))
            {
                var explained = page.Document.GetElementById(acronym.GetAttribute("href")![1..]).ShouldNotBeNull(page.Path);
                RenderedSite.Real.Leads(page.Path, explained.QuerySelector("dd a")!.GetAttribute("href")!).ShouldBeTrue(page.Path);
            }
        }
    }

    [Fact]
    public void An_acronym_is_a_link_where_it_first_stands_and_spelled_out_below()
    {
        var page = RenderedSite.Real.Page("en/recommendations/33/index.html").Document;
        page.QuerySelectorAll("a.acronym").Select(a => a.TextContent).ShouldBe(["WIPO", "IAOD", "RBM", "PPR", "CPE", "IP"]);
        page.QuerySelectorAll(".abbreviations dl > div").Select(d => $"{d.QuerySelector("dt")!.TextContent}: {d.QuerySelector("dd")!.TextContent}").ShouldContain("IAOD: Internal Audit and Oversight Division");
    }

    private static IHtmlCollection<IElement> Terms(string language) => RenderedSite.Real.Page($"{language}/glossary/index.html").Document.QuerySelectorAll("article.term");

    private static IElement Term(string language, string key) => Terms(language).Single(t => t.Id == $"term-{key}");
}
