using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

/// <summary>The mistakes are made in recommendation 2, so that a recommendation lost for them would show as a gap before 3.</summary>
public sealed class RecommendationFactsMistakeTests : IDisposable
{
    private const string Facts = "recommendations/002/recommendation.yml";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("number: 2\n", "number")]
    [InlineData("section: reading-rooms\n", "section")]
    [InlineData("category: B\n", "category")]
    [InlineData("status: in-progress\n", "status")]
    [InlineData("source:\n  pages: [2, 3]\n  paragraph: 5\n", "source")]
    public void A_missing_key_is_told_as_the_line_to_add(string lines, string key) =>
        _report.Replace(Facts, lines, "").Check().ShouldFind(
            $"{Facts}:1:1: error missing-key: the key '{key}' is missing; add a line '{key}: …'");

    [Theory]
    [InlineData("  pages: [2, 3]\n", "pages")]
    [InlineData("  paragraph: 5\n", "paragraph")]
    public void A_missing_key_further_in_is_named_there(string line, string key) =>
        _report.Replace(Facts, line, "").Check().ShouldFind(
            $"{Facts}:4:3: error missing-key: the key '{key}' is missing; add a line '{key}: …'");

    [Fact]
    public void An_unknown_key_offers_the_one_that_was_meant() =>
        _report.Replace(Facts, "status: in-progress\n", "status: in-progress\nextend: partial\n").Check().ShouldFind(
            $"{Facts}:8:1: error unknown-key: the key 'extend' means nothing here; did you mean 'extent'?");

    [Fact]
    public void An_unknown_section_offers_the_one_that_was_meant() =>
        _report.Replace(Facts, "reading-rooms", "reading-room").Check().ShouldFind(
            $"{Facts}:2:10: error unknown-section: there is no section 'reading-room'; did you mean 'reading-rooms'?");

    [Fact]
    public void An_unknown_category_names_those_there_are() =>
        _report.Replace(Facts, "category: B", "category: Basic").Check().ShouldFind(
            $"{Facts}:6:11: error unknown-category: there is no category 'Basic'; known are A, B, C");

    [Fact]
    public void An_unknown_status_names_those_there_are() =>
        _report.Replace(Facts, "status: in-progress", "status: waiting").Check().ShouldFind(
            $"{Facts}:7:9: error unknown-status: there is no status 'waiting'; known are done-in-part, in-progress, nearly-done, not-started");

    [Fact]
    public void The_only_extent_is_partial() =>
        _report.Append(Facts, "extent: partially\n").Check().ShouldFind(
            $"{Facts}:8:9: error unknown-extent: there is no extent 'partially'; did you mean 'partial'?");

    [Theory]
    [InlineData("number: two")]
    [InlineData("number: 0")]
    [InlineData("number: -2")]
    [InlineData("number: 2.0")]
    public void A_number_is_a_whole_one(string line) =>
        _report.Replace(Facts, "number: 2", line).Check().ShouldFind(
            $"{Facts}:1:9: error wrong-value: 'number' must be a whole number from 1");

    [Fact]
    public void Pages_are_counted_from_1() =>
        _report.Replace(Facts, "[2, 3]", "[0, 3]").Check().ShouldFind(
            $"{Facts}:4:11: error wrong-value: 'pages' must be a whole number from 1");

    [Theory]
    [InlineData("[3, 2]")]
    [InlineData("[2, 2]")]
    public void Pages_rise(string pages) =>
        _report.Replace(Facts, "[2, 3]", pages).Check().ShouldFind(
            $"{Facts}:4:11: error wrong-value: the pages must rise, as in [16, 17, 18]");

    [Theory]
    [InlineData("pages: [2, 3]", "pages: 2", "4:10: error wrong-value: 'pages' must be a list with at least one entry")]
    [InlineData("pages: [2, 3]", "pages: []", "4:10: error wrong-value: 'pages' must be a list with at least one entry")]
    [InlineData("status: in-progress", "status:", "7:8: error wrong-value: 'status' must be a text that is not empty")]
    [InlineData("status: in-progress", "status: [done]", "7:9: error wrong-value: 'status' must be a text that is not empty")]
    public void A_value_of_another_kind_is_told_which_is_expected(string old, string line, string found) =>
        _report.Replace(Facts, old, line).Check().ShouldFind($"{Facts}:{found}");

    [Fact]
    public void A_folder_with_another_number_is_told_both_cures() =>
        _report.Rename("recommendations/004", "recommendations/04").Check().ShouldFind(
            "recommendations/04/recommendation.yml:1:9: error folder-number: the folder '04' holds number 4; rename the folder to '004' or correct the number");

    /// <summary>The number is wrong for its folder, is taken, and leaves its own place empty: three things to see.</summary>
    [Fact]
    public void A_number_given_twice_names_the_other_folder() =>
        _report.Replace(Facts, "number: 2", "number: 1").Check().ShouldFind(
            $"{Facts}:1:9: error duplicate-number: number 1 is already that of the folder '001'; give this one its own number",
            $"{Facts}:1:9: error folder-number: the folder '002' holds number 1; rename the folder to '001' or correct the number",
            "recommendations/003/recommendation.yml:1:9: error missing-number: there is no recommendation 2, though this is number 3; add it, or close the gap");

    [Fact]
    public void Facts_that_are_not_YAML_are_not_called_a_gap_as_well() =>
        _report.Append(Facts, "}\n").Check().ShouldFind($"{Facts}:8:1: error not-yaml: …");
}
