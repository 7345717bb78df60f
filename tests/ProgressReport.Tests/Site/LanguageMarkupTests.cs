using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Every text says in which language it is, and every page leads to itself in the others.</summary>
public partial class LanguageMarkupTests
{
    private static readonly string[] NamingAttributes = ["title", "aria-label", "alt", "data-announce"];

    [Fact]
    public void Pages_name_their_language_and_direction() =>
        RenderedSite.Real.LanguagePages
            .Where(p => p.Document.DocumentElement.GetAttribute("lang") != p.Language
                || p.Document.DocumentElement.GetAttribute("dir") != (p.Language == "ar" ? "rtl" : "ltr"))
            .Select(p => p.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    public void The_pages_for_all_languages_name_a_language(string path) =>
        RenderedSite.Real.Page(path).Document.DocumentElement.GetAttribute("lang").ShouldNotBeNullOrEmpty();

    [Fact]
    public void Chinese_words_stand_within_an_element_that_says_they_are_Chinese() =>
        RenderedSite.Real.Pages
            .SelectMany(p => Texts(p.Document).Where(t => Han().IsMatch(t.Data) && LanguageOf(t) != "zh").Select(t => $"{p.Path}: {t.Data.Trim()}"))
            .Distinct().Take(20).ShouldBeEmpty();

    [Fact]
    public void Arabic_words_stand_within_an_element_that_says_they_are_Arabic() =>
        RenderedSite.Real.Pages
            .SelectMany(p => Texts(p.Document).Where(t => Arabic().IsMatch(t.Data) && LanguageOf(t) != "ar").Select(t => $"{p.Path}: {t.Data.Trim()}"))
            .Distinct().Take(20).ShouldBeEmpty();

    [Fact]
    public void Cyrillic_words_stand_within_an_element_that_says_they_are_Russian() =>
        RenderedSite.Real.Pages
            .SelectMany(p => Texts(p.Document).Where(t => Cyrillic().IsMatch(t.Data) && LanguageOf(t) != "ru").Select(t => $"{p.Path}: {t.Data.Trim()}"))
            .Distinct().Take(20).ShouldBeEmpty();

    [Fact]
    public void Titles_and_names_of_elements_are_in_the_language_of_the_element() =>
        RenderedSite.Real.LanguagePages
            .SelectMany(p => p.Document.QuerySelectorAll("[title], [aria-label], [alt], [data-announce]")
                .SelectMany(e => NamingAttributes.Select(e.GetAttribute).OfType<string>().Where(v => ScriptOf(v) is { } l && l != LanguageOf(e)))
                .Select(v => $"{p.Path}: {v}"))
            .Distinct().Take(20).ShouldBeEmpty();

    [Fact]
    public void A_text_runs_in_the_direction_of_its_language() =>
        RenderedSite.Real.Pages
            .SelectMany(p => Texts(p.Document)
                .Where(t => t.Data.Trim().Length > 0 && Nearest(t, "lang", "dir") is { } marked && marked.HasAttribute("lang")
                    && (marked.GetAttribute("lang") == "ar") != (Nearest(marked, "dir")?.GetAttribute("dir") == "rtl"))
                .Select(t => $"{p.Path}: {t.Data.Trim()}"))
            .Distinct().Take(20).ShouldBeEmpty();

    [Fact]
    public void Every_page_leads_to_itself_in_every_language_in_the_organisations_order()
    {
        foreach (var page in RenderedSite.Real.LanguagePages)
        {
            Switch(page).Select(a => Addresses.Resolve(page.Path, a.GetAttribute("href")!).Path)
                .ShouldBe(TestData.LanguageCodes.Select(l => $"{l}/{page.PathInLanguage}"), page.Path);
        }
    }

    [Fact]
    public void Languages_are_named_in_their_own_words()
    {
        foreach (var page in RenderedSite.Real.LanguagePages)
        {
            Switch(page).Select(a => $"{LanguageOf(a)} {a.GetAttribute("hreflang")} {a.TextContent.Trim()}")
                .ShouldBe(["ar ar العربية", "zh zh 中文", "en en English", "fr fr Français", "ru ru Русский", "es es Español"], page.Path);
        }
    }

    [Fact]
    public void Only_the_pages_own_language_is_marked_as_current() =>
        RenderedSite.Real.LanguagePages
            .Where(p => Switch(p).Where(a => a.HasAttribute("aria-current")).Select(a => a.GetAttribute("hreflang")).SingleOrDefault() != p.Language)
            .Select(p => p.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    public void The_pages_for_all_languages_lead_to_every_overview(string path) =>
        RenderedSite.Real.Page(path).Document.QuerySelectorAll("main a[hreflang]")
            .Select(a => $"{a.GetAttribute("hreflang")} {Addresses.Resolve(path, a.GetAttribute("href")!).Path}")
            .ShouldBe(TestData.LanguageCodes.Select(l => $"{l} {l}/index.html"));

    private static string? ScriptOf(string text) =>
        Han().IsMatch(text) ? "zh" : Cyrillic().IsMatch(text) ? "ru" : Arabic().IsMatch(text) ? "ar" : null;

    private static IHtmlCollection<IElement> Switch(ParsedPage page) => page.Document.QuerySelectorAll("nav.languages a");

    private static IEnumerable<IText> Texts(IDocument document) => document.Body!.Descendants<IText>();

    private static string? LanguageOf(INode node) => Nearest(node, "lang")?.GetAttribute("lang");

    /// <summary>The innermost element around a node, or the node itself, that has one of the attributes.</summary>
    private static IElement? Nearest(INode node, params string[] attributes)
    {
        var element = node as IElement ?? node.ParentElement;
        while (element is not null && !attributes.Any(element.HasAttribute))
        {
            element = element.ParentElement;
        }

        return element;
    }

    [GeneratedRegex(@"[\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]")]
    private static partial Regex Han();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"\p{IsArabic}")]
    private static partial Regex Arabic();
}
