using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The filters of the list: every choice leads to a page that lists what it says, and holds what the script needs.</summary>
public class FilterTests
{
    private static readonly string[] Views = ["recommendations/index.html", "recommendations/table/index.html"];

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void One_can_choose_by_status_section_category_who_is_named_and_source_page(string language)
    {
        foreach (var view in Views)
        {
            Page(language, view).QuerySelectorAll("[data-filter]").Select(f => (f.GetAttribute("data-filter"), f.QuerySelectorAll("li").Length))
                .ShouldBe([("status", 3), ("section", 12), ("category", 3), ("named", 29), ("page", 42)], view);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_choice_counts_the_recommendations_it_has(string language) =>
        Choices(language).Where(c => Count(c) != Numbers(c).Length).Select(c => c.TextContent).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_choice_leads_to_a_page_that_lists_the_same(string language)
    {
        foreach (var choice in Choices(language))
        {
            var target = Addresses.Resolve($"{language}/{Views[0]}", choice.QuerySelector("a")!.GetAttribute("href")!).Path!;
            RenderedSite.Real.Page(target).Document.QuerySelectorAll("li.row").Select(r => r.GetAttribute("data-number")).ShouldBe(Numbers(choice), target);
        }
    }

    [Fact]
    public void A_status_counts_what_the_data_says() => ShouldAgree("status", r => r.GetProperty("status").EnumerateArray().Select(s => s.GetString()!));

    [Fact]
    public void A_section_counts_what_the_data_says()
    {
        var slugs = RenderedSite.Real.Report.Sections.ToDictionary(s => s.Number, s => s.Slug);
        ShouldAgree("section", r => [slugs[r.GetProperty("section").GetInt32()]]);
    }

    [Fact]
    public void A_category_counts_what_the_data_says() => ShouldAgree("category", r => [r.GetProperty("category").GetString()!]);

    [Fact]
    public void A_source_page_counts_what_the_data_says() =>
        ShouldAgree("page", r => r.GetProperty("source").GetProperty("pages").EnumerateArray().Select(p => $"{p.GetInt32()}"));

    /// <summary>The committees by their Chinese acronyms and names; those of 57 say “SSCR”, as the document does.</summary>
    [Theory]
    [InlineData("tisc", "1 64 72")]
    [InlineData("scp", "2 15 55")]
    [InlineData("sccr", "57")]
    public void A_recommendation_names_whom_the_Chinese_text_names(string term, string numbers)
    {
        foreach (var language in TestData.LanguageCodes)
        {
            Page(language, Views[0]).QuerySelector($"[data-filter=named] [data-value={term}]")!.GetAttribute("data-has").ShouldBe(numbers, language);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_table_has_each_recommendation_once_with_its_status_section_and_source(string language)
    {
        var rows = Page(language, Views[1]).QuerySelectorAll("tr[data-number]");
        var listed = Page(language, Views[0]).QuerySelectorAll("li.row");

        rows.Select(r => r.GetAttribute("data-number")).ShouldBe(Enumerable.Range(1, 76).Select(n => $"{n}"));
        rows.Select(r => TestData.Flat(r.QuerySelector(".row-status")!.TextContent)).ShouldBe(listed.Select(r => TestData.Flat(r.QuerySelector(".row-status")!.TextContent)));
        rows.Select(r => TestData.Squeezed(r.QuerySelector(".row-source")!.TextContent)).ShouldBe(listed.Select(r => Plain(r.QuerySelector(".row-source")!.TextContent)));
    }

    [Fact]
    public void Every_column_that_sorts_has_an_order_in_every_row()
    {
        var page = Page("en", Views[1]);
        foreach (var key in page.QuerySelectorAll("[data-sort]").Select(h => h.GetAttribute("data-sort")))
        {
            page.QuerySelectorAll("tr[data-number]").Where(r => !int.TryParse(r.GetAttribute($"data-{key}"), out _)).ShouldBeEmpty(key);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_is_a_phrase_for_every_number_that_can_be_found(string language)
    {
        var page = Page(language, Views[0]);
        var found = page.QuerySelector("[data-found]")!;
        found.GetAttribute("data-found")!.Split('|').Length.ShouldBe(77);
        found.GetAttribute("data-found")!.Split('|')[^1].ShouldBe(found.TextContent);
        var counts = page.QuerySelector("[data-counts]")!.GetAttribute("data-counts")!.Split('|');
        page.QuerySelectorAll(".list-section").ShouldAllBe(s => Plain(counts[s.QuerySelectorAll("li.row").Length]) == Plain(s.QuerySelector(".count")!.TextContent));
    }

    /// <summary>What only the script can do is hidden until it has run.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_the_script_nothing_is_shown_that_does_nothing(string language)
    {
        foreach (var view in Views)
        {
            var page = Page(language, view);
            page.QuerySelectorAll("main :is(input, select, form)").ShouldBeEmpty();
            page.QuerySelectorAll("main button").Where(b => b.Closest("[hidden]") is null).ShouldBeEmpty();
        }
    }

    private static void ShouldAgree(string filter, Func<System.Text.Json.JsonElement, IEnumerable<string>> values)
    {
        var data = RenderedSite.Real.Json("data/report.json").GetProperty("recommendations").EnumerateArray().ToArray();
        foreach (var choice in Page("en", Views[0]).QuerySelectorAll($"[data-filter={filter}] li"))
        {
            var value = choice.GetAttribute("data-value")!;
            Numbers(choice).ShouldBe(data.Where(r => values(r).Contains(value)).Select(r => $"{r.GetProperty("number").GetInt32()}"), value);
        }
    }

    private static IEnumerable<IElement> Choices(string language) => Page(language, Views[0]).QuerySelectorAll("[data-filter] li");

    private static int Count(IElement choice) => int.Parse(choice.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Numbers(IElement choice) => choice.GetAttribute("data-has")!.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>In text the values of right-to-left languages stand between isolates, in HTML in elements.</summary>
    private static string Plain(string text) => TestData.Squeezed(text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));

    private static IDocument Page(string language, string path) => RenderedSite.Real.Page($"{language}/{path}").Document;
}
