using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>What the search knows: every passage with its address, in a script that is small enough to load at once.</summary>
public partial class SearchScriptTests
{
    private const int MostBytes = 60 * 1024;

    private const string Ascii = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static Report Report => RenderedSite.Real.Report;

    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Data_and_scripts_are_at_most_60_KB_compressed(string language)
    {
        string[] files = [$"data/search/{language}.js", "assets/search-core.js", "assets/search.js"];
        files.Sum(f => Compressed(RenderedSite.Real.Text(f))).ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_passage_can_be_found_word_for_word(string language)
    {
        var texts = Groups(language)[3..];
        texts.Length.ShouldBe(Report.Recommendations.Length + 1);
        foreach (var (recommendation, lines) in Report.Recommendations.Zip(texts[1..]))
        {
            var expected = Passages.Of(recommendation.Prose[language]).Select(p => $"{p.Id} {TestData.Flat(Passages.PlainText(p.Inlines))}");
            lines[1..].Select(l => TestData.Flat(Head().Replace(l, "$1 "))).ShouldBe(expected, $"recommendation {recommendation.Number}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_address_leads_to_a_block(string language)
    {
        var page = $"{language}/search/index.html";
        var found = RenderedSite.Real.Page(page).Document.QuerySelector(".found")!;
        foreach (var (lines, i) in Groups(language)[3..].Select((g, i) => (g, i)))
        {
            var address = i == 0 ? found.GetAttribute("data-document")! : found.GetAttribute("data-recommendation")!.Replace("{number}", lines[0].Split(' ')[0], StringComparison.Ordinal);
            lines[(i == 0 ? 0 : 1)..].Select(l => $"{address}#{Head().Match(l).Groups[1].Value}").Where(a => !RenderedSite.Real.Leads(page, a)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Facts_stand_before_the_passages_of_a_recommendation(string language)
    {
        var groups = Groups(language);
        foreach (var (recommendation, lines) in Report.Recommendations.Zip(groups[4..]))
        {
            var facts = lines[0].Split(' ').Select(int.Parse).ToArray();
            facts[0].ShouldBe(recommendation.Number);
            groups[0][facts[1]].ShouldContain(recommendation.Section.Title[language]);
            groups[1][facts[2]].ShouldBe(recommendation.StatusLine.Text[language]);
            facts[3].ShouldBe(recommendation.Source.Paragraph);
            facts[4..].ShouldBe(recommendation.Source.Pages);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_term_has_its_name_and_a_fingerprint_of_its_names_elsewhere(string language)
    {
        var data = Data(language);
        Groups(language)[2].Select(l => l.Split('\t')[0]).ShouldBe(Report.Glossary.Select(t => t.Names[language]));
        data.GetProperty("terms").GetString()!.Split(' ').ShouldBe(Report.Glossary.Select(t => t.Key));
        data.GetProperty("prints").GetString()!.Split(' ').ShouldAllBe(p => p.Length % 4 == 0);
    }

    /// <summary>The browser tests ask them; here only that what they expect exists.</summary>
    [Fact]
    public void Expected_first_hits_are_blocks_of_the_report()
    {
        const string Path = "search-queries.yml";
        var diagnostics = new DiagnosticBag();
        var queries = YamlReader.ReadMap(new SourceFile(Path, Path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, "tests", Path))), diagnostics).ShouldNotBeNull();
        diagnostics.Sorted().ShouldBeEmpty();
        queries.Entries.Select(e => e.Key.Value).ShouldBe(TestData.LanguageCodes, ignoreOrder: true);
        foreach (var entry in queries.Entries)
        {
            var hits = ((YamlMap)entry.Value).Entries.Select(q => ((YamlScalar)q.Value).Text).ToArray();
            hits.Length.ShouldBeGreaterThanOrEqualTo(14);
            hits.Where(h => !RenderedSite.Real.Leads($"{entry.Key.Value}/index.html", h)).ShouldBeEmpty(entry.Key.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_scripts_the_search_page_leads_to_every_recommendation(string language)
    {
        var page = RenderedSite.Real.Page($"{language}/search/index.html");
        page.Document.QuerySelectorAll(".ways-in .units a").Select(a => Addresses.Resolve(page.Path, a.GetAttribute("href")!).Path)
            .ShouldBe(Report.Recommendations.Select(r => $"{language}/recommendations/{r.Number}/index.html"));
        page.Document.QuerySelector("main noscript").ShouldNotBeNull();
    }

    [Fact]
    public void Every_page_of_a_language_has_a_search_field_that_leads_to_the_search_page()
    {
        foreach (var page in RenderedSite.Real.LanguagePages)
        {
            var form = page.Document.QuerySelector(".masthead form[role=search]").ShouldNotBeNull(page.Path);
            Addresses.Resolve(page.Path, form.GetAttribute("action")!).Path.ShouldBe($"{page.Language}/search/index.html", page.Path);
            form.QuerySelector("input[name=q][aria-label]").ShouldNotBeNull(page.Path);
        }
    }

    private static JsonElement Data(string language)
    {
        using var json = JsonDocument.Parse(Script().Match(RenderedSite.Real.Text($"data/search/{language}.js")).Groups["json"].Value);
        return json.RootElement.Clone();
    }

    /// <summary>The text as the script in the page reads it, in groups of lines.</summary>
    private static string[][] Groups(string language)
    {
        var data = Data(language);
        var symbols = data.GetProperty("symbols").GetString()!.Split('\n');
        var meaning = new Dictionary<char, string> { ['\n'] = "\n" };
        foreach (var words in new[] { false, true })
        {
            for (var i = 0; i < symbols.Length; i++)
            {
                if (symbols[i].Length > 0 && words == symbols[i].Length > 1)
                {
                    meaning[Code(i)] = words ? Read(symbols[i]) : symbols[i];
                }
            }
        }

        return [.. Read(data.GetProperty("text").GetString()!).Trim('\n').Split("\n\n").Select(g => g.Split('\n'))];

        string Read(string coded) => string.Concat(coded.Select(c => meaning[c]));
    }

    private static char Code(int place)
    {
        var code = 0x100 + place - Ascii.Length;
        return place < Ascii.Length ? Ascii[place] : (char)(code < 0x378 ? code : code + 0x88);
    }

    private static int Compressed(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)buffer.Length;
    }

    [GeneratedRegex(@"^window\.searchData = (?<json>\{.*\});\n$", RegexOptions.Singleline)]
    private static partial Regex Script();

    /// <summary>Before the words of a passage: its id, and a label or language that does not follow from it.</summary>
    [GeneratedRegex(@"^([^ |]+)\S* ")]
    private static partial Regex Head();
}
