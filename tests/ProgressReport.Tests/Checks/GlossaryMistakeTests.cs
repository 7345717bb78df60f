using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class GlossaryMistakeTests : IDisposable
{
    private const string French = "recommendations/001/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void Where_the_source_uses_a_term_the_translation_uses_its_own_form() =>
        _report.Replace(French, "[affichées]", "[connues]").Check().ShouldFind(
            $"{French}:5:1: warning other-term: expected here is 'tableau d’affichage', as the glossary has it under 'notice-board'; use it, or add the form used to that entry's 'also'");

    [Theory]
    [InlineData("sur le tableau d’affichage")]
    [InlineData("affiché")]
    [InlineData("à l’affichage")]
    public void The_name_and_every_other_form_that_is_allowed_will_do(string words) =>
        _report.Replace(French, "[affichées]", $"[{words}]").Check().ShouldFind();

    [Fact]
    public void The_acronym_of_the_language_will_do()
    {
        _report.Replace("glossary.yml", "acronym: {en: NB}", "acronym: {en: NB, fr: TA}").Replace(French, "[affichées]", "[au TA]").Check().ShouldFind();
    }

    [Fact]
    public void A_term_is_found_by_its_acronym_in_the_source_too() =>
        _report.Replace("recommendations/001/en.md", "[notice board]", "[NB]").Replace(French, "[affichées]", "[connues]").Check().ShouldFind(
            $"{French}:5:1: warning other-term: expected here is 'tableau d’affichage', …");

    [Fact]
    public void Without_a_glossary_nothing_is_expected() =>
        _report.Delete("glossary.yml").Replace(French, "[affichées]", "[connues]").Check().ShouldFind();
}
