using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Content;

public sealed class FolderMistakeTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("recommendations/notes.yml")]
    [InlineData("recommendations/004/drafts/en.md")]
    [InlineData("recommendations/004/recomendation.yml")]
    public void A_file_that_belongs_nowhere_is_told_which_are_expected(string path) =>
        _report.Write(path, "note: x\n").Check().ShouldFind(
            $"{path}: error unexpected-file: no part of the report is read from here; expected are report.yml, sections.yml, … recommendations/NNN/LANGUAGE.md");

    [Theory]
    [InlineData("recommendations/004/notes.txt")]
    [InlineData("recommendations/004/.draft.md")]
    [InlineData(".git/config.yml")]
    public void Files_of_other_kinds_and_hidden_ones_are_passed_over(string path) =>
        _report.Write(path, "note: x\n").Check().ShouldFind();

    [Theory]
    [InlineData("recommendations/004/en.MD", "en.md")]
    [InlineData("recommendations/004/en.markdown", "en.md")]
    [InlineData("recommendations/004/en.md.txt", "en.md")]
    [InlineData("glossary.yaml", "glossary.yml")]
    [InlineData("recommendations/004/recommendation.YML", "recommendation.yml")]
    public void A_file_whose_ending_would_hide_it_is_told_its_right_name(string path, string name) =>
        _report.Write(path, "note: x\n").Check().ShouldFind($"{path}: error wrong-ending: with this ending it is not read; name it '{name}'");

    [Fact]
    public void A_recommendation_without_its_facts_is_told_what_to_add() =>
        _report.Delete("recommendations/004/recommendation.yml").Check().ShouldFind(
            ".: error missing-file: 'recommendations/004/recommendation.yml' is missing; add it: its number, section, source, category and status");

    [Fact]
    public void Without_sections_yml_only_that_is_said() =>
        _report.Delete("sections.yml").Check().ShouldFind(
            ".: error missing-file: 'sections.yml' is missing; add it: the sections of the report with their titles");

    [Fact]
    public void Without_report_yml_only_that_is_said() =>
        _report.Delete("report.yml").Check().ShouldFind(
            ".: error missing-file: 'report.yml' is missing; add it: the symbol, titles, languages, categories and statuses of the report");

    [Fact]
    public void Two_names_that_differ_only_by_case_are_named_beside_the_file_that_is_not_expected() =>
        _report.Write("recommendations/004/Recommendation.yml", "number: 4\n").Check().ShouldFind(
            "recommendations/004/Recommendation.yml: error unexpected-file: …",
            "recommendations/004/recommendation.yml: error same-path: its name differs from 'recommendations/004/Recommendation.yml' only by case or by the form of its accents, so they are one file on some systems; rename one of them");
}
