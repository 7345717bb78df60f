using System.IO.Compression;
using System.Text;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Pages are light: what a browser fetches to show one, compressed as servers do.</summary>
public class WeightTests
{
    private const int Kilobyte = 1024;

    private static readonly Lazy<Dictionary<string, int>> Weights = new(() => RenderedSite.Real.Paths
        .Where(p => Path.GetExtension(p) is ".html" or ".css" or ".js")
        .AsParallel().Select(p => (Path: p, Size: Compressed(RenderedSite.Real.Text(p)))).ToDictionary(f => f.Path, f => f.Size));

    [Fact]
    public void A_recommendation_weighs_at_most_40_kilobytes() => HeavierThan(40, IsKind("recommendation")).ShouldBeEmpty();

    [Fact]
    public void Any_page_but_the_document_weighs_at_most_80_kilobytes() => HeavierThan(80, p => !IsKind("document")(p)).ShouldBeEmpty();

    [Fact]
    public void What_a_page_weighs_includes_its_style_sheet_and_its_scripts() =>
        Weight(RenderedSite.Real.Page("en/index.html")).ShouldBeGreaterThan(Weights.Value["en/index.html"] + Weights.Value["assets/site.css"]);

    private static Func<ParsedPage, bool> IsKind(string kind) => p => p.Document.Body!.ClassList.Contains(kind);

    /// <summary>The heaviest first.</summary>
    private static string[] HeavierThan(int kilobytes, Func<ParsedPage, bool> among) =>
    [
        .. RenderedSite.Real.Pages.Where(among).Select(p => (p.Path, Weight: Weight(p))).Where(p => p.Weight > kilobytes * Kilobyte)
            .OrderByDescending(p => p.Weight).Take(10).Select(p => $"{p.Path}: {(double)p.Weight / Kilobyte:0.0} KB"),
    ];

    private static int Weight(ParsedPage page) =>
        Weights.Value[page.Path] + page.Document.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Sum(e => Weights.Value[Addresses.Resolve(page.Path, (e.GetAttribute("href") ?? e.GetAttribute("src"))!).Path!]);

    private static int Compressed(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)compressed.Length;
    }
}
