using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

/// <summary>Where the source uses the terms of the glossary.</summary>
public class TermUsesTests
{
    [Fact]
    public void A_use_names_the_passage_and_its_recommendation() =>
        UsesOf("tisc").ShouldBe(["1 p2", "64 p2", "72 a", "72 a-ii"]);

    [Fact]
    public void Uses_in_the_front_come_first() =>
        UsesOf("cdip")[..2].ShouldBe(["front intro-1", "front intro-2"]);

    [Fact]
    public void A_passage_is_named_once_for_a_term() =>
        TermUses.In(RealReport.Value).GroupBy(u => (u.Term.Key, u.Recommendation?.Number, u.Block)).Where(g => g.Count() > 1).ShouldBeEmpty();

    private static string[] UsesOf(string key) =>
        [.. TermUses.In(RealReport.Value).Where(u => u.Term.Key == key).Select(u => $"{u.Recommendation?.Number.ToString() ?? "front"} {u.Block}")];
}
