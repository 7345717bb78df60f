using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Symbols and addresses in Arabic prose keep their own order.</summary>
public partial class BidirectionalTests
{
    [Fact]
    public void Symbols_in_Arabic_prose_stand_in_an_element_of_their_own_direction()
    {
        var symbols = Prose().SelectMany(t => Symbol().Matches(t.Text.Data).Select(m => (t.Page, m.Value, t.Text.ParentElement))).ToArray();

        symbols.Select(s => s.Value).ShouldContain("CDIP/9/6");
        symbols.Where(s => s.ParentElement is not { LocalName: "bdi" or "a" } element || element.GetAttribute("dir") != "ltr")
            .Select(s => $"{s.Page}: {s.Value}").Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Such_an_element_holds_the_whole_symbol_and_nothing_else() =>
        RenderedSite.Real.Page("ar/document/index.html").Document.QuerySelectorAll(".prose bdi[dir=ltr]").Select(e => e.TextContent)
            .Where(t => t.Any(char.IsWhiteSpace) || !t.All(char.IsAscii)).ShouldBeEmpty();

    [Fact]
    public void Addresses_that_are_their_own_words_run_from_left_to_right()
    {
        var bare = RenderedSite.Real.Pages.Where(p => p.Language == "ar")
            .SelectMany(p => p.Document.QuerySelectorAll("main a[href]").Where(a => a.TextContent == a.GetAttribute("href")).Select(a => (p.Path, Element: a))).ToArray();

        bare.ShouldNotBeEmpty();
        bare.Where(a => a.Element.GetAttribute("dir") != "ltr" || a.Element.QuerySelector("bdi") is not null).Select(a => $"{a.Path}: {a.Element.OuterHtml}").ShouldBeEmpty();
    }

    [Fact]
    public void Other_languages_need_no_such_element() =>
        RenderedSite.Real.LanguagePages.Where(p => p.Language != "ar" && p.Document.QuerySelector(".prose bdi") is not null).Select(p => p.Path).ShouldBeEmpty();

    private static IEnumerable<(string Page, IText Text)> Prose() =>
        RenderedSite.Real.Pages.Where(p => p.Language == "ar")
            .SelectMany(p => p.Document.QuerySelectorAll(".prose, table.pair td:first-child").SelectMany(e => e.Descendants<IText>()).Select(t => (p.Path, t)));

    [GeneratedRegex(@"\b[A-Z]{2,}(?:/[A-Z0-9]+)*/[0-9]+(?:/[A-Z0-9]+)*\b")]
    private static partial Regex Symbol();
}
