using System.Collections.Immutable;
using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Exactness;

public class StructureTests
{
    [Fact]
    public void Twelve_sections_divide_the_recommendations_as_in_the_document()
    {
        var ranges = RealReport.Value.Recommendations.GroupBy(r => r.Section.Number).OrderBy(g => g.Key).Select(g => (g.Key, g.Min(r => r.Number), g.Max(r => r.Number)));

        ranges.ShouldBe([(1, 1, 16), (2, 17, 23), (3, 24, 29), (4, 30, 38), (5, 39, 41), (6, 42, 46), (7, 47, 51), (8, 52, 59), (9, 60, 64), (10, 65, 69), (11, 70, 72), (12, 73, 76)]);
    }

    [Theory]
    [InlineData(3, "b)")]
    [InlineData(18, "a) b) e) f)")]
    [InlineData(19, "c) d) e) f)")]
    [InlineData(24, "a) c)")]
    [InlineData(50, "a) b)i) c)")]
    [InlineData(52, "c) d)")]
    public void Labels_keep_the_gaps_of_the_document(int number, string labels) =>
        string.Join(' ', Of(number).Where(p => p.Depth == 1).Select(p => p.Label!.Text)).ShouldBe(labels);

    [Theory]
    [InlineData(3)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(24)]
    [InlineData(52)]
    [InlineData(66)]
    public void A_recommendation_whose_labels_have_gaps_is_one_in_part(int number) => RealReport.Recommendation(number).Partial.ShouldBeTrue();

    [Fact]
    public void The_third_level_of_33_is_numbered_in_brackets()
    {
        var third = Of(33).Where(p => p.Depth == 3).ToArray();

        third.Select(p => p.Label!.Text).ShouldBe(["(1)", "(2)", "(3)", "(4)"]);
        third.Select(p => p.Id).ShouldBe(["b-iv-1", "b-iv-2", "b-iv-3", "b-iv-4"]);
    }

    [Fact]
    public void Two_labels_in_one_line_make_one_id() => Of(50).Single(p => p.Label?.Text == "b)i)").Id.ShouldBe("b-i");

    [Fact]
    public void The_second_list_of_66_begins_at_ii() =>
        Of(66).Where(p => p.Id.StartsWith("b-", StringComparison.Ordinal)).Select(p => p.Id).ShouldBe(["b-ii"]);

    [Fact]
    public void Every_block_of_a_recommendation_has_an_id_of_its_own()
    {
        foreach (var recommendation in RealReport.Value.Recommendations)
        {
            Passages.In([.. recommendation.Prose["zh"].Text, .. recommendation.Prose["zh"].Progress]).Select(p => p.Id).ShouldBeUnique();
        }
    }

    private static ImmutableArray<Passage> Of(int number) => [.. Passages.In(RealReport.Recommendation(number).Prose["zh"].Text)];
}
