using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Every address on every page leads somewhere, and works under any base path and from a disk.</summary>
public partial class LinkTests
{
    private static readonly string[] AttributesThatName = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    private static readonly string[] AllowedSchemes = ["http:", "https:", "mailto:"];

    [Fact]
    public void Every_internal_address_leads_to_a_file_of_the_site() =>
        Broken((page, address) => Addresses.Resolve(page.Path, address).Path is { } path && RenderedSite.Real.Has(path)).ShouldBeEmpty();

    [Fact]
    public void Every_fragment_leads_to_an_id_of_its_page() =>
        Broken((page, address) => Addresses.Resolve(page.Path, address) is var (path, fragment)
            && (fragment.Length == 0 || (path is not null && RenderedSite.Real.Ids(path).Contains(fragment)))).ShouldBeEmpty();

    [Fact]
    public void No_address_begins_at_the_root_of_a_server() =>
        RenderedSite.Real.Pages.SelectMany(p => Addresses.On(p).Where(a => a.Value.StartsWith('/') || a.Value.StartsWith('\\')).Select(a => $"{p.Path}: {a.Value}")).ShouldBeEmpty();

    [Fact]
    public void No_address_is_empty() =>
        RenderedSite.Real.Pages.SelectMany(p => Addresses.On(p).Where(a => a.Value.Trim().Length == 0).Select(a => $"{p.Path}: {a.Element.OuterHtml}")).ShouldBeEmpty();

    [Fact]
    public void Addresses_out_of_the_site_are_for_the_web_or_mail() =>
        RenderedSite.Real.Pages
            .SelectMany(p => Addresses.On(p).Where(a => Addresses.HasScheme(a.Value)).Select(a => $"{p.Path}: {a.Value}"))
            .Where(a => !AllowedSchemes.Any(s => a.Contains($": {s}", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void The_site_loads_nothing_from_elsewhere() =>
        RenderedSite.Real.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("link[href], [src]").Select(e => (p.Path, Address: e.GetAttribute("href") ?? e.GetAttribute("src")!)))
            .Where(a => Addresses.HasScheme(a.Address))
            .ShouldBeEmpty();

    [Fact]
    public void Ids_are_unique_on_their_page() =>
        RenderedSite.Real.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{p.Path}: {g.Key} ×{g.Count()}"))
            .ShouldBeEmpty();

    [Fact]
    public void Ids_are_ASCII_without_spaces() =>
        RenderedSite.Real.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("[id]").Where(e => !AsciiId().IsMatch(e.Id!)).Select(e => $"{p.Path}: {e.Id}"))
            .ShouldBeEmpty();

    [Fact]
    public void Ids_of_the_prose_are_the_same_in_every_language()
    {
        foreach (var pages in RenderedSite.Real.LanguagePages.GroupBy(p => p.PathInLanguage, StringComparer.Ordinal))
        {
            var source = Prose(pages.Single(p => p.Language == "zh"));
            foreach (var page in pages)
            {
                Prose(page).ShouldBe(source, page.Path);
            }
        }

        static string Prose(ParsedPage page) => string.Join(' ', page.Document.QuerySelectorAll(".prose [id]").Select(e => e.Id));
    }

    [Fact]
    public void Names_and_descriptions_by_id_find_their_element() =>
        RenderedSite.Real.Pages
            .SelectMany(p => References(p.Document).Where(id => p.Document.GetElementById(id) is null).Select(id => $"{p.Path}: {id}"))
            .ShouldBeEmpty();

    [Fact]
    public void Addresses_in_the_style_sheet_lead_to_files_of_the_site() =>
        StyleAddress().Matches(RenderedSite.Real.Text("assets/site.css")).Select(m => m.Groups["address"].Value)
            .Where(a => Addresses.Resolve("assets/site.css", a).Path is not { } path || !RenderedSite.Real.Has(path))
            .ShouldBeEmpty();

    private static List<string> Broken(Func<ParsedPage, string, bool> holds) =>
    [
        .. RenderedSite.Real.Pages.SelectMany(p => Addresses.On(p)
            .Where(a => !Addresses.HasScheme(a.Value) && !holds(p, a.Value))
            .Select(a => $"{p.Path}: {a.Value}")),
    ];

    private static IEnumerable<string> References(IDocument document) =>
        from attribute in AttributesThatName
        from element in document.QuerySelectorAll($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select id;

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$")]
    private static partial Regex AsciiId();

    [GeneratedRegex(@"url\(\s*['""]?(?<address>[^'"")]+)['""]?\s*\)")]
    private static partial Regex StyleAddress();
}
