using AngleSharp.Dom;
using ProgressReport.Model;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>What the pages say is, character by character, what the content says; white space and the Arabic form of labels apart.</summary>
public class ExactnessInHtmlTests
{
    public static TheoryData<int> Numbers => TestData.Recommendations;

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_recommendations_page_says_all_of_it_and_nothing_else(int number)
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var page = RenderedSite.Real.Page($"{language}/recommendations/{number}/index.html").Document;
            TextOf(page, ".recommended .prose").ShouldBe(Plain(number, language, p => p.Text), language);
            TextOf(page, ".progress .prose").ShouldBe(Plain(number, language, p => p.Progress), language);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_document_says_all_of_a_recommendation_and_nothing_else(int number)
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var item = Item(language, number);
            TextOf(item, ".item-text .prose").ShouldBe(Plain(number, language, p => p.Text), language);
            TextOf(item, ".item-progress .prose").ShouldBe(Plain(number, language, p => p.Progress), language);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_document_states_source_and_status_in_the_words_of_CDIP_11_4(int number)
    {
        var recommendation = RenderedSite.Real.Report.Recommendations[number - 1];
        var facts = TextOf(Item("zh", number), ".item-facts");
        var pages = string.Join("、", recommendation.Source.Pages);
        facts.ShouldContain($"参见：第{pages}页第{recommendation.Source.Paragraph}段");
        facts.ShouldEndWith($"状态：{recommendation.StatusLine.Text["zh"]}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_document_holds_all_recommendations_in_order(string language) =>
        Document(language).QuerySelectorAll("article.item h4").Select(h => h.Id).ShouldBe(Enumerable.Range(1, 76).Select(n => $"{n}"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_document_holds_all_sections_in_order(string language) =>
        Document(language).QuerySelectorAll("section.document-section > h3").Select(h => TestData.Squeezed(h.TextContent))
            .Zip(RenderedSite.Real.Report.Sections.Select(s => TestData.Squeezed(s.Title[language])))
            .Where(pair => !pair.First.EndsWith(pair.Second, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_document_holds_each_recommendation_in_its_section(string language)
    {
        var sections = Document(language).QuerySelectorAll("section.document-section").Select(s => string.Join(' ', s.QuerySelectorAll("h4").Select(h => h.Id)));
        var report = RenderedSite.Real.Report;
        sections.ShouldBe(report.Sections.Select(s => string.Join(' ', report.Recommendations.Where(r => r.Section == s).Select(r => r.Number))));
    }

    [Fact]
    public void The_document_in_Chinese_begins_and_ends_as_CDIP_11_4_does()
    {
        var text = TextOf(Document("zh"), ".document-text");
        var end = TextOf(Document("zh"), ".end");
        var front = RenderedSite.Real.Report.Fronts["zh"];
        text.ShouldContain(TestData.Squeezed(Passages.PlainText(front.Title.Inlines)));
        text.ShouldContain(TestData.Squeezed(Passages.PlainText(front.Introduction)));
        text.ShouldContain(TestData.Squeezed(Passages.PlainText(front.AnnexNotes)));
        end.ShouldBe("[文件完]");
        text[(text.IndexOf(end, StringComparison.Ordinal) + end.Length)..].ShouldBe($"内容摘要值sha256:{RenderedSite.Real.Report.Digest}"); // for paper only
    }

    private static IElement Document(string language) => RenderedSite.Real.Page($"{language}/document/index.html").Document.DocumentElement;

    private static IElement Item(string language, int number) => Document(language).Owner!.GetElementById($"{number}")!.Closest("article.item")!;

    private static string TextOf(IParentNode within, string selector) => TestData.Squeezed(within.QuerySelectorAll(selector).ShouldHaveSingleItem().TextContent);

    private static string Plain(int number, string language, Func<RecommendationProse, IEnumerable<Block>> part)
    {
        var prose = RenderedSite.Real.Report.Recommendations.Single(r => r.Number == number).Prose;
        var passages = Passages.In(part(prose.GetValueOrDefault(language) ?? prose["zh"]));
        return TestData.Squeezed(string.Concat(passages.Select(p => LabelOf(p) + Passages.PlainText(p.Inlines))));

        string LabelOf(Passage p) => p.Label is null ? "" : Labels.Text(p.Label, RenderedSite.Real.Report.Languages.Single(l => l.Code == language), p.Depth);
    }
}
