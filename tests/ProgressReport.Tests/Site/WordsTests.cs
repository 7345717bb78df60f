using ProgressReport.Site;

namespace ProgressReport.Tests.Site;

/// <summary>The small parts that sentences are made of: phrases, lists, numerals, addresses and escaping.</summary>
public class WordsTests
{
    private static readonly string[] Three = ["α", "β", "γ"];

    private static readonly Strings LeftToRight = Make("en", rightToLeft: false);
    private static readonly Strings RightToLeft = Make("ar", rightToLeft: true);

    [Fact]
    public void A_phrase_takes_its_values() => LeftToRight.Text("hello", ("name", "Ada")).ShouldBe("Hello <Ada>!");

    [Fact]
    public void A_phrase_as_HTML_is_escaped_with_its_values() => LeftToRight.Html("hello", ("name", "<b> & \"c\"")).ShouldBe("Hello &lt;&lt;b&gt; &amp; &quot;c&quot;&gt;!");

    [Fact]
    public void Values_are_isolated_from_right_to_left_text() => RightToLeft.Text("hello", ("name", "Ada")).ShouldBe("Hello <\u2068Ada\u2069>!");

    [Fact]
    public void Values_are_isolated_by_an_element_in_right_to_left_HTML() => RightToLeft.Html("hello", ("name", "<i>")).ShouldBe("Hello &lt;<bdi>&lt;i&gt;</bdi>&gt;!");

    [Fact]
    public void A_value_that_looks_like_a_placeholder_stays_as_it_is() => LeftToRight.Text("hello", ("name", "{name}")).ShouldBe("Hello <{name}>!");

    [Fact]
    public void The_count_chooses_the_form_of_a_phrase()
    {
        LeftToRight.Text("things", ("count", 1)).ShouldBe("1 thing");
        LeftToRight.Text("things", ("count", 2)).ShouldBe("2 things");
    }

    [Fact]
    public void A_phrase_that_does_not_exist_is_named() => Should.Throw<PhraseException>(() => LeftToRight.Text("nothing")).Message.ShouldContain("'nothing'");

    [Fact]
    public void A_value_that_is_not_given_is_named() => Should.Throw<PhraseException>(() => LeftToRight.Text("hello")).Message.ShouldContain("'{name}'");

    [Theory]
    [InlineData(1, "α")]
    [InlineData(2, "α & β")]
    [InlineData(3, "α, β & γ")]
    public void Words_are_joined_as_the_language_joins_them(int count, string list) => LeftToRight.List("list", Three[..count]).ShouldBe(list);

    [Theory]
    [InlineData("han", "一 二 九 十 十一 十二 二十 二十一 九十九")]
    [InlineData("roman", "I II IX X XI XII XX XXI XCIX")]
    [InlineData("digits", "1 2 9 10 11 12 20 21 99")]
    public void Sections_are_numbered_in_the_style_of_the_language(string style, string numerals)
    {
        int[] numbers = [1, 2, 9, 10, 11, 12, 20, 21, 99];
        string.Join(' ', numbers.Select(n => Numerals.Write(n, style))).ShouldBe(numerals);
    }

    [Fact]
    public void A_number_beyond_the_numerals_is_written_in_digits()
    {
        Numerals.Write(100, "han").ShouldBe("100");
        Numerals.Write(100, "roman").ShouldBe("100");
    }

    [Theory]
    [InlineData("index.html", "zh/index.html", "zh/index.html")]
    [InlineData("zh/index.html", "index.html", "../index.html")]
    [InlineData("zh/index.html", "ar/index.html", "../ar/index.html")]
    [InlineData("zh/recommendations/1/index.html", "zh/recommendations/2/index.html", "../2/index.html")]
    [InlineData("zh/recommendations/1/index.html", "zh/recommendations/1/index.html", "index.html")]
    [InlineData("zh/recommendations/1/index.html", "data/report.json", "../../../data/report.json")]
    [InlineData("zh/recommendations/1/index.html", "", "../../../")]
    [InlineData("index.html", "", "")]
    public void An_address_is_relative_to_the_page_it_stands_on(string from, string to, string address) => SiteMap.Relative(from, to).ShouldBe(address);

    [Theory]
    [InlineData("https://example.org", "zh/index.html", "https://example.org/zh/")]
    [InlineData("https://example.org/report/", "index.html", "https://example.org/report/")]
    [InlineData("https://example.org/report", "404.html", "https://example.org/report/404.html")]
    public void A_whole_address_ends_with_the_folder(string baseUrl, string path, string address) => SiteMap.Absolute(new Uri(baseUrl), path).ShouldBe(address);

    [Fact]
    public void There_is_no_whole_address_for_a_site_that_has_none() => SiteMap.Absolute(null, "zh/index.html").ShouldBeNull();

    [Fact]
    public void Every_mark_of_HTML_is_escaped_once() => Html.Escape("<a href=\"x\">&amp;</a>").ShouldBe("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");

    private static Strings Make(string language, bool rightToLeft) => new(language, rightToLeft, new Dictionary<string, string>
    {
        ["hello"] = "Hello <{name}>!",
        ["things.one"] = "{count} thing",
        ["things.other"] = "{count} things",
        ["list.separator"] = ", ",
        ["list.last"] = " & ",
    }.ToDictionary(p => p.Key, p => Strings.Parts(p.Value)));
}
