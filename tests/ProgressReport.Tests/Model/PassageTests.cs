using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class PassageTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void Ids_are_the_labels_from_the_outermost() =>
        Text(2).Select(p => p.Id).ShouldBe(["text", "a", "b", "b-i", "b-ii", "b-ii-1", "b-ii-2", "c"]);

    [Fact]
    public void Depth_counts_the_lists_around_an_item() =>
        Text(2).Select(p => p.Depth).ShouldBe([0, 1, 1, 2, 2, 3, 3, 1]);

    [Fact]
    public void Labels_are_kept_as_written() =>
        Text(2).Select(p => p.Label?.Text).ShouldBe([null, "a)", "b)", "i)", "ii)", "(1)", "(2)", "c)"]);

    [Fact]
    public void Items_of_the_progress_are_named_after_the_paragraph_above_them() =>
        Passages.In(Prose(2).Progress).Select(p => p.Id).ShouldBe(["p1", "p1-a", "p1-b", "p2"]);

    [Fact]
    public void Ids_are_the_same_in_every_language()
    {
        var prose = _report.Load().Recommendations[2].Prose;

        Passages.In(prose["fr"].Text).Select(p => p.Id).ShouldBe(Passages.In(prose["en"].Text).Select(p => p.Id));
    }

    [Fact]
    public void Plain_text_keeps_labels_and_divides_passages_by_an_empty_line() =>
        Passages.PlainText(Prose(2).Progress).ShouldBe(
            "The lamps are checked. Two rules were written:\n\na) No tools before noon.\n\nb) Doors stay shut.\n\nThe rules build on recommendation 1.");

    [Fact]
    public void Plain_text_has_no_marks_and_joins_the_lines_of_a_paragraph() =>
        Passages.PlainText(Prose(1).Progress).ShouldBe(
            "All rooms open at eight, as recommendation 2 b) ii) had asked for the staff of one room. The hours stand on the notice board.\n\nA trial of Sunday opening goes on.");

    [Fact]
    public void A_reference_knows_recommendation_and_block()
    {
        var reference = Passages.References(Prose(1).Progress).ShouldHaveSingleItem();

        (reference.Number, reference.BlockId).ShouldBe((2, "b-ii"));
    }

    [Fact]
    public void A_second_paragraph_of_an_item_has_an_id_of_its_own()
    {
        _report.Replace("recommendations/002/en.md", "- c) Noise should be kept out.", "- c) Noise should be kept out.\n\n  Bells too.");

        Text(2).TakeLast(2).Select(p => (p.Id, p.Label?.Text)).ShouldBe([("c", "c)"), ("c-p2", null)]);
    }

    [Theory]
    [InlineData("1. First", "1.")]
    [InlineData("1) First", "1)")]
    [InlineData("- (a) First", "(a)")]
    [InlineData("- （1） First", "（1）")]
    [InlineData("- a)i) First", "a)i)")]
    public void The_label_of_a_list_is_the_one_that_was_written(string item, string label)
    {
        _report.Append("recommendations/004/en.md", $"\n{item}\n");

        Passages.In(Prose(4).Progress).Last().Label!.Text.ShouldBe(label);
    }

    private RecommendationProse Prose(int number) => _report.Load().Recommendations[number - 1].Prose["en"];

    private Passage[] Text(int number) => [.. Passages.In(Prose(number).Text)];
}
