using System.Text.Json;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Every recommendation can be cited in the reader's language, without a script; a script is told the name of every passage.</summary>
public class CitationTests
{
    [Fact]
    public void A_citation_says_who_what_where_which_edition_and_address() =>
        Citation(RenderedSite.Real, "en", 33).ShouldBe(
            "World Intellectual Property Organization: Implementation of certain recommendations of the Report on the External Review of WIPO Technical Assistance "
            + $"in the Area of Cooperation for Development. CDIP/11/4, recommendation 33. Unofficial translation. Content digest {Digest(RenderedSite.Real)}. en/recommendations/33/index.html");

    [Fact]
    public void The_source_is_no_translation() =>
        Citation(RenderedSite.Real, "zh", 33).ShouldBe(
            $"世界知识产权组织：《对WIPO合作促发展领域技术援助的外部审查报告》中若干建议的落实情况，CDIP/11/4，建议33。内容摘要值：{Digest(RenderedSite.Real)}。zh/recommendations/33/index.html");

    [Fact]
    public void The_address_is_whole_where_it_is_known() =>
        Citation(RenderedSite.WithAddress, "en", 1).ShouldEndWith(". https://example.org/reports/cdip/en/recommendations/1/");

    [Fact]
    public void A_script_is_told_the_name_of_every_passage_of_the_page()
    {
        foreach (var page in RenderedSite.Real.LanguagePages.Where(p => p.Document.Body!.ClassName == "recommendation"))
        {
            Places(page).Keys.ShouldBe(page.Document.QuerySelectorAll(".prose [id]").Select(e => e.Id!), page.Path);
        }
    }

    [Theory]
    [InlineData("en", "recommendation 33(b)(iv)(1)")]
    [InlineData("zh", "建议33(b)(iv)(1)")]
    [InlineData("fr", "recommandation 33\u00A0b)\u00A0iv)\u00A01)")]
    [InlineData("ar", "التوصية \u206833(ب)'4'(1)\u2069")]
    public void Names_of_passages_are_in_the_language_of_the_page(string language, string expected) =>
        Places(Page(RenderedSite.Real, language, 33))["b-iv-1"].ShouldBe(expected);

    [Fact]
    public void The_button_that_needs_a_script_is_hidden_until_it_runs() =>
        Page(RenderedSite.Real, "en", 33).Document.QuerySelector("#cite button")!.HasAttribute("hidden").ShouldBeTrue();

    private static ParsedPage Page(RenderedSite site, string language, int number) => site.Page($"{language}/recommendations/{number}/index.html");

    private static string Citation(RenderedSite site, string language, int number) => Page(site, language, number).Document.QuerySelector(".citation")!.TextContent;

    private static Dictionary<string, string> Places(ParsedPage page) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(page.Document.GetElementById("cite")!.GetAttribute("data-places")!)!;

    private static string Digest(RenderedSite site) => site.Report.Digest[..12];
}
