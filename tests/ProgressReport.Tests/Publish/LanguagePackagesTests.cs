using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Publish;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Publish;

/// <summary>Each language as one file that can be unpacked and read anywhere.</summary>
public class LanguagePackagesTests
{
    private static readonly Uri Address = new("https://example.org/reports/cdip");

    private static readonly Report Report = RenderedSite.Small(RenderedSite.Real.Report);

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        var site = Site(null);
        Array.Reverse(site);
        Package("fr", site, null).ShouldBe(Package("fr", Site(null), null));
    }

    [Fact]
    public void It_holds_the_language_and_what_all_share_and_nothing_of_the_others()
    {
        var paths = Unpacked("fr", null).Keys;
        paths.ShouldContain("fr/cdip-11-4.pdf");
        paths.ShouldContain("data/report.json");
        paths.ShouldContain("assets/site.css");
        paths.ShouldContain("data/search/fr.js");
        paths.Select(p => p.Split('/')[0]).Distinct().ShouldBe(["index.html", "assets", "data", "fr"], ignoreOrder: true);
        paths.ShouldNotContain("data/search/ru.js");
    }

    [Fact]
    public void Its_first_page_opens_the_overview()
    {
        var page = new HtmlParser().ParseDocument(Unpacked("ar", null)["index.html"]);
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("0; url=ar/index.html");
        page.QuerySelector("a")!.GetAttribute("href").ShouldBe("ar/index.html");
    }

    [Fact]
    public void No_link_leads_to_what_is_not_in_it()
    {
        var files = Unpacked("ru", null);
        LinksOf(files).Where(l => Addresses.Resolve(l.Path, l.Address.Split('?')[0]).Path is not { } path || !files.ContainsKey(path)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_site_is_served_is_known_the_other_languages_are_there()
    {
        var files = Unpacked("ru", Address);
        var page = new HtmlParser().ParseDocument(files["ru/recommendations/1/index.html"]);
        page.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")).ShouldContain("https://example.org/reports/cdip/fr/recommendations/1/");
        page.QuerySelector(".languages")!.HasAttribute("hidden").ShouldBeFalse();
    }

    [Fact]
    public void Else_the_choice_of_languages_is_left_out() =>
        new HtmlParser().ParseDocument(Unpacked("ru", null)["ru/recommendations/1/index.html"]).QuerySelector(".languages")!.HasAttribute("hidden").ShouldBeTrue();

    [Fact]
    public void Languages_can_still_be_compared() =>
        new HtmlParser().ParseDocument(Unpacked("ru", null)["ru/compare/1/index.html"]).QuerySelector("[data-with=fr]")!.GetAttribute("href").ShouldBe("?with=fr");

    private static IEnumerable<(string Path, string Address)> LinksOf(Dictionary<string, string> files) =>
        from file in files
        where file.Key.EndsWith(".html", StringComparison.Ordinal)
        from element in new HtmlParser().ParseDocument(file.Value).QuerySelectorAll("a[href], link[href], script[src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !Addresses.HasScheme(address)
        select (file.Key, address);

    private static Dictionary<string, string> Unpacked(string language, Uri? baseUrl)
    {
        using var zip = new ZipArchive(new MemoryStream(Package(language, Site(baseUrl), baseUrl)));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    private static byte[] Package(string language, SiteFile[] site, Uri? baseUrl)
    {
        var package = LanguagePackages.Of(Report, [Report.Languages.Single(l => l.Code == language)], site, baseUrl).ShouldHaveSingleItem();
        package.Path.ShouldBe($"{language}/cdip-11-4-{language}.zip");
        return package.Content.ToArray();
    }

    /// <summary>The small site as it is when its PDFs are printed and its search is there.</summary>
    private static SiteFile[] Site(Uri? baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        var files = SiteBuilder.Build(Report, new SiteOptions(Repository.Templates, baseUrl, TestData.LanguageCodes.ToHashSet()), SiteTemplates.Begin(Repository.Templates), diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        string[] more = [.. TestData.LanguageCodes.SelectMany(l => new[] { $"{l}/cdip-11-4.pdf", $"data/search/{l}.js" })];
        return [.. files.Where(f => !more.Contains(f.Path)), .. more.Select(p => new SiteFile(p, new byte[] { 1 }))];
    }
}
