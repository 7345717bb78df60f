using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>What is true of the markup of every page.</summary>
public class MarkupTests
{
    [Fact]
    public void Pages_are_free_of_parse_errors() => RenderedSite.Real.Pages.SelectMany(p => p.ParseErrors).ShouldBeEmpty();

    [Fact]
    public void Pages_have_exactly_one_main_heading() => Violations(p => p.QuerySelectorAll("h1").Length != 1).ShouldBeEmpty();

    [Fact]
    public void Headings_skip_no_level() => Violations(p =>
    {
        var levels = p.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();
        return levels.Zip(levels.Skip(1)).Any(l => l.Second > l.First + 1) || levels[0] > 2;
    }).ShouldBeEmpty();

    [Fact]
    public void Headings_have_words() => Violations(p => p.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Any(h => h.TextContent.Trim().Length == 0)).ShouldBeEmpty();

    [Fact]
    public void Pages_have_a_title() => Violations(p => string.IsNullOrWhiteSpace(p.Title)).ShouldBeEmpty();

    [Fact]
    public void Titles_tell_the_pages_of_a_language_apart() =>
        RenderedSite.Real.LanguagePages.GroupBy(p => (p.Language, p.Document.Title)).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key.Title}: {string.Join(", ", g.Select(p => p.Path))}").ShouldBeEmpty();

    [Fact]
    public void Every_page_has_one_main_landmark() => Violations(p => p.QuerySelectorAll("main").Length != 1).ShouldBeEmpty();

    [Fact]
    public void Pages_of_a_language_have_a_masthead_navigation_and_a_footer() =>
        RenderedSite.Real.LanguagePages
            .Where(p => p.Document.Body!.Children.Count(e => e.LocalName == "header") != 1
                || p.Document.Body.Children.Count(e => e.LocalName == "footer") != 1
                || p.Document.QuerySelector("header nav") is null)
            .Select(p => p.Path).ShouldBeEmpty();

    [Fact]
    public void Every_navigation_is_named_unless_it_is_for_paper() =>
        Violations(p => p.QuerySelectorAll("nav").Any(n => !n.HasAttribute("aria-label") && !n.HasAttribute("aria-labelledby") && !Hidden(n))).ShouldBeEmpty();

    [Fact]
    public void The_first_link_leads_past_the_navigation() =>
        RenderedSite.Real.LanguagePages
            .Where(p => p.Document.QuerySelector("body a")?.GetAttribute("href") is not ['#', .. var id] || p.Document.GetElementById(id)?.LocalName != "main")
            .Select(p => p.Path).ShouldBeEmpty();

    [Fact]
    public void Style_and_script_stand_in_files_of_their_own() =>
        Violations(p => p.QuerySelector("style, script:not([src]), [style]") is not null || p.All.Any(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))).ShouldBeEmpty();

    [Fact]
    public void Every_page_says_what_it_may_load()
    {
        foreach (var page in RenderedSite.Real.Pages)
        {
            var policy = page.Document.QuerySelector("head > meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content");
            policy.ShouldNotBeNull(page.Path);
            policy.ShouldContain("default-src 'none'", Case.Sensitive, page.Path);
            policy.ShouldNotContain("unsafe", Case.Insensitive, page.Path);
        }
    }

    [Fact]
    public void Every_drawing_is_hidden_or_named() =>
        Violations(p => p.QuerySelectorAll("svg").Any(s => !Hidden(s) && !s.HasAttribute("aria-label") && !s.HasAttribute("aria-labelledby"))).ShouldBeEmpty();

    [Fact]
    public void Every_image_has_a_text_for_those_who_do_not_see_it() =>
        Violations(p => p.QuerySelectorAll("img").Any(i => !i.HasAttribute("alt"))).ShouldBeEmpty();

    [Fact]
    public void Every_header_of_a_table_says_what_it_heads() =>
        Violations(p => p.QuerySelectorAll("th").Any(h => h.GetAttribute("scope") is not ("col" or "row" or "rowgroup"))).ShouldBeEmpty();

    /// <summary>A row of a comparison is a text in two languages: neither is the header of the other.</summary>
    [Fact]
    public void Every_table_has_a_header_for_each_column_and_row() =>
        Violations(p => p.QuerySelectorAll("table").Any(t =>
            t.QuerySelectorAll("thead th[scope=col]").Length != t.QuerySelector("tr")!.Children.Length
            || t.QuerySelectorAll("table:not(.pair) tbody tr, tfoot tr").Any(r => r.FirstElementChild is not { LocalName: "th" }))).ShouldBeEmpty();

    [Fact]
    public void Every_link_has_a_name() =>
        RenderedSite.Real.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("a[href]").Where(a => a.TextContent.Trim().Length == 0 && string.IsNullOrWhiteSpace(a.GetAttribute("aria-label"))).Select(a => $"{p.Path}: {a.OuterHtml}"))
            .ShouldBeEmpty();

    private static List<string> Violations(Func<IDocument, bool> violates) => [.. RenderedSite.Real.Pages.Where(p => violates(p.Document)).Select(p => p.Path)];

    private static bool Hidden(IElement element) => element.GetAttribute("aria-hidden") == "true";
}
