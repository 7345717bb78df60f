using AngleSharp.Dom;
using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>
/// Hostile Markdown. Most of it is refused; but even what is refused is rendered here, for no page may carry anything
/// of it that a browser would run, whatever the diagnostics say.
/// </summary>
public sealed class XssTests(XssTests.AttackedSite attacked) : IClassFixture<XssTests.AttackedSite>
{
    private static readonly string[] Elements = ["div", "p", "ol", "li", "a", "em", "strong", "br", "span"];
    private static readonly string[] Attributes = ["id", "class", "role", "lang", "dir", "href", "rel", "aria-label"];
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, XssPayloads.All.Length)];

    public static TheoryData<string> Refused => [.. XssPayloads.MustBeRefused];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_text_brings_no_element_of_its_own(int number) =>
        Prose(number).Where(e => !Elements.Contains(e.LocalName)).Select(e => e.OuterHtml).ShouldBeEmpty(Payload(number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_text_brings_no_attribute_of_its_own(int number) =>
        Prose(number).SelectMany(e => e.Attributes).Where(a => !Attributes.Contains(a.Name)).Select(a => $"{a.Name}={a.Value}").ShouldBeEmpty(Payload(number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_links_lead_to_the_web_to_mail_or_into_the_site(int number) =>
        Prose(number).Select(e => e.GetAttribute("href")).OfType<string>().Where(a => !IsGood(a, $"zh/recommendations/{number}/index.html"))
            .ShouldBeEmpty(Payload(number));

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_address_that_could_run_something_is_refused(string payload)
    {
        var folder = $"/{Array.IndexOf(XssPayloads.All, payload) + 1:000}/";
        attacked.Diagnostics.Sorted().Where(d => d.Severity == Severity.Error && d.Place.File.Contains(folder, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void No_page_runs_anything_but_the_sites_own_scripts() =>
        attacked.Site.Pages
            .SelectMany(p => p.Document.QuerySelectorAll("script, iframe, object, embed, form, base, style, meta[http-equiv=refresh]").Select(e => (p.Path, Element: e)))
            .Where(e => !IsOwn(Addresses.Resolve(e.Path, e.Element.GetAttribute(e.Element.LocalName == "form" ? "action" : "src") ?? "").Path ?? "", e.Element.LocalName))
            .Select(e => $"{e.Path}: {e.Element.OuterHtml}").ShouldBeEmpty();

    [Fact]
    public void No_page_has_a_handler_or_a_style_of_its_own() =>
        attacked.Site.Pages
            .SelectMany(p => p.Document.All.SelectMany(e => e.Attributes).Where(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)).Select(a => $"{p.Path}: {a.Name}={a.Value}"))
            .ShouldBeEmpty();

    private static bool IsOwn(string path, string element) => element switch
    {
        "script" => path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("data/search/", StringComparison.Ordinal),
        "form" => path.EndsWith("/search/index.html", StringComparison.Ordinal),
        _ => false,
    };

    private static string Payload(int number) => XssPayloads.All[number - 1];

    private IEnumerable<IElement> Prose(int number) => attacked.Site.Page($"zh/recommendations/{number}/index.html").Document.QuerySelectorAll(".prose, .prose *");

    private bool IsGood(string address, string page) => Addresses.HasScheme(address)
        ? Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)
        : Addresses.Resolve(page, address).Path is { } path && attacked.Site.Has(path);

    /// <summary>One recommendation for each payload, which stands in its text and again in its progress.</summary>
    public sealed class AttackedSite
    {
        public AttackedSite()
        {
            using var content = Repository.CopyOfFirstRecommendation();
            var facts = content.Read("recommendations/001/recommendation.yml");
            foreach (var (index, payload) in XssPayloads.All.Index())
            {
                content.Write($"recommendations/{index + 1:000}/recommendation.yml", facts.Replace("number: 1\n", $"number: {index + 1}\n", StringComparison.Ordinal));
                content.Write($"recommendations/{index + 1:000}/zh.md", $"{payload}\n\n## 落实进度\n\n文。{payload}\n");
            }

            var report = ReportBinder.Bind(ContentReader.Read(content.Path, Diagnostics), Diagnostics);
            report.ShouldNotBeNull();
            ReportChecks.Run(report, Diagnostics);
            report.Recommendations.Length.ShouldBe(XssPayloads.All.Length);
            Site = RenderedSite.Render(report with { Languages = [report.SourceLanguage] });
        }

        internal DiagnosticBag Diagnostics { get; } = new();

        internal RenderedSite Site { get; }
    }
}
