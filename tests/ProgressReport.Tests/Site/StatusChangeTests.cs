using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>One line of one file says that recommendation 1 is completed; everything that shows a status follows.</summary>
public sealed class StatusChangeTests(StatusChangeTests.ChangedSite changed) : IClassFixture<StatusChangeTests.ChangedSite>
{
    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_page_says_the_new_status(string language) =>
        Page(language, "recommendations/1/").QuerySelector(".facts .status")!.TextContent.Trim().ShouldEndWith(Completed(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_list_says_the_new_status(string language) => StatusInRow(Page(language, "recommendations/")).ShouldBe(Completed(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_section_says_the_new_status(string language) => StatusInRow(Page(language, "sections/general/")).ShouldBe(Completed(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_moves_from_one_status_page_to_the_other(string language)
    {
        StatusInRow(Page(language, "status/completed/")).ShouldBe(Completed(language));
        Page(language, "status/completed/").QuerySelectorAll("li.row").Length.ShouldBe(11);
        Row(Page(language, "status/ongoing/")).ShouldBeNull();
        Page(language, "status/ongoing/").QuerySelectorAll("li.row").Length.ShouldBe(74);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_numbers_of_the_overview_follow(string language)
    {
        Page(language, "").QuerySelectorAll("table.statistics tfoot tr:first-child td").Select(c => c.TextContent).ShouldBe(["1", "10", "63", "1", "1", "76"]);
        Page(language, "").QuerySelector(".lead")!.TextContent.ShouldContain("63");
        Page(language, "").QuerySelector(".lead")!.TextContent.ShouldNotContain("64");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_drawing_of_the_overview_follows(string language)
    {
        var unit = Page(language, "").QuerySelector("ol.state ul.units a")!;
        unit.TextContent.ShouldContain(Completed(language));
        unit.QuerySelectorAll("svg").Select(s => s.ClassName).ShouldBe(["mark mark-4"]);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_document_says_the_new_status(string language) =>
        Page(language, "document/").QuerySelector("article.item .item-status")!.TextContent.Trim().ShouldEndWith(Completed(language));

    [Fact]
    public void The_data_says_the_new_status()
    {
        var first = changed.Site.Json("data/report.json").GetProperty("recommendations")[0];
        first.GetProperty("status").EnumerateArray().Select(s => s.GetString()).ShouldBe(["completed"]);
        foreach (var language in TestData.LanguageCodes)
        {
            first.GetProperty("statusText").GetProperty(language).GetString().ShouldBe(Completed(language));
        }
    }

    [Fact]
    public void Nothing_but_status_and_digest_changes_in_the_data()
    {
        string[] before = Lines(RenderedSite.Real), after = Lines(changed.Site);
        before.Length.ShouldBe(after.Length);
        before.Zip(after).Where(l => l.First != l.Second).Count().ShouldBe(8, "the digest, the status and its wording in six languages");

        static string[] Lines(RenderedSite site) => site.Text("data/report.json").Split('\n');
    }

    private string Completed(string language) => changed.Site.Report.StatusLines.Single(s => s.Key == "completed").Text[language];

    private IDocument Page(string language, string folder) => changed.Site.Page($"{language}/{folder}index.html").Document;

    private static IElement? Row(IDocument page) => page.QuerySelectorAll("li.row").SingleOrDefault(r => r.QuerySelector("a.row-link")!.TextContent.Trim() == "1");

    private static string? StatusInRow(IDocument page) => Row(page)?.QuerySelector(".row-status")!.TextContent.Trim();

    public sealed class ChangedSite
    {
        public ChangedSite()
        {
            using var content = TemporaryFolder.CopyOf(Repository.Content);
            content.Replace("recommendations/001/recommendation.yml", "status: ongoing", "status: completed");
            Site = RenderedSite.Render(Repository.LoadWhole(content.Path));
        }

        internal RenderedSite Site { get; }
    }
}
