using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Tests.Site;

/// <summary>How a language writes the labels of the document.</summary>
public class LabelsTests
{
    private static readonly Language Arabic = new("ar", "العربية", RightToLeft: true);

    [Theory]
    [InlineData("a)", "a", 1, "(أ)")]
    [InlineData("b)", "b", 1, "(ب)")]
    [InlineData("d)", "d", 1, "(د)")]
    [InlineData("i)", "i", 1, "(ط)")]
    [InlineData("z)", "z", 1, "(ض)")]
    [InlineData("i)", "i", 2, "'1'")]
    [InlineData("iv)", "iv", 2, "'4'")]
    [InlineData("xv)", "xv", 2, "'15'")]
    [InlineData("a)", "a", 2, "(أ)")]
    [InlineData("ii)", "ii", 1, "'2'")]
    [InlineData("(1)", "1", 3, "(1)")]
    [InlineData("(12)", "12", 1, "(12)")]
    [InlineData("b)i)", "b i", 1, "(ب)'1'")]
    [InlineData("b)ii)", "b ii", 1, "(ب)'2'")]
    [InlineData("b)ii)(3)", "b ii 3", 1, "(ب)'2'(3)")]
    public void Arabic_has_letters_outside_and_numerals_within(string label, string keys, int depth, string arabic) =>
        Labels.Text(new Label(label, [.. keys.Split(' ')]), Arabic, depth).ShouldBe(arabic);

    [Theory]
    [InlineData("الفئة ألف", "A")]
    [InlineData("2.", "2")]
    public void What_is_no_bracket_stays_as_it_is(string label, string key) => Labels.Text(new Label(label, [key]), Arabic, 1).ShouldBe(label);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public void Other_languages_write_them_as_the_source_does(string language)
    {
        Labels.Text(new Label("a)", ["a"]), new Language(language, "", RightToLeft: false), 1).ShouldBe("a)");
        Labels.Text(new Label("b)i)", ["b", "i"]), new Language(language, "", RightToLeft: false), 1).ShouldBe("b)i)");
        Labels.Text(new Label("(1)", ["1"]), new Language(language, "", RightToLeft: false), 3).ShouldBe("(1)");
    }

    [Fact]
    public void No_two_letters_have_the_same_Arabic_form() =>
        Enumerable.Range('a', 26).Select(c => Labels.Text(new Label($"{(char)c})", [$"{(char)c}"]), Arabic, 1)).Distinct().Count().ShouldBe(26);
}
