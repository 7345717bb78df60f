using ProgressReport.Diagnostics;

namespace ProgressReport.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Statuses = ["done", "in-progress", "not-started"];

    [Theory]
    [InlineData("in-progres")]
    [InlineData("in_progress")]
    [InlineData("In-Progress")]
    public void A_word_that_is_nearly_right_is_offered_the_right_one(string word) =>
        Suggestion.For(word, Statuses).ShouldBe("; did you mean 'in-progress'?");

    [Fact]
    public void A_word_like_none_is_offered_all_in_order() =>
        Suggestion.For("waiting", Statuses.Reverse()).ShouldBe("; known are done, in-progress, not-started");

    [Fact]
    public void Where_many_words_are_known_they_are_not_all_offered() =>
        Suggestion.For("waiting", Enumerable.Range(1, 16).Select(n => $"status-{n}")).ShouldBe("");

    [Fact]
    public void Where_no_word_is_known_none_is_offered() => Suggestion.For("waiting", []).ShouldBe("");
}
