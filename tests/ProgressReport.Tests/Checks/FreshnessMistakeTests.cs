using ProgressReport.Diagnostics;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class FreshnessMistakeTests : IDisposable
{
    private const string Source = "recommendations/001/en.md";
    private const string French = "recommendations/001/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_text_without_translation_is_named_once_for_each_language() =>
        Found("missing-translation").ShouldFind(
            "recommendations/002/en.md: warning missing-translation: there is no 'ar.md' beside it: recommendation 2 is not translated into العربية; readers see the source",
            "recommendations/002/en.md: warning missing-translation: there is no 'fr.md' beside it: recommendation 2 is not translated into Français; readers see the source",
            "recommendations/003/en.md: warning missing-translation: there is no 'ar.md' …",
            "recommendations/004/en.md: warning missing-translation: there is no 'ar.md' …",
            "recommendations/004/en.md: warning missing-translation: there is no 'fr.md' …");

    [Fact]
    public void A_front_without_translation_is_named_as_the_front()
    {
        _report.Delete("front/fr.md");

        Found("missing-translation")[..1].ShouldFind(
            "front/en.md: warning missing-translation: there is no 'fr.md' beside it: the front is not translated into Français; readers see the source");
    }

    [Fact]
    public void A_block_that_the_translation_lacks_is_named_at_the_file()
    {
        _report.Replace("recommendations/003/fr.md", "- d) Les prêts devraient pouvoir être prolongés par téléphone.\n\n", "");

        Found("missing-block").ShouldFind(
            "recommendations/003/fr.md: warning missing-block: the block 'd' of the source is not translated; add it, or readers see the source");
    }

    [Fact]
    public void A_block_that_only_the_translation_has_is_named_where_it_stands()
    {
        _report.Append(French, "\nEt encore un mot.\n");

        Found("extra-block").ShouldFind(
            $"{French}:10:1: warning extra-block: the source has no block 'p3', so this one is not shown; remove it, or correct its label or place");
    }

    [Fact]
    public void A_block_without_a_stamp_is_not_confirmed()
    {
        Found("unconfirmed-block").Where(d => d.Place.File == French).ShouldFind(
            $"{French}:1:1: warning unconfirmed-block: nobody has confirmed that 'text' renders the source; read it against the source, then run 'translations --update 1 fr'",
            $"{French}:5:1: warning unconfirmed-block: nobody has confirmed that 'p1' …",
            $"{French}:8:1: warning unconfirmed-block: nobody has confirmed that 'p2' …");
    }

    [Fact]
    public void A_block_whose_source_has_changed_is_named_with_the_command_that_confirms_it()
    {
        _report.Stamp("1", "fr").Replace(Source, "A trial of", "A long trial of");

        Found("stale-block").ShouldFind(
            $"{French}:15:1: warning stale-block: the source of 'p2' has changed since this was translated; revise it, then run 'translations --update 1 fr'");
        Found("unconfirmed-block").Where(d => d.Place.File == French).ShouldFind();
    }

    [Fact]
    public void A_stale_block_of_the_front_is_updated_by_its_own_name()
    {
        _report.Stamp("front", "fr").Replace("front/en.md", "invited to take note", "asked to take note");

        Found("stale-block").ShouldHaveSingleItem().ToString().ShouldEndWith("revise it, then run 'translations --update front fr'");
    }

    [Fact]
    public void A_stamp_for_a_block_that_the_source_has_no_more_is_named_at_the_stamp()
    {
        _report.Stamp("1", "fr").Replace(Source, "\nA trial of **Sunday** opening goes on.\n", "");

        Found("stray-stamp").ShouldFind(
            $"{French}:5:3: warning stray-stamp: the source has no block 'p2'; run 'translations --update 1 fr' when the text is right");
        Found("extra-block").Where(d => d.Place.File == French).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_text_that_is_stamped_and_whole_is_not_spoken_of()
    {
        _report.Stamp("1", "fr").CheckAll().Where(d => d.Place.File == French).ShouldFind();
    }

    [Fact]
    public void What_is_said_of_translations_never_hinders_a_build() =>
        _report.Append(French, "\nEt encore un mot.\n").CheckAll().ShouldAllBe(d => d.Severity == Severity.Warning);

    private Diagnostic[] Found(string code) => [.. _report.CheckAll().Where(d => d.Code == code)];
}
