using System.Text.Json;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The worker that keeps a copy for reading without a network knows the files of the site.</summary>
public class OfflineWorkerTests
{
    private static readonly JsonElement Copy = Read();

    [Fact]
    public void Its_copy_is_named_after_the_edition() =>
        Copy.GetProperty("edition").GetString().ShouldBe(RenderedSite.Real.Report.Digest[..12]);

    [Fact]
    public void It_keeps_what_all_pages_share() =>
        Paths(Copy.GetProperty("shared")).ShouldBe(RenderedSite.Real.Paths.Where(p => p.StartsWith("assets/", StringComparison.Ordinal)), ignoreOrder: true);

    [Fact]
    public void It_keeps_main_pages_of_each_language_that_the_site_has()
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var pages = Paths(Copy.GetProperty("languages").GetProperty(language).GetProperty("pages")).ToArray();
            pages.ShouldContain($"{language}/document/index.html");
            pages.Where(p => !RenderedSite.Real.Has(p)).ShouldBeEmpty();
        }
    }

    private static IEnumerable<string> Paths(JsonElement list) => list.EnumerateArray().Select(p => p.GetString()!);

    private static JsonElement Read()
    {
        const string Before = "var copy = ";
        var line = RenderedSite.Real.Text("sw.js").Split('\n')[0];
        line.ShouldStartWith(Before);
        return JsonDocument.Parse(line[Before.Length..].TrimEnd(';')).RootElement;
    }
}
