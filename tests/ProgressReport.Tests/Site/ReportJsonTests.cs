using System.Text.Json;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The contract of <c>data/report.json</c>, which others build upon.</summary>
public class ReportJsonTests
{
    private static readonly JsonElement Root = RenderedSite.Real.Json("data/report.json");

    private static readonly string[] KeysOfTheReport = ["symbol", "languages", "sections", "recommendations"];

    private static readonly string[] KeysOfARecommendation =
        ["number", "section", "category", "extent", "status", "statusText", "source", "url", "text", "progress"];

    public static TheoryData<int> Numbers => TestData.Recommendations;

    [Fact]
    public void It_names_the_document_and_its_languages()
    {
        Root.GetProperty("symbol").GetString().ShouldBe("CDIP/11/4");
        Words(Root.GetProperty("languages")).ShouldBe(TestData.LanguageCodes);
        KeysOfTheReport.Except(Root.EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Sections_have_number_slug_and_a_title_in_every_language()
    {
        var sections = Root.GetProperty("sections").EnumerateArray().ToArray();
        sections.Select(s => s.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, 12));
        sections.Select(s => s.GetProperty("slug").GetString()).ShouldBe(RenderedSite.Real.Report.Sections.Select(s => s.Slug));
        sections.Select(s => s.GetProperty("title").GetProperty("zh").GetString()).ShouldBe(RenderedSite.Real.Report.Sections.Select(s => s.Title["zh"]));
        sections.ShouldAllBe(s => Keys(s.GetProperty("title")).SequenceEqual(TestData.LanguageCodes));
    }

    [Fact]
    public void Recommendations_stand_in_order() =>
        Root.GetProperty("recommendations").EnumerateArray().Select(r => r.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, 76));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_recommendation_has_every_key_and_the_facts_of_the_report(int number)
    {
        var (json, recommendation) = Both(number);
        KeysOfARecommendation.Except(Keys(json)).ShouldBeEmpty();
        json.GetProperty("section").GetInt32().ShouldBe(recommendation.Section.Number);
        json.GetProperty("category").GetString().ShouldBe(recommendation.Category.Key);
        json.GetProperty("extent").GetString().ShouldBe(recommendation.Partial ? "partial" : null);
        Words(json.GetProperty("status")).ShouldBe(recommendation.StatusLine.Statuses.Select(s => s.Key));
        json.GetProperty("source").GetProperty("pages").EnumerateArray().Select(p => p.GetInt32()).ShouldBe(recommendation.Source.Pages);
        json.GetProperty("source").GetProperty("paragraph").GetInt32().ShouldBe(recommendation.Source.Paragraph);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_wording_of_a_status_and_the_address_are_there_in_every_language(int number)
    {
        var (json, recommendation) = Both(number);
        foreach (var language in TestData.LanguageCodes)
        {
            json.GetProperty("statusText").GetProperty(language).GetString().ShouldBe(recommendation.StatusLine.Text[language]);
            RenderedSite.Real.Has(json.GetProperty("url").GetProperty(language).GetString()!).ShouldBeTrue(language);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Text_and_progress_are_there_in_the_languages_that_have_them_and_no_other(int number)
    {
        var (json, recommendation) = Both(number);
        Keys(json.GetProperty("text")).ShouldBe(recommendation.Prose.Keys, ignoreOrder: true);
        Keys(json.GetProperty("progress")).ShouldBe(recommendation.Prose.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_empty_line_divides_the_paragraphs(int number)
    {
        var (json, recommendation) = Both(number);
        foreach (var (language, prose) in recommendation.Prose)
        {
            Paragraphs(json, "text", language).Length.ShouldBe(Passages.In(prose.Text).Count(), language);
            Paragraphs(json, "progress", language).Length.ShouldBe(Passages.In(prose.Progress).Count(), language);
        }
    }

    [Fact]
    public void Labels_stand_before_the_words_of_their_item() =>
        Paragraphs(Both(50).Json, "text", "zh").Select(p => p.Split(' ')[0]).ShouldBe(["审查、评估和协调WIPO的知识产权战略活动：", "a)", "b)i)", "c)", "i)", "ii)"]);

    [Fact]
    public void It_is_plain_text_in_UTF_8_that_ends_with_a_line_end()
    {
        var text = RenderedSite.Real.Text("data/report.json");
        text.ShouldEndWith("}\n");
        text.ShouldNotContain('\r');
        text.ShouldContain("持续进行");
    }

    private static string[] Paragraphs(JsonElement json, string part, string language) => json.GetProperty(part).GetProperty(language).GetString()!.Split("\n\n");

    private static (JsonElement Json, Recommendation Recommendation) Both(int number) =>
        (Root.GetProperty("recommendations")[number - 1], RenderedSite.Real.Report.Recommendations[number - 1]);

    private static IEnumerable<string?> Words(JsonElement list) => list.EnumerateArray().Select(e => e.GetString());

    private static IEnumerable<string> Keys(JsonElement map) => map.EnumerateObject().Select(p => p.Name);
}
