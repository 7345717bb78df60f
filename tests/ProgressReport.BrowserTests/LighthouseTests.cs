using System.Collections.Immutable;
using System.Text.Json;
using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>Lighthouse as it measures for a phone on a slow line.</summary>
[Collection(SharedBrowser.Name)]
public class LighthouseTests(Browsing browsing)
{
    // The machine may be shared, which costs performance and nothing else: the best of so many runs counts.
    private const int Runs = 3;

    [Theory]
    [InlineData("zh/index.html")]
    [InlineData("zh/recommendations/index.html")]
    [InlineData("zh/recommendations/33/index.html")]
    [InlineData("ar/index.html")]
    [InlineData("ar/recommendations/index.html")]
    [InlineData("ar/recommendations/33/index.html")]
    public void A_page_is_accessible_sound_findable_and_fast(string path)
    {
        ImmutableArray<string> shortfalls = [];
        for (var run = 0; run < Runs && (run == 0 || !shortfalls.IsEmpty); run++)
        {
            shortfalls = Shortfalls(browsing.Served(path));
        }

        shortfalls.ShouldBeEmpty();
    }

    /// <summary>What keeps the page from 100, or in performance from 99.</summary>
    private static ImmutableArray<string> Shortfalls(string url)
    {
        var (exitCode, output, error) = Machine.Run(Path.GetTempPath(), "node", NpmTools.File("lighthouse", "cli", "index.js"), url, "--quiet", "--output=json",
            "--only-categories=accessibility,best-practices,seo,performance", "--chrome-flags=--headless --no-sandbox --disable-gpu");
        exitCode.ShouldBe(0, error);

        using var report = JsonDocument.Parse(output);
        var audits = report.RootElement.GetProperty("audits");
        return
        [
            .. report.RootElement.GetProperty("categories").EnumerateObject()
                .Where(c => Score(c.Value) < (c.Name == "performance" ? 0.99 : 1))
                .Select(c => $"{c.Name} {100 * Score(c.Value):0}: " + string.Join("; ", c.Value.GetProperty("auditRefs").EnumerateArray()
                    .Where(a => a.GetProperty("weight").GetDouble() > 0)
                    .Select(a => audits.GetProperty(a.GetProperty("id").GetString()!))
                    .Where(a => a.GetProperty("score").ValueKind == JsonValueKind.Number && Score(a) < 1)
                    .Select(a => $"{a.GetProperty("id")} {Score(a)}"))),
        ];
    }

    private static double Score(JsonElement element) => element.GetProperty("score").GetDouble();
}
