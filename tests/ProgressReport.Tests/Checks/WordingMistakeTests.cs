using ProgressReport.Diagnostics;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class WordingMistakeTests : IDisposable
{
    private const string Source = "recommendations/001/en.md";
    private const string French = "recommendations/001/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_label_is_the_same_in_all_languages() =>
        _report.Replace("recommendations/003/fr.md", "- b) Les", "- (b) Les").Check().ShouldFind(
            "recommendations/003/fr.md:3:3: warning other-label: the label is '(b)', in the source 'b)'; labels are the same in all files");

    [Fact]
    public void The_name_of_a_category_is_translated_and_no_label_of_that_kind() =>
        _report.CheckAll().ShouldAllBe(d => d.Code != "other-label");

    [Fact]
    public void A_link_that_is_lost_is_named_with_its_target()
    {
        _report.Replace(French, "[affichées](https://library.example/hours)", "affichées").Replace(French, "[recommandation 2 b) ii)](../002/en.md#b-ii)", "recommandation 2 b) ii)");

        About("lost-link").ShouldFind(
            $"{French}:5:1: warning lost-link: the source links to '2#b-ii' here; add the link",
            $"{French}:5:1: warning lost-link: the source links to 'https://library.example/hours' here; add the link");
    }

    [Fact]
    public void A_link_to_another_block_is_one_lost_and_one_added()
    {
        _report.Replace(French, "../002/en.md#b-ii", "../002/en.md#b-i");

        About("lost-link").ShouldFind($"{French}:5:1: warning lost-link: the source links to '2#b-ii' here; add the link");
        About("added-link").ShouldFind($"{French}:5:1: warning added-link: the source has no link to '2#b-i' here; remove it");
    }

    [Fact]
    public void A_link_may_lead_to_the_file_of_any_language()
    {
        _report.Write("recommendations/002/fr.md", _report.Read("recommendations/002/en.md")).Replace(French, "../002/en.md#b-ii", "../002/fr.md#b-ii");

        About("lost-link").ShouldFind();
        About("added-link").ShouldFind();
    }

    [Fact]
    public void A_document_symbol_stays_as_it_is()
    {
        _report.Replace(Source, "A trial of", "LIB/2/7 wants it: a trial of").Replace(French, "Un essai", "LIB/2/8 : un essai");

        About("lost-symbol").ShouldFind($"{French}:8:1: warning lost-symbol: the document symbol 'LIB/2/7' of the source is missing; write it as it is");
    }

    [Fact]
    public void A_number_that_is_lost_or_comes_from_nowhere_is_named()
    {
        _report.Replace(Source, "A trial of", "On 1,250 days of 2013, a trial of").Replace(French, "Un essai", "En 2014, 1\u202F250 jours durant, un essai");

        About("lost-number").ShouldFind($"{French}:8:1: warning lost-number: the number 2013 of the source is missing; add it in digits");
        About("added-number").ShouldFind($"{French}:8:1: warning added-number: the number 2014 is not in the source; remove or correct it");
    }

    [Fact]
    public void A_small_number_may_be_a_word_in_one_language_and_a_digit_in_the_other()
    {
        _report.Replace(Source, "A trial of", "After 3 weeks, a trial of").Replace(French, "Un essai", "Au bout de trois semaines, un essai");

        About("lost-number").ShouldFind();
        About("added-number").ShouldFind();
    }

    private Diagnostic[] About(string code) => [.. _report.CheckAll().Where(d => d.Code == code && d.Place.File == French)];
}
