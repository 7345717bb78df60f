using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Tests.Model;

/// <summary>A fingerprint tells one wording from another, and nothing else.</summary>
public class StampsTests
{
    private static readonly Label A = new("a)", ["a"]);

    [Fact]
    public void A_fingerprint_is_eight_hexadecimal_digits() => Of("Any words.").ShouldMatch("^[0-9a-f]{8}$");

    [Fact]
    public void A_fingerprint_is_the_same_on_every_machine() =>
        Of("the words", A).ShouldBe("008c1678", "the first 8 digits of the SHA-256 of “a)thewords”, or no stamp that is written would hold any more");

    [Theory]
    [InlineData("The rooms  open early.")]
    [InlineData(" The rooms open early. ")]
    [InlineData("The\nrooms\topen early.")]
    [InlineData("The rooms\u00A0open\u3000early.")]
    [InlineData("Theroomsopenearly.")]
    public void White_space_makes_no_difference(string words) => Of(words).ShouldBe(Of("The rooms open early."));

    [Theory]
    [InlineData("The rooms open early")]
    [InlineData("the rooms open early.")]
    [InlineData("The rooms open earlier.")]
    [InlineData("")]
    public void Every_other_character_does(string words) => Of(words).ShouldNotBe(Of("The rooms open early."));

    [Fact]
    public void The_label_does()
    {
        Of("Words", A).ShouldNotBe(Of("Words"));
        Of("Words", A).ShouldNotBe(Of("Words", new Label("b)", ["b"])));
        Of("Words", A).ShouldNotBe(Of("Words", new Label("(a)", ["a"])));
    }

    [Fact]
    public void Place_id_and_depth_do_not() =>
        Stamps.Fingerprint(new Passage("p1", 0, null, [new Text("Words")], new Place("one.md"))).ShouldBe(
            Stamps.Fingerprint(new Passage("b-ii", 2, null, [new Text("Words")], new Place("two.md"))));

    [Fact]
    public void Words_count_however_they_are_marked_up() =>
        Stamps.Fingerprint(Passage([new Text("The "), new Emphasis(true, [new Text("rooms")]), new LineBreak(), new Link("https://library.example", [new Text("open")])])).ShouldBe(Of("The rooms open"));

    private static string Of(string words, Label? label = null) => Stamps.Fingerprint(Passage([new Text(words)], label));

    private static Passage Passage(Inline[] inlines, Label? label = null) => new("x", 0, label, [.. inlines], new Place("x.md"));
}
