using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Two languages side by side: the rows, where they lead, and the scripts that fill the second column.</summary>
public partial class ComparePagesTests
{
    private static readonly string[] AllowedElements = ["a", "bdi", "br", "em", "span", "strong"];

    public static TheoryData<string> Languages => TestData.Languages;

    private static Report Report => RenderedSite.Real.Report;

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_comparison_has_the_passages_of_its_recommendation_in_order(string language)
    {
        foreach (var recommendation in Report.Recommendations)
        {
            Rows($"{language}/compare/{recommendation.Number}/index.html").Select(r => r.Id).ShouldBe(Ids(recommendation), $"{recommendation.Number}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_comparison_of_the_document_has_all_passages_in_order(string language) =>
        Rows($"{language}/compare/index.html").Select(r => r.Id).ShouldBe(AllIds());

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_first_column_says_what_the_report_says(string language)
    {
        foreach (var recommendation in Report.Recommendations)
        {
            var passages = Passages.Of(recommendation.Prose[language]).ToDictionary(p => p.Id, p => TestData.Squeezed(Passages.PlainText(p.Inlines)), StringComparer.Ordinal);
            foreach (var row in Rows($"{language}/compare/{recommendation.Number}/index.html"))
            {
                TestData.Squeezed(row.FirstElementChild!.TextContent).ShouldEndWith(passages[row.Id!], Case.Sensitive, $"{recommendation.Number} {row.Id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_row_of_a_recommendation_and_every_text_of_the_document_lead_to_themselves_in_the_five_other_languages(string language)
    {
        var others = TestData.LanguageCodes.Where(l => l != language).ToArray();
        foreach (var recommendation in Report.Recommendations)
        {
            ShouldLead(Rows($"{language}/compare/{recommendation.Number}/index.html"), $"{language}/compare/{recommendation.Number}/index.html", l => $"{l}/recommendations/{recommendation.Number}/index.html");
        }

        ShouldLead(Rows($"{language}/compare/index.html").Where(r => r.PreviousElementSibling is null), $"{language}/compare/index.html", l => $"{l}/document/index.html");

        void ShouldLead(IEnumerable<IElement> rows, string path, Func<string, string> target)
        {
            foreach (var row in rows)
            {
                var links = row.QuerySelectorAll("ul.elsewhere a");
                links.Select(a => $"{a.GetAttribute("lang")} {Addresses.Resolve(path, a.GetAttribute("href")!)}").ShouldBe(others.Select(l => $"{l} {(target(l), row.Id)}"), $"{path} {row.Id}");
                links.Where(a => !RenderedSite.Real.Leads(path, a.GetAttribute("href")!)).Select(a => a.GetAttribute("href")).ShouldBeEmpty($"{path} {row.Id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_comparison_offers_the_other_languages_and_names_the_script_that_has_them(string language)
    {
        foreach (var page in RenderedSite.Real.Pages.Where(p => p.Path.StartsWith($"{language}/compare/", StringComparison.Ordinal)))
        {
            page.Document.QuerySelectorAll("[data-with]").Select(a => a.GetAttribute("data-with")).ShouldBe(TestData.LanguageCodes.Where(l => l != language), page.Path);
            foreach (var table in page.Document.QuerySelectorAll("table.pair"))
            {
                foreach (var other in TestData.LanguageCodes)
                {
                    var script = table.GetAttribute("data-script")!.Replace("{language}", other, StringComparison.Ordinal);
                    RenderedSite.Real.Leads(page.Path, script).ShouldBeTrue($"{page.Path}: {script}");
                }
            }
        }
    }

    [Fact]
    public void The_script_of_a_recommendation_has_every_passage_in_every_language()
    {
        foreach (var recommendation in Report.Recommendations)
        {
            var texts = Texts($"data/texts/{recommendation.Number}.js");
            texts.Keys.ShouldBe(TestData.LanguageCodes);
            foreach (var passages in texts.Values)
            {
                passages.Select(p => p.Id).ShouldBe(Ids(recommendation), $"{recommendation.Number}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_script_of_a_language_has_every_passage_of_the_document(string language)
    {
        var texts = Texts($"data/texts/{language}.js");

        texts.Keys.ShouldBe([language]);
        texts[language].Select(p => p.Id).ShouldBe(AllIds());
    }

    [Fact]
    public void A_script_says_what_the_first_column_of_that_language_says()
    {
        foreach (var recommendation in Report.Recommendations)
        {
            foreach (var (language, passages) in Texts($"data/texts/{recommendation.Number}.js"))
            {
                var column = Rows($"{language}/compare/{recommendation.Number}/index.html").Select(r => $"{r.Id} {TestData.Squeezed(r.FirstElementChild!.TextContent)}");
                passages.Select(p => $"{p.Id} {TestData.Squeezed(Parsed(p.Html).TextContent)}").ShouldBe(column, $"{recommendation.Number} {language}");
                passages.ShouldAllBe(p => p.Language == language && p.Direction == (language == "ar" ? "rtl" : "ltr") && !p.Stale);
            }
        }
    }

    [Fact]
    public void Scripts_bring_no_elements_but_those_of_prose_and_no_script()
    {
        foreach (var path in Scripts())
        {
            RenderedSite.Real.Text(path).ShouldNotContain("<script", Case.Insensitive, path);
            var elements = Texts(path).Values.SelectMany(t => t).Where(p => p.Html.Contains('<', StringComparison.Ordinal)).SelectMany(p => Parsed(p.Html).QuerySelectorAll("*")).ToArray();
            elements.Select(e => e.LocalName).Except(AllowedElements).ShouldBeEmpty(path);
            elements.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void References_in_a_script_lead_somewhere_from_the_page_that_shows_it()
    {
        foreach (var path in Scripts())
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var page = TestData.LanguageCodes.Contains(name) ? "en/compare/index.html" : $"en/compare/{name}/index.html";
            Texts(path).Values.SelectMany(t => t).Where(p => p.Html.Contains("<a ", StringComparison.Ordinal))
                .SelectMany(p => Parsed(p.Html).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!))
                .Where(a => !Addresses.HasScheme(a) && !RenderedSite.Real.Leads(page, a)).ShouldBeEmpty(path);
        }
    }

    private static IEnumerable<string> Scripts() => RenderedSite.Real.Paths.Where(p => p.StartsWith("data/texts/", StringComparison.Ordinal));

    private static IHtmlCollection<IElement> Rows(string path) => RenderedSite.Real.Page(path).Document.QuerySelectorAll("table.pair tbody tr");

    private static IEnumerable<string> Ids(Recommendation recommendation) => Passages.Of(recommendation.Prose["zh"]).Select(p => p.Id);

    private static IEnumerable<string> AllIds() =>
        [.. Passages.Of(Report.Fronts["zh"]).Select(p => p.Id), .. Report.Recommendations.SelectMany(r => Ids(r).Select(id => $"{r.Number}-{id}"))];

    private static IElement Parsed(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static Dictionary<string, ScriptPassage[]> Texts(string path)
    {
        var match = Script().Match(RenderedSite.Real.Text(path));
        match.Success.ShouldBeTrue($"{path} is a script of one call");
        using var json = JsonDocument.Parse(match.Groups["json"].Value);
        return json.RootElement.EnumerateObject().ToDictionary(
            l => l.Name,
            l => l.Value.EnumerateObject().Select(p => new ScriptPassage(p.Name, p.Value[0].GetString()!, p.Value[1].GetString()!, p.Value[2].GetString()!, p.Value[3].GetBoolean())).ToArray(),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^Object\.assign\(window\.texts = window\.texts \|\| \{\}, (?<json>\{.*\})\);\n$", RegexOptions.Singleline)]
    private static partial Regex Script();

    private sealed record ScriptPassage(string Id, string Language, string Direction, string Html, bool Stale);
}
