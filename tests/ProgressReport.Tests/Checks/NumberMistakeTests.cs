using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class NumberMistakeTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_gap_between_recommendations_is_named_at_the_one_after_it()
    {
        Directory.Delete(Path.Combine(_report.Folder, "recommendations", "003"), recursive: true);

        _report.Check().ShouldFind(
            "recommendations/004/recommendation.yml:1:9: error missing-number: there is no recommendation 3, though this is number 4; add it, or close the gap");
    }

    [Fact]
    public void A_gap_between_sections_is_named_at_the_one_after_it() =>
        _report.Replace("sections.yml", "number: 2", "number: 3").Check().ShouldFind(
            "sections.yml:5:13: error missing-number: there is no section 2, though this is number 3; add it, or close the gap");

    [Fact]
    public void Recommendations_begin_at_1()
    {
        Directory.Delete(Path.Combine(_report.Folder, "recommendations", "001"), recursive: true);

        _report.Replace("recommendations/002/en.md", "[recommendation 1](../001/en.md)", "recommendation 1").Check().ShouldFind(
            "recommendations/002/recommendation.yml:1:9: error missing-number: there is no recommendation 1, though this is number 2; add it, or close the gap");
    }

    [Fact]
    public void A_section_in_which_nothing_stands_is_a_warning_only()
    {
        var found = _report.Append("sections.yml", "  - number: 3\n    slug: map-room\n    title: {ar: قاعة الخرائط, en: Map room, fr: Cartes}\n").Check();

        found.ShouldFind("sections.yml:8:13: warning empty-section: no recommendation stands in the section 'map-room'; remove it, or correct the recommendations' 'section'");
    }
}
