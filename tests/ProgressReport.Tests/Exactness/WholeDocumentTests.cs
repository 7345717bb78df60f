using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Exactness;

public class WholeDocumentTests
{
    [Fact]
    public void The_report_says_what_the_document_says_from_its_title_to_its_last_word() =>
        ShouldRead(ReportText.Of(RealReport.Value), SourceText.Whole);

    [Fact]
    public void The_comparison_shows_where_the_first_difference_is()
    {
        var written = string.Concat(Enumerable.Repeat("甲乙丙丁戊", 20));

        Should.Throw<ShouldAssertException>(() => ShouldRead(written.Remove(50, 1).Insert(50, "子"), written))
            .Message.ShouldContain("at character 50");
    }

    [Fact]
    public void The_source_holds_76_source_lines_and_one_of_them_has_another_status_heading()
    {
        var lines = SourceText.SourceLine().Matches(string.Concat(SourceText.Lines));

        lines.Count.ShouldBe(76);
        lines.Count(m => m.Value.EndsWith("状况：", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void The_blank_that_only_spreads_a_short_title_is_not_part_of_the_title() =>
        RealReport.Value.Sections.Where(s => s.Number is 3 or 4).Select(s => s.Title["zh"]).ShouldBe(["影响", "管理"]);

    [Fact]
    public void The_comma_that_the_document_has_in_another_width_is_kept() =>
        ReportText.Of(RealReport.Value).ShouldContain("57.就新出现的法律、监管和政策问题,向发展中国家提供更多援助：");

    [Fact]
    public void No_line_of_a_page_has_come_into_the_text()
    {
        var text = ReportText.Of(RealReport.Value);

        text.ShouldNotContain("CDIP/11/4");
        text.Split("http://www.wipo.int/wipolex/en/").Length.ShouldBe(2);
    }

    private static void ShouldRead(string actual, string expected)
    {
        var at = Enumerable.Range(0, Math.Min(actual.Length, expected.Length)).FirstOrDefault(i => actual[i] != expected[i], Math.Min(actual.Length, expected.Length));
        (actual == expected).ShouldBeTrue($"at character {at}\nexpected: {Around(expected, at)}\nfound:    {Around(actual, at)}");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];
}
