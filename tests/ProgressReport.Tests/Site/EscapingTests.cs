using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Content that looks like markup, or like a template, is shown as it is written.</summary>
public sealed class EscapingTests(EscapingTests.HostileSite hostile) : IClassFixture<EscapingTests.HostileSite>
{
    private const string Hostile = "<script>alert(1)</script> & \"one\" 'two' {{x}} {{{y}}} {z}";

    [Fact]
    public void No_page_gets_an_element_from_the_content() =>
        hostile.Site.Pages
            .Where(p => p.Document.QuerySelectorAll("script").Any(s => s.TextContent.Length > 0 || !s.HasAttribute("src")) || p.Document.QuerySelector("iframe, object, style") is not null)
            .Select(p => p.Path).ShouldBeEmpty();

    [Fact]
    public void Every_page_is_still_free_of_parse_errors() => hostile.Site.Pages.SelectMany(p => p.ParseErrors).ShouldBeEmpty();

    [Fact]
    public void The_text_of_a_recommendation_is_shown_as_written() => Text("en/recommendations/1/index.html", ".recommended .prose").ShouldBe(Hostile);

    [Fact]
    public void The_text_in_the_document_is_shown_as_written() => Text("en/document/index.html", "article.item .item-text .prose").ShouldBe(Hostile);

    [Fact]
    public void The_excerpt_in_the_list_is_shown_as_written() => Text("en/recommendations/index.html", "li.row .row-text").ShouldBe(Hostile);

    [Fact]
    public void The_title_of_the_report_is_shown_as_written()
    {
        Text("en/index.html", "h1").ShouldBe(Hostile);
        hostile.Site.Page("en/index.html").Document.Title.ShouldNotBeNull().ShouldStartWith(Hostile);
        Text("index.html", "main li[lang=en] span").ShouldBe(Hostile);
    }

    [Fact]
    public void The_title_of_a_section_is_shown_as_written()
    {
        Text("en/sections/general/index.html", "h1").ShouldBe(Hostile);
        Text("en/index.html", "ol.state h3").ShouldEndWith(Hostile);
        Text("en/recommendations/1/index.html", "nav.breadcrumb li:nth-child(3)").ShouldBe(Hostile);
    }

    [Fact]
    public void The_wording_of_a_status_is_shown_as_written()
    {
        Text("en/recommendations/1/index.html", ".facts .status").ShouldBe(Hostile);
        hostile.Site.Page("en/index.html").Document.QuerySelector("ol.state a[title]")!.GetAttribute("title").ShouldBe(Hostile);
    }

    [Fact]
    public void The_data_gives_all_of_it_as_written()
    {
        var json = hostile.Site.Json("data/report.json");
        json.GetProperty("recommendations")[0].GetProperty("text").GetProperty("zh").GetString().ShouldBe(Hostile);
        json.GetProperty("sections")[0].GetProperty("title").GetProperty("en").GetString().ShouldBe(Hostile);
    }

    private string Text(string path, string selector) => TestData.Flat(hostile.Site.Page(path).Document.QuerySelector(selector)!.TextContent);

    public sealed class HostileSite
    {
        public HostileSite()
        {
            var yaml = "'" + Hostile.Replace("'", "''", StringComparison.Ordinal) + "'";
            using var content = TemporaryFolder.CopyOf(Repository.Content);
            content.Delete("recommendations/001/en.md")
                .Replace("report.yml", "  en: Implementation of the External Review recommendations", $"  en: {yaml}")
                .Replace("report.yml", "zh: 持续进行, en: Ongoing, fr: En cours", $"zh: 持续进行, en: {yaml}, fr: En cours")
                .Replace("sections.yml", "en: General observations", $"en: {yaml}")
                .Write("recommendations/001/zh.md", Hostile.Replace("<", "\\<", StringComparison.Ordinal) + "\n\n## 落实进度\n\n文。\n");
            Site = RenderedSite.Render(RenderedSite.Small(Repository.LoadWhole(content.Path)));
        }

        internal RenderedSite Site { get; }
    }
}
