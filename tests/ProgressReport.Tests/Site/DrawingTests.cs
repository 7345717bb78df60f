using System.Globalization;
using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The drawings of the overview: named and described, the same as their tables, without a style of their own.</summary>
public class DrawingTests
{
    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_drawing_has_a_title_and_a_description(string language)
    {
        var page = Overview(language);
        page.QuerySelectorAll("svg.drawing").Length.ShouldBe(2);
        foreach (var drawing in page.QuerySelectorAll("svg.drawing"))
        {
            drawing.GetAttribute("role").ShouldBe("img");
            var (title, description) = (drawing.QuerySelector("title")!, drawing.QuerySelector("desc")!);
            drawing.GetAttribute("aria-labelledby").ShouldBe($"{title.Id} {description.Id}");
            title.TextContent.ShouldNotBeEmpty();
            description.TextContent.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_matrix_says_what_its_table_says(string language)
    {
        var table = Overview(language).QuerySelectorAll("table.statistics tbody td, table.statistics tfoot tr:first-child td").Select(c => c.TextContent);
        Overview(language).QuerySelector("#matrix-title")!.ParentElement!.QuerySelectorAll("text:not(.label)").Select(t => t.TextContent).ShouldBe(table);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_number_has_a_square_as_large_as_itself(string language)
    {
        var squares = Overview(language).QuerySelector("#matrix-title")!.ParentElement!.QuerySelectorAll("rect").Select(r => Math.Pow(Number(r, "width"), 2)).ToArray();
        var counts = Overview(language).QuerySelectorAll("table.statistics tbody td:not(:last-child)").Select(c => double.Parse(c.TextContent, CultureInfo.InvariantCulture)).ToArray();
        var one = squares.Max() / counts.Max();

        squares.Zip(counts).ShouldAllBe(s => Math.Abs((s.First / one) - s.Second) < 0.1);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_last_row_of_the_map_counts_what_its_table_counts(string language)
    {
        var heights = Map(language).QuerySelectorAll("rect.whole").Select(r => Number(r, "height")).ToArray();
        var counts = Counts(language).Where(n => n > 0).ToArray();
        heights.Length.ShouldBe(counts.Length);
        heights.Zip(counts).ShouldAllBe(b => Math.Abs((b.First / heights.Max() * counts.Max()) - b.Second) < 0.01);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_circle_marks_each_page_that_nothing_refers_to(string language) =>
        Map(language).QuerySelectorAll("circle.empty").Length.ShouldBe(Counts(language).Count(n => n == 0));

    [Fact]
    public void A_right_to_left_drawing_begins_on_the_right()
    {
        var (arabic, english) = (Map("ar").QuerySelectorAll("rect.whole"), Map("en").QuerySelectorAll("rect.whole"));
        arabic.Zip(english).ShouldAllBe(b => Math.Abs(360 - Number(b.First, "x") - Number(b.First, "width") - Number(b.Second, "x")) < 0.02);
    }

    [Fact]
    public void Drawings_take_their_looks_from_the_style_sheet() =>
        RenderedSite.Real.LanguagePages.SelectMany(p => p.Document.QuerySelectorAll("svg [style], svg [fill], svg [stroke]").Select(_ => p.Path)).ShouldBeEmpty();

    private static IDocument Overview(string language) => RenderedSite.Real.Page($"{language}/index.html").Document;

    private static IElement Map(string language) => Overview(language).QuerySelector("#map-title")!.ParentElement!;

    private static int[] Counts(string language) =>
        [.. Overview(language).QuerySelectorAll("section[aria-labelledby=sources] tbody tr").Select(r => int.Parse(r.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture))];

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
