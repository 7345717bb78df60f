using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class ProseMistakeTests : IDisposable
{
    private const string List = "recommendations/002/en.md";
    private const string Plain = "recommendations/004/en.md";
    private const string Shape = "a recommendation is its text, one '##' heading, then its progress";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void The_source_language_has_every_text() =>
        _report.Delete(Plain).Check().ShouldFind(
            "recommendations/004/recommendation.yml: error missing-file: 'en.md' is missing; add it: the recommendation and its progress in the source language");

    [Fact]
    public void A_text_in_a_language_that_the_report_has_not_is_named() =>
        _report.Write("recommendations/004/de.md", _report.Read(Plain)).Check().ShouldFind(
            "recommendations/004/de.md: error unknown-language: there is no language 'de'; …");

    [Fact]
    public void A_recommendation_without_text_is_told_what_belongs_to_one() =>
        _report.Replace(Plain, "Books should be lent to other towns.\n\n", "").Check().ShouldFind(
            $"{Plain}: error empty-part: the recommendation's text is empty; {Shape}");

    [Fact]
    public void A_recommendation_without_progress_is_told_at_its_heading() =>
        _report.Write(Plain, "Books should be lent to other towns.\n\n## Progress\n").Check().ShouldFind(
            $"{Plain}:3:1: error empty-part: the progress is empty; {Shape}");

    [Fact]
    public void A_recommendation_without_its_heading_is_told_what_belongs_to_one() =>
        _report.Replace(Plain, "## Progress\n\n", "").Check().ShouldFind(
            $"{Plain}: error empty-part: the progress is empty; {Shape}");

    [Theory]
    [InlineData("# Progress")]
    [InlineData("## More progress")]
    [InlineData("### Details")]
    public void A_second_heading_is_named_where_it_stands(string heading) =>
        _report.Append(Plain, $"\n{heading}\n\nWords.\n").Check().ShouldFind(
            $"{Plain}:7:1: error stray-heading: no heading is expected here; a recommendation has one '##' heading, between its text and its progress, and a front file two '#' headings");

    [Fact]
    public void An_item_without_a_label_is_shown_how_one_is_written() =>
        _report.Replace(List, "- c) Noise", "- Noise").Check().ShouldFind(
            $"{List}:15:1: error missing-label: this item has no label; begin it with the document's own, as in '- a) …' or '  - (1) …'");

    [Fact]
    public void An_item_without_a_label_leaves_a_gap_before_the_next() =>
        _report.Replace(List, "  - i) at the doors", "  - at the doors").Check().ShouldFind(
            $"{List}:7:3: error missing-label: …",
            $"{List}:9:3: error label-gap: the list begins with 'ii)'; …");

    [Fact]
    public void A_label_that_stands_twice_also_breaks_the_order() =>
        _report.Replace(List, "- c) Noise", "- b) Noise").Check().ShouldFind(
            $"{List}:15:1: error duplicate-label: the label 'b)' stands here twice; give each item its own",
            $"{List}:15:1: error label-order: the label 'b)' cannot follow 'b)'; put the items in the order of their labels");

    [Theory]
    [InlineData("- c)")]
    [InlineData("-")]
    public void An_item_begins_with_text(string item) =>
        _report.Replace(List, "- c) Noise should be kept out.", item).Check().ShouldFind(
            $"{List}:15:1: error empty-part: an item must begin with text; write some after its label");

    [Fact]
    public void All_mistakes_are_reported_in_one_run() =>
        _report
            .Append("recommendations/004/en.md", "\n<br>\n")
            .Replace("recommendations/003/recommendation.yml", "pages: [5, 6, 7]", "pages: [7, 6]")
            .Append("recommendations/002/recommendation.yml", "number: 2\n")
            .Replace("recommendations/001/fr.md", "../002/en.md#b-ii", "../002/en.md#b-iii")
            .Replace("report.yml", "mark: quarter", "mark: third")
            .Write("front/it.md", "Niente\n")
            .Check().ShouldFind(
                "front/it.md: error unknown-language: …",
                "recommendations/001/fr.md:5:64: error broken-link: …",
                "recommendations/002/recommendation.yml:8:1: error duplicate-key: …",
                "recommendations/003/recommendation.yml:4:11: error wrong-value: …",
                "recommendations/004/en.md:7:1: error raw-html: …",
                "report.yml:33:11: error unknown-mark: …");
}
