using ProgressReport.Checks;

namespace ProgressReport.Tests.Checks;

/// <summary>Which numbers a text states: those another language must state too, and those it may.</summary>
public class NumbersTests
{
    [Theory]
    [InlineData("1,250 books")]
    [InlineData("1.250 libros")]
    [InlineData("1 250 livres")]
    [InlineData("1\u00A0250 livres")]
    [InlineData("1\u202F250 livres")]
    [InlineData("1\u2009250 книг")]
    [InlineData("1250本书")]
    public void Marks_between_thousands_make_no_difference(string text) => Required(text).ShouldBe(["1250"]);

    [Theory]
    [InlineData("12,345,678", "12345678")]
    [InlineData("12 345 678", "12345678")]
    [InlineData("in 2012, 2013 and 2014", "2012 2013 2014")]
    [InlineData("2011,2012", "2011 2012")]
    [InlineData("CDIP/9/14", "14")]
    public void Only_groups_of_three_digits_are_joined(string text, string numbers) => Required(text).ShouldBe(numbers.Split(' '));

    [Theory]
    [InlineData("25万", "250000")]
    [InlineData("140万美元", "1400000")]
    public void A_number_of_ten_thousands_is_written_out(string text, string number) => Required(text).ShouldBe([number]);

    [Fact]
    public void A_month_may_be_a_number_or_a_name()
    {
        Required("2012年11月16日").ShouldBe(["16", "2012"]);
        Allowed("2012年11月16日").ShouldBe(["11", "16", "2012"]);
    }

    [Theory]
    [InlineData("三", "3")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("三十六", "36")]
    [InlineData("九十九", "99")]
    [InlineData("二〇一二", "2012")]
    public void A_number_in_Han_numerals_may_be_digits_elsewhere_but_need_not(string text, string number)
    {
        Allowed(text).ShouldBe([number]);
        Required(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("in 2012", "2012")]
    [InlineData("2012年", "2012")]
    [InlineData("2012-2013", "2012 2013")]
    [InlineData("2012–2013", "2012 2013")]
    [InlineData("2012/13", "13 2012")]
    [InlineData("第16、17页", "16 17")]
    public void Years_and_ranges_state_both_their_ends(string text, string numbers) => Required(text).ShouldBe(numbers.Split(' '));

    [Fact]
    public void A_single_digit_may_be_a_word_elsewhere()
    {
        Required("3 of 9").ShouldBeEmpty();
        Allowed("3 of 9").ShouldBe(["3", "9"]);
    }

    [Fact]
    public void Nought_is_a_single_digit_too() => Required("0 of 10, 00 of 10").ShouldBe(["10"]);

    [Fact]
    public void Noughts_in_front_make_no_difference() => Required("017").ShouldBe(["17"]);

    [Fact]
    public void A_text_without_numbers_states_none() => Allowed("No van could be found yet.").ShouldBeEmpty();

    private static string[] Required(string text) => [.. Numbers.In(text).Required.Order(StringComparer.Ordinal)];

    private static string[] Allowed(string text) => [.. Numbers.In(text).Allowed.Order(StringComparer.Ordinal)];
}
