using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Tests.Model;

/// <summary>Terms of the glossary are found in a text without blanks between its words.</summary>
public class TermFinderTests
{
    private static readonly TermFinder Finder = new(
        [
            Make("wipo", "世界知识产权组织", acronym: "WIPO"),
            Make("ip", "知识产权", acronym: "IP"),
            Make("ip-strategy", "知识产权战略", also: ["产权战略", "国家IP战略"]),
            Make("committee", "发展与知识产权委员会", acronym: "CDIP"),
            Make("lex", "WIPO Lex"),
        ],
        "zh");

    [Fact]
    public void A_term_is_found_by_its_name_its_acronym_and_its_other_forms()
    {
        Keys("关于知识产权的").ShouldBe(["ip"]);
        Keys("CDIP第九届会议").ShouldBe(["committee"]);
        Keys("制定国家IP战略。").ShouldBe(["ip-strategy"]);
    }

    [Fact]
    public void The_longest_form_wins_and_what_it_holds_does_not_count()
    {
        Keys("世界知识产权组织").ShouldBe(["wipo"]);
        Keys("知识产权战略").ShouldBe(["ip-strategy"]);
        Keys("发展与知识产权委员会").ShouldBe(["committee"]);
        Keys("使用WIPO Lex查询").ShouldBe(["lex"]);
    }

    [Fact]
    public void What_stands_beside_the_longest_form_counts() => Keys("世界知识产权组织的知识产权").ShouldBe(["wipo", "ip"]);

    [Fact]
    public void A_term_is_named_once_in_the_order_of_the_text() => Keys("IP与WIPO、IP与WIPO").ShouldBe(["ip", "wipo"]);

    [Theory]
    [InlineData("WIPOX")]
    [InlineData("XWIPO")]
    [InlineData("TRIPS")]
    [InlineData("TRIP")]
    [InlineData("IP4")]
    public void A_Latin_acronym_within_a_longer_word_is_none(string text) => Keys(text).ShouldBeEmpty();

    [Theory]
    [InlineData("WIPO")]
    [InlineData("为WIPO的")]
    [InlineData("(WIPO)")]
    [InlineData("WIPO Academy")]
    [InlineData("KIPO WIPO JPO")]
    public void A_Latin_acronym_by_itself_is_one(string text) => Keys(text).ShouldBe(["wipo"]);

    [Theory]
    [InlineData("知识 产权")]
    [InlineData("知识\n产权")]
    [InlineData("知识\u3000产权")]
    public void White_space_within_a_Chinese_term_makes_no_difference(string text) => Keys(text).ShouldBe(["ip"]);

    [Fact]
    public void A_text_without_terms_has_none() => Keys("没有").ShouldBeEmpty();

    [Fact]
    public void Without_a_glossary_nothing_is_found() => new TermFinder([], "zh").In("知识产权").ShouldBeEmpty();

    private static IEnumerable<string> Keys(string text) => Finder.In(text).Select(t => t.Key);

    private static Term Make(string key, string name, string? acronym = null, string[]? also = null)
    {
        var empty = ImmutableSortedDictionary<string, string>.Empty;
        var forms = ImmutableSortedDictionary<string, IReadOnlyList<string>>.Empty;
        return new Term(key, "term", empty.Add("zh", name), acronym is null ? empty : empty.Add("zh", acronym), also is null ? forms : forms.Add("zh", [.. also]));
    }
}
