using System.Text.RegularExpressions;
using ProgressReport.Model;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>What a typesetter would look at on each page.</summary>
[Collection(PrintedReport.Name)]
public sealed partial class TypesettingTests(PrintedReport printed)
{
    private const string NotFirst = "。，、；：！？）》”’";
    private const string NotLast = "（《“‘";

    public static TheoryData<string> Languages => PdfTests.Languages;

    [Fact]
    public void In_Chinese_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one()
    {
        var lines = Enumerable.Range(1, printed["zh"].PageCount).SelectMany(p => Lines("zh", p)).ToArray();

        lines.Length.ShouldBeGreaterThan(1000);
        lines.Where(l => NotFirst.Contains(l[0])).ShouldBeEmpty();
        lines.Where(l => NotLast.Contains(l[^1])).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_heading_ends_a_page(string language)
    {
        var headings = printed[language].Outline.Select(e => PrintedDocument.Squeezed(e.Title)).ToHashSet(StringComparer.Ordinal);

        LastLines(language).Where(l => headings.Contains(PrintedDocument.Squeezed(l.Line))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_label_or_number_stands_alone_at_the_end_of_a_page(string language) =>
        LastLines(language).Where(l => BareLabel().IsMatch(l.Line)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Source_and_status_begin_no_page_and_end_none(string language)
    {
        var sources = printed.Report.Recommendations.Select(r => r.StatusLine.Text[language]).Distinct().Select(PrintedDocument.Squeezed).ToArray();
        bool IsFacts(string line) => FactsLine().IsMatch(line) && sources.Any(s => PrintedDocument.Squeezed(line).Contains(s, StringComparison.Ordinal));

        var pages = Enumerable.Range(6, printed[language].PageCount - 5).Select(p => Lines(language, p)).Where(l => l.Length > 0).ToArray();
        pages.Where(l => IsFacts(l[0])).Select(l => l[0]).ShouldBeEmpty();
        pages.Where(l => IsFacts(l[^1])).Select(l => l[^1]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_paragraph_leaves_its_last_line_alone_on_a_page(string language)
    {
        var passages = printed.Report.Recommendations.SelectMany(r => Passages.Of(r.Prose[language])).Select(p => PrintedDocument.Squeezed(Passages.PlainText(p.Inlines))).ToArray();
        var firstLines = Enumerable.Range(6, printed[language].PageCount - 5).Select(p => PrintedDocument.Squeezed(Lines(language, p).FirstOrDefault() ?? ""));

        firstLines.Where(line => line.Length > 8 && passages.Any(p => p.Length > line.Length + 60 && p.EndsWith(line, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_last_page_closes_the_document_and_names_the_digest_of_its_content(string language)
    {
        var last = PrintedDocument.Squeezed(printed[language].Page(printed[language].PageCount));

        last.ShouldContain(printed.Report.Digest);
        last.ShouldContain(language switch { "zh" => "[文件完]", "en" => "[Endofdocument]", "fr" => "[Findudocument]", "ru" => "[Конецдокумента]", "es" => "[Findeldocumento]", _ => "نهايةالوثيقة" });
    }

    private IEnumerable<(int Page, string Line)> LastLines(string language) =>
        Enumerable.Range(1, printed[language].PageCount - 1).Select(p => (p, Lines(language, p).LastOrDefault() ?? ""));

    /// <summary>The lines of a page without those in its margin.</summary>
    private string[] Lines(string language, int page) =>
        [.. printed[language].Page(page).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Controls().Replace(l, "").Trim()).Where(l => l.Length > 0).Skip(page == 1 ? 0 : 2)];

    [GeneratedRegex(@"^\(?(?:[a-z]{1,4}|\d{1,3}|\p{IsArabic})[).]?$")]
    private static partial Regex BareLabel();

    [GeneratedRegex(@"\d")]
    private static partial Regex FactsLine();

    [GeneratedRegex(@"[\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Controls();
}
