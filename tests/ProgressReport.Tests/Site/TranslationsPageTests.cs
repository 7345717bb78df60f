using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The page that says how the translations stand.</summary>
public class TranslationsPageTests
{
    private static readonly Freshness[] Counted = [Freshness.Current, Freshness.Stale, Freshness.Missing];

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Counts_are_those_of_the_translations(string language)
    {
        var translations = Translations.Of(RenderedSite.Real.Report);
        var rows = Page(language).Document.QuerySelectorAll("table.states tbody:first-of-type tr");

        rows.Length.ShouldBe(Counted.Length);
        foreach (var (row, state) in rows.Zip(Counted))
        {
            row.QuerySelectorAll("td").Select(c => c.TextContent)
                .ShouldBe(TestData.LanguageCodes.Select(l => l == "zh" ? "–" : $"{translations.Count(t => t.Language.Code == l && t.State == state)}"), $"{state}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void There_is_a_row_for_the_front_and_for_each_recommendation_with_a_cell_for_each_language(string language)
    {
        var rows = Page(language).Document.QuerySelectorAll("table.states tbody:not(:first-of-type) tr:not(.group)");

        rows.Skip(1).Select(r => r.FirstElementChild!.TextContent).ShouldBe(Enumerable.Range(1, 76).Select(n => $"{n}"));
        rows.ShouldAllBe(r => r.QuerySelectorAll("td > a").Length == TestData.LanguageCodes.Length);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_cell_leads_to_its_text_in_its_language(string language)
    {
        var page = Page(language);
        var rows = page.Document.QuerySelectorAll("table.states tbody:not(:first-of-type) tr:not(.group)");
        foreach (var (row, number) in rows.Select((r, i) => (r, i)))
        {
            var cells = row.QuerySelectorAll("td > a").Select(a => a.GetAttribute("href")!).ToArray();
            cells.Select(c => Addresses.Resolve(page.Path, c).Path).ShouldBe(TestData.LanguageCodes.Select(l => number == 0 ? $"{l}/document/index.html" : $"{l}/recommendations/{number}/index.html"));
            cells.Where(c => !RenderedSite.Real.Leads(page.Path, c)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_page_of_a_language_leads_to_it() =>
        RenderedSite.Real.LanguagePages
            .Where(p => p.Document.QuerySelectorAll("footer a").All(a => Addresses.Resolve(p.Path, a.GetAttribute("href")!).Path != $"{p.Language}/translations/index.html"))
            .Select(p => p.Path).ShouldBeEmpty();

    [Fact]
    public void A_front_whose_title_has_changed_is_led_to_at_the_title()
    {
        using var content = TemporaryFolder.CopyOf(Repository.Content);
        content.Replace("front/zh.md", "# ", "# 关于");
        var site = RenderedSite.Render(RenderedSite.Small(Repository.LoadWhole(content.Path)));

        site.Page("en/translations/index.html").Document.QuerySelectorAll("td.state-stale a").ShouldNotBeEmpty();
        site.Page("en/translations/index.html").Document.QuerySelectorAll("td.state-stale a").Select(a => a.GetAttribute("href")!)
            .Where(a => !site.Leads("en/translations/index.html", a)).ShouldBeEmpty();
    }

    private static ParsedPage Page(string language) => RenderedSite.Real.Page($"{language}/translations/index.html");
}
