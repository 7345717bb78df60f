using System.Text.RegularExpressions;
using ProgressReport.Model;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

public sealed partial class PdfTests(PrintedReport printed) : IClassFixture<PrintedReport>
{
    [Fact]
    public void Every_language_with_text_has_a_sound_pdf()
    {
        var pdfs = Directory.GetFiles(printed.Output, "*.pdf", SearchOption.AllDirectories);

        pdfs.Length.ShouldBe(printed.Report.Languages.Count(l => printed.Report.Recommendations.Any(r => r.Prose.ContainsKey(l.Code))));
        pdfs.ShouldAllBe(pdf => Machine.Run("qpdf", "--check", pdf).Contains("No syntax or stream encoding errors"));
    }

    [Fact]
    public void It_holds_every_recommendation_and_every_progress_response()
    {
        var text = printed.Text;

        foreach (var recommendation in printed.Report.Recommendations)
        {
            var prose = recommendation.Prose[printed.Report.SourceLanguage.Code];
            text.ShouldContain(PrintedReport.WithoutWhiteSpace(Passages.PlainText(prose.Text)), Case.Sensitive, $"text of {recommendation.Number}");
            text.ShouldContain(PrintedReport.WithoutWhiteSpace(Passages.PlainText(prose.Progress)), Case.Sensitive, $"progress of {recommendation.Number}");
        }
    }

    [Fact]
    public void Its_outline_lists_sections_and_recommendations_in_reading_order()
    {
        var titles = printed.Outline.Select(e => PrintedReport.WithoutWhiteSpace(e.Title)).ToList();

        foreach (var section in printed.Report.Sections)
        {
            var at = titles.FindIndex(t => t.EndsWith("、" + section.Title["zh"], StringComparison.Ordinal));
            at.ShouldBeGreaterThan(0, section.Slug);
            var expected = printed.Report.Recommendations.Where(r => r.Section == section).Select(r => $"{r.Number}");
            titles.Skip(at + 1).TakeWhile(t => t.All(char.IsAsciiDigit)).ShouldBe(expected, section.Slug);
        }
    }

    [Fact]
    public void Its_table_of_contents_names_the_page_on_which_each_section_begins()
    {
        var contents = PrintedReport.WithoutWhiteSpace(printed.Page(2));
        var sections = printed.Outline.Where(e => e.Title.Contains('、', StringComparison.Ordinal)).ToArray();

        sections.Length.ShouldBe(12);
        foreach (var (title, page) in sections)
        {
            contents.ShouldContain($"{PrintedReport.WithoutWhiteSpace(title)}{page}");
            PrintedReport.WithoutWhiteSpace(printed.Page(page)).ShouldContain(PrintedReport.WithoutWhiteSpace(title));
        }
    }

    [Fact]
    public void Symbol_and_page_number_stand_on_every_page_but_the_first()
    {
        printed.Page(1).ShouldNotContain("第1页");
        for (var page = 2; page <= printed.PageCount; page++)
        {
            var lines = printed.Page(page).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            PrintedReport.WithoutWhiteSpace(lines[0] + lines[1]).ShouldBe($"{printed.Report.Symbol}第{page}页");
        }
    }

    [Fact]
    public void Its_first_page_is_the_title_page_of_the_document()
    {
        var first = PrintedReport.WithoutWhiteSpace(printed.Page(1));

        first.ShouldBe(PrintedReport.WithoutWhiteSpace("CDIP/11/4《对WIPO合作促发展领域技术援助的外部审查报告》中若干建议的落实情况秘书处编拟"));
    }

    [Fact]
    public void It_has_about_as_many_pages_as_the_document()
    {
        printed.PageCount.ShouldBeInRange(40, 60);
    }

    [Fact]
    public void It_is_tagged_A4_and_has_the_title_of_the_document()
    {
        var facts = Machine.Run("pdfinfo", printed.Pdf);

        Fact(facts, "Title").ShouldBe("CDIP/11/4 《对WIPO合作促发展领域技术援助的外部审查报告》中若干建议的落实情况");
        Fact(facts, "Tagged").ShouldBe("yes");
        Fact(facts, "Page size").ShouldEndWith("(A4)");
        Fact(facts, "JavaScript").ShouldBe("no");
        Fact(facts, "Optimized").ShouldBe("yes");
    }

    [Fact]
    public void Its_fonts_are_embedded_subset_and_searchable()
    {
        var fonts = Machine.Run("pdffonts", printed.Pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();

        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(font => EmbeddedSubsetUnicode().IsMatch(font));
        fonts.ShouldAllBe(font => !font.Contains("Type 3"));
    }

    [Fact]
    public void It_weighs_at_most_two_megabytes()
    {
        new FileInfo(printed.Pdf).Length.ShouldBeLessThan(2_000_000);
    }

    private static string Fact(string facts, string name) =>
        facts.Split('\n').Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..].Trim();

    [GeneratedRegex(@"\syes\s+yes\s+yes\s+\d+\s+\d+\s*$")]
    private static partial Regex EmbeddedSubsetUnicode();
}
