using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class FrontMistakeTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_category_that_the_introduction_does_not_define_is_told_how_to() =>
        _report.Replace("front/en.md", "   - Category B Worth thinking about\n\n", "").Check().ShouldFind(
            "front/en.md: error missing-definition: category B is not defined in the introduction; add an item that begins with 'Category B'");

    [Fact]
    public void A_front_in_a_language_that_the_report_has_not_is_named() =>
        _report.Write("front/de.md", _report.Read("front/en.md")).Check().ShouldFind(
            "front/de.md: error unknown-language: there is no language 'de'; …");

    [Fact]
    public void The_source_language_has_a_front() =>
        _report.Delete("front/en.md").Check().ShouldFind(
            "report.yml: error missing-file: 'front/en.md' is missing; add it: title, introduction and annex notes in the source language");

    [Fact]
    public void A_third_title_is_named_where_it_stands() =>
        _report.Append("front/en.md", "\n# One title too many\n").Check().ShouldFind(
            "front/en.md:23:1: error stray-heading: no heading is expected here; a recommendation has one '##' heading, between its text and its progress, and a front file two '#' headings");

    [Fact]
    public void A_front_without_its_annex_is_told_what_belongs_to_one() =>
        _report.Replace("front/en.md", "# List of the recommendations", "List of the recommendations").Check().ShouldFind(
            "front/en.md: error empty-part: a part of the front is empty; a front file is '# title', the byline, the numbered introduction, '# annex title', the annex notes");

    [Fact]
    public void A_heading_within_the_introduction_is_named_where_it_stands() =>
        _report.Replace("front/en.md", "3. The readers", "## More\n\n3. The readers").Check().ShouldFind(
            "front/en.md:15:1: error stray-heading: …");

    [Fact]
    public void A_link_to_a_block_that_is_not_there_is_found_in_the_front_too() =>
        _report.Replace("front/en.md", "What has been done", "What [has](../recommendations/002/en.md#z) been done").Check().ShouldFind(
            "front/en.md:21:6: error broken-link: recommendation 2 has no block 'z'; …");

    [Fact]
    public void A_link_in_a_title_is_checked_like_any_other() =>
        _report.Replace("front/en.md", "# List of", "# [List](../recommendations/002/en.md#z) of").Check().ShouldFind(
            "front/en.md:17:3: error broken-link: recommendation 2 has no block 'z'; …");
}
