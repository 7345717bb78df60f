using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class LabelMistakeTests : IDisposable
{
    private const string Whole = "recommendations/002/en.md";
    private const string Part = "recommendations/003/en.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_label_left_out_is_an_error_with_two_cures() =>
        _report.Replace(Whole, "- a) Lamps should be checked every month.\n\n", "").Check().ShouldFind(
            $"{Whole}:3:1: error label-gap: the list begins with 'b)'; add what is missing, or say 'extent: partial' in recommendation.yml if the document leaves it out");

    [Fact]
    public void A_gap_in_the_middle_names_the_labels_on_both_sides() =>
        _report.Replace(Whole, "- c) Noise", "- d) Noise").Check().ShouldFind(
            $"{Whole}:15:1: error label-gap: 'd)' follows 'b)'; add what is missing, or …");

    [Fact]
    public void A_gap_in_an_inner_list_is_found_as_well() =>
        _report.Replace(Whole, "    - (2) two", "    - (3) two").Check().ShouldFind(
            $"{Whole}:13:5: error label-gap: '(3)' follows '(1)'; …");

    [Fact]
    public void A_recommendation_in_part_may_leave_labels_out()
    {
        _report.Check().ShouldFind();
        _report.Replace("recommendations/003/recommendation.yml", "extent: partial\n", "").Check().ShouldFind(
            $"{Part}:3:1: error label-gap: the list begins with 'b)'; …",
            $"{Part}:5:1: error label-gap: 'd)' follows 'b)'; …",
            "recommendations/003/fr.md:3:1: error label-gap: …",
            "recommendations/003/fr.md:5:1: error label-gap: …");
    }

    [Fact]
    public void Labels_rise() =>
        _report.Replace(Whole, "  - i) at", "  - iii) at").Check().ShouldFind(
            $"{Whole}:7:3: error label-gap: the list begins with 'iii)'; …",
            $"{Whole}:9:3: error label-order: the label 'ii)' cannot follow 'iii)'; put the items in the order of their labels");

    [Fact]
    public void Labels_rise_in_a_recommendation_in_part_too() =>
        _report.Replace(Part, "- b) Readers", "- e) Readers").Check().ShouldFind(
            $"{Part}:5:1: error label-order: the label 'd)' cannot follow 'e)'; put the items in the order of their labels");

    [Fact]
    public void The_letter_i_may_be_the_ninth_of_the_alphabet()
    {
        var items = string.Join("\n", "abcdefghij".Select(letter => $"- {letter}) {letter}"));

        _report.Replace(Whole, "- a) Lamps", $"{items.Replace("a) a", "a) Lamps", StringComparison.Ordinal)}\n\nAnd:\n\n- k) Lamps").Check()
            .Where(d => d.Place.Line < 13).ShouldFind();
    }

    [Fact]
    public void Labels_of_the_progress_are_not_counted() =>
        _report.Replace(Whole, "- b) Doors stay shut.", "- f) Doors stay shut.").Check().ShouldFind();
}
