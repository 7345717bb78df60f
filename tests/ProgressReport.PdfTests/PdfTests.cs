using System.Text.RegularExpressions;
using ProgressReport.Model;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

[Collection(PrintedReport.Name)]
public sealed partial class PdfTests(PrintedReport printed)
{
    public static TheoryData<string> Languages => ["ar", "zh", "en", "fr", "ru", "es"];

    public static TheoryData<string> LeftToRight => ["zh", "en", "fr", "ru", "es"];

    [Fact]
    public void Every_language_has_a_pdf_and_no_other_is_written() =>
        Directory.GetFiles(printed.Output, "*.pdf", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(printed.Output, f)).Order(StringComparer.Ordinal)
            .ShouldBe(["ar/cdip-11-4.pdf", "en/cdip-11-4.pdf", "es/cdip-11-4.pdf", "fr/cdip-11-4.pdf", "ru/cdip-11-4.pdf", "zh/cdip-11-4.pdf"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_sound(string language) =>
        Machine.Run("qpdf", "--check", printed[language].File).ShouldContain("No syntax or stream encoding errors");

    [Theory]
    [MemberData(nameof(LeftToRight))]
    public void It_holds_every_recommendation_and_every_progress_response(string language)
    {
        var text = printed[language].Text;

        foreach (var recommendation in printed.Report.Recommendations)
        {
            var prose = recommendation.Prose[language];
            text.ShouldContain(PrintedDocument.Squeezed(Passages.PlainText(prose.Text)), Case.Sensitive, $"text of {recommendation.Number}");
            text.ShouldContain(PrintedDocument.Squeezed(Passages.PlainText(prose.Progress)), Case.Sensitive, $"progress of {recommendation.Number}");
        }
    }

    /// <summary>Blanks, vowel signs and labels aside: those stand in other places when Arabic is read back, and labels read as the language writes them.</summary>
    [Fact]
    public void In_Arabic_at_least_995_words_in_a_thousand_are_read_back()
    {
        var found = PrintedDocument.Words(printed["ar"].Reading).CountBy(w => w).ToDictionary();
        var words = printed.Report.Recommendations.SelectMany(r => Passages.Of(r.Prose["ar"])).SelectMany(p => PrintedDocument.Words(Passages.PlainText(p.Inlines))).CountBy(w => w).ToArray();
        var lost = words.Where(w => found.GetValueOrDefault(w.Key) < w.Value).Select(w => (Word: w.Key, Count: w.Value - found.GetValueOrDefault(w.Key))).ToArray();

        words.Sum(w => w.Value).ShouldBeGreaterThan(10_000);
        (lost.Sum(l => l.Count) / (double)words.Sum(w => w.Value)).ShouldBeLessThanOrEqualTo(0.005, string.Join(' ', lost.Select(l => l.Word).Take(60)));
    }

    [Fact]
    public void In_Arabic_letters_are_letters_and_not_the_forms_they_take_in_a_word()
    {
        printed["ar"].Reading.Where(c => c is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE')).ShouldBeEmpty();
        printed["ar"].Reading.ShouldContain("CDIP/11/4");
    }

    [Theory]
    [MemberData(nameof(LeftToRight))]
    public void No_word_is_divided_at_the_end_of_a_line(string language)
    {
        var known = printed.Report.Recommendations.SelectMany(r => Passages.Of(r.Prose[language])).Concat(Passages.Of(printed.Report.Fronts[language]))
            .Select(p => PrintedDocument.Squeezed(Passages.PlainText(p.Inlines))).ToArray();
        var divided = HyphenAtLineEnd().Matches(printed[language].Raw).Select(m => m.Groups["before"].Value + "-" + m.Groups["after"].Value).Distinct();

        divided.Where(d => !known.Any(k => k.Contains(d, StringComparison.Ordinal))).ShouldBeEmpty();
        printed[language].Raw.ShouldNotContain('\u00AD');
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_of_the_source_stands_in_another_language(string language)
    {
        if (language != "zh")
        {
            Han().Matches(printed[language].Raw).Select(m => m.Value).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_outline_lists_sections_and_recommendations_in_reading_order(string language)
    {
        var titles = printed[language].Outline.Select(e => PrintedDocument.Squeezed(e.Title)).ToList();

        foreach (var section in printed.Report.Sections)
        {
            var at = titles.FindLastIndex(t => t.EndsWith(PrintedDocument.Squeezed(section.Title[language]), StringComparison.Ordinal));
            at.ShouldBeGreaterThan(0, section.Slug);
            var expected = printed.Report.Recommendations.Where(r => r.Section == section).Select(r => $"{r.Number}");
            titles.Skip(at + 1).Take(expected.Count()).Select(t => Digits().Match(t).Value).ShouldBe(expected, section.Slug);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_table_of_contents_names_the_page_on_which_each_section_begins(string language)
    {
        var document = printed[language];
        var contents = document.Page(2).Split('\n').Select(PrintedDocument.Squeezed).ToArray();

        foreach (var section in printed.Report.Sections)
        {
            var title = PrintedDocument.Squeezed(section.Title[language]);
            var first = printed.Report.Recommendations.First(r => r.Section == section).Number;
            var (_, page) = document.Outline.Single(e => Digits().Match(e.Title).Value == $"{first}" && e.Page > 3); // A heading stands on the page of what it heads.
            var line = contents.Where(l => l.Contains(title, StringComparison.Ordinal)).MinBy(l => l.Length).ShouldNotBeNull(section.Slug);
            (language == "ar" ? line.StartsWith($"{page}", StringComparison.Ordinal) : line.EndsWith($"{title}{page}", StringComparison.Ordinal)).ShouldBeTrue($"{line} should name page {page}");
            PrintedDocument.Squeezed(document.Page(page)).ShouldContain(title);
        }
    }

    [Theory]
    [InlineData("ar", "الصفحة#", "المرفق،الصفحة#")]
    [InlineData("zh", "第#页", "附件第#页")]
    [InlineData("en", "page#", "Annex,page#")]
    [InlineData("fr", "page#", "Annexe,page#")]
    [InlineData("ru", "стр.#", "Приложение,стр.#")]
    [InlineData("es", "página#", "Anexo,página#")]
    public void Symbol_and_page_number_stand_on_every_page_but_the_first(string language, string label, string inAnnex)
    {
        var document = printed[language];
        var annex = document.Destinations["section-1"].Page;
        Margin(1).ShouldNotContain(label.Replace("#", "1", StringComparison.Ordinal));
        for (var page = 2; page <= document.PageCount; page++)
        {
            var expected = printed.Report.Symbol + (page < annex ? label : inAnnex).Replace("#", $"{page}", StringComparison.Ordinal);
            // Read back, the parts of an Arabic line may change places.
            (language == "ar" ? string.Concat(Margin(page).Order()) : Margin(page)).ShouldBe(language == "ar" ? string.Concat(expected.Order()) : expected);
        }

        string Margin(int page)
        {
            var lines = document.Page(page).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return PrintedDocument.Squeezed(lines[0] + lines[1]);
        }
    }

    [Theory]
    [InlineData("zh", "C")]
    [InlineData("en", "E")]
    [InlineData("fr", "F")]
    [InlineData("ru", "R")]
    [InlineData("es", "S")]
    public void Its_first_page_is_that_of_a_document_of_the_committee(string language, string letter)
    {
        var (front, issuer) = (printed.Report.Fronts[language], printed.Report.Issuer!);

        PrintedDocument.Squeezed(printed[language].Page(1)).ShouldStartWith(PrintedDocument.Squeezed(
            issuer.Organization[language] + letter + printed.Report.Symbol + issuer.Committee[language] + issuer.Session[language] + Passages.PlainText(front.Title.Inlines) + Passages.PlainText(front.Byline)));
    }

    [Fact]
    public void In_Chinese_nothing_else_stands_on_the_first_page() =>
        PrintedDocument.Squeezed(printed["zh"].Page(1)).ShouldBe("世界知识产权组织CCDIP/11/4发展与知识产权委员会第十一届会议《对WIPO合作促发展领域技术援助的外部审查报告》中若干建议的落实情况秘书处编拟");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_destinations_are_the_ids_of_the_site_so_that_a_sub_item_can_be_opened(string language)
    {
        var destinations = printed[language].Destinations;

        destinations.Keys.ShouldContain("33-b-iv-1");
        foreach (var recommendation in printed.Report.Recommendations)
        {
            destinations.Keys.ShouldContain($"{recommendation.Number}");
            foreach (var passage in Passages.Of(recommendation.Prose["zh"]))
            {
                destinations.Keys.ShouldContain($"{recommendation.Number}-{passage.Id}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_page_number_in_contents_table_and_index_is_the_page_of_what_it_names(string language)
    {
        var document = printed[language];
        var numbers = PrintedNumbers.Read(document.File, document.Destinations["introduction"].Page - 1, rightToLeft: language == "ar");

        numbers.Count.ShouldBe(1 + 12 + 12 + 76);
        numbers.Where(n => document.Destinations[n.Target].Page != n.Page).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh", 40, 60)]
    [InlineData("ar", 50, 90)]
    [InlineData("en", 50, 90)]
    [InlineData("fr", 50, 90)]
    [InlineData("ru", 50, 90)]
    [InlineData("es", 50, 90)]
    public void It_has_about_as_many_pages_as_the_document(string language, int fewest, int most) => printed[language].PageCount.ShouldBeInRange(fewest, most);

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_tagged_A4_and_has_the_title_of_the_document(string language)
    {
        var facts = Machine.Run("pdfinfo", printed[language].File);

        Fact(facts, "Title").ShouldBe($"CDIP/11/4 {Passages.PlainText(printed.Report.Fronts[language].Title.Inlines)}");
        Fact(facts, "Tagged").ShouldBe("yes");
        Fact(facts, "Page size").ShouldEndWith("(A4)");
        Fact(facts, "JavaScript").ShouldBe("no");
        Fact(facts, "Optimized").ShouldBe("yes");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_fonts_are_embedded_subset_and_searchable(string language)
    {
        var fonts = Machine.Run("pdffonts", printed[language].File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();

        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(font => EmbeddedSubsetUnicode().IsMatch(font));
        fonts.ShouldAllBe(font => !font.Contains("Type 3"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_weighs_at_most_two_megabytes(string language) => new FileInfo(printed[language].File).Length.ShouldBeLessThan(2_000_000);

    private static string Fact(string facts, string name) =>
        facts.Split('\n').Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    [GeneratedRegex(@"\syes\s+yes\s+yes\s+\d+\s+\d+\s*$")]
    private static partial Regex EmbeddedSubsetUnicode();

    [GeneratedRegex(@"(?<before>\p{L}+)[-\u2010\u00AD]\n(?<after>\p{L}+)")]
    private static partial Regex HyphenAtLineEnd();

    [GeneratedRegex(@"[\u3400-\u9FFF]+")]
    private static partial Regex Han();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex Digits();
}
