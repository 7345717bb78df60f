using System.Globalization;
using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The numbers of the report: the same wherever they are shown, and those that CDIP/11/4 gives.</summary>
public class NumbersTests
{
    public static TheoryData<string> Languages => TestData.Languages;

    [Fact]
    public void The_data_counts_64_ongoing_10_also_completed_1_also_open_and_1_open()
    {
        Count("ongoing").ShouldBe(64);
        Count("completed ongoing").ShouldBe(10);
        Count("ongoing to-be-completed").ShouldBe(1);
        Count("to-be-completed").ShouldBe(1);

        static int Count(string statuses) => RenderedSite.Real.Json("data/report.json").GetProperty("recommendations").EnumerateArray()
            .Count(r => string.Join(' ', r.GetProperty("status").EnumerateArray().Select(s => s.GetString()).Order()) == statuses);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_overview_names_all_of_them_in_one_sentence(string language) =>
        Numbers(Overview(language).QuerySelector(".lead")!.TextContent).Order().ShouldBe([1, 1, 10, 64, 76]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_adds_up_to_them(string language) =>
        Cells(TotalsRow(language)).ShouldBe([10, 64, 1, 1, 76]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_row_of_the_table_adds_up(string language)
    {
        foreach (var row in Overview(language).QuerySelectorAll("table.statistics tbody tr"))
        {
            var cells = Cells(row);
            cells[..^1].Sum().ShouldBe(cells[^1], row.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_column_of_the_table_adds_up(string language)
    {
        var rows = Overview(language).QuerySelectorAll("table.statistics tbody tr").Select(Cells).ToArray();
        Enumerable.Range(0, rows[0].Length).Select(i => rows.Sum(r => r[i])).ShouldBe(Cells(TotalsRow(language)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_drawing_shows_each_recommendation_once(string language) =>
        Overview(language).QuerySelectorAll("ol.state ul.units a")
            .Select(a => Addresses.Resolve($"{language}/index.html", a.GetAttribute("href")!).Path)
            .ShouldBe(Enumerable.Range(1, 76).Select(n => $"{language}/recommendations/{n}/index.html"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_drawing_names_those_that_are_not_simply_ongoing(string language) =>
        Overview(language).QuerySelectorAll("ol.state .notable a").Length.ShouldBe(12);

    [Theory]
    [InlineData("ongoing", 75)]
    [InlineData("completed", 10)]
    [InlineData("to-be-completed", 2)]
    public void A_status_page_lists_as_many_as_it_says(string status, int count)
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var page = RenderedSite.Real.Page($"{language}/status/{status}/index.html").Document;
            page.QuerySelectorAll("li.row").Length.ShouldBe(count, language);
            var lead = page.QuerySelector(".lead")!.TextContent;
            Numbers(lead).ShouldContain(76, lead);
            if (language != "ar" || count > 2)
            {
                Numbers(lead).ShouldContain(count, lead); // Arabic has a word of its own for one and for two
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_list_shows_each_recommendation_once_and_in_order(string language) =>
        RenderedSite.Real.Page($"{language}/recommendations/index.html").Document.QuerySelectorAll("li.row a.row-link")
            .Select(a => a.TextContent.Trim()).ShouldBe(Enumerable.Range(1, 76).Select(n => $"{n}"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_section_page_lists_as_many_as_the_table_counts(string language)
    {
        var report = RenderedSite.Real.Report;
        var totals = Overview(language).QuerySelectorAll("table.statistics tbody tr").Select(r => Cells(r)[^1]);
        report.Sections.Select(s => RenderedSite.Real.Page($"{language}/sections/{s.Slug}/index.html").Document.QuerySelectorAll("li.row").Length).ShouldBe(totals);
    }

    private static IDocument Overview(string language) => RenderedSite.Real.Page($"{language}/index.html").Document;

    private static IElement TotalsRow(string language) => Overview(language).QuerySelector("table.statistics tfoot tr")!;

    private static int[] Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(c => int.Parse(c.TextContent.Trim(), CultureInfo.InvariantCulture))];

    private static int[] Numbers(string text) =>
        [.. new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
