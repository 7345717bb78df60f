using ProgressReport.Model;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The first words of a recommendation, as the lists show them.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("short", 5)]
    [InlineData("影响", 4)]
    public void A_text_that_fits_is_not_cut(string text, int width) => Excerpt.Of(text, width).ShouldBe(text);

    [Fact]
    public void A_text_is_cut_between_words() => Excerpt.Of("one two three", 9).ShouldBe("one two…");

    [Fact]
    public void A_Han_character_takes_two_columns() => Excerpt.Of("影响管理", 5).Length.ShouldBeLessThanOrEqualTo("影响…".Length);

    [Fact]
    public void A_Latin_word_among_Han_characters_is_not_cut() => Excerpt.Of("为WIPO合作", 5).ShouldBe("为…");

    [Fact]
    public void A_Han_character_before_a_word_that_does_not_fit_is_kept() => Excerpt.Of("合作促发展WIPO", 12).ShouldBe("合作促发展…");

    [Fact]
    public void A_last_word_that_just_fits_is_kept() => Excerpt.Of("one two three", 7).ShouldBe("one two…");

    [Fact]
    public void No_separator_stands_before_the_ellipsis()
    {
        Excerpt.Of("one, two three", 7).ShouldBe("one…");
        Excerpt.Of("影响、管理和成本", 7).ShouldNotContain("、…");
    }

    [Fact]
    public void Line_ends_become_spaces() => Excerpt.Of("one\n\ntwo", 20).ShouldBe("one two");

    [Fact]
    public void An_accent_stays_with_its_letter() => Excerpt.Of("e\u0301e\u0301e\u0301", 3).ShouldBe("e\u0301e\u0301e\u0301");

    [Fact]
    public void A_word_longer_than_the_width_is_cut_all_the_same() => Excerpt.Of("abcdefghij", 4).ShouldBe("abcd…");

    [Fact]
    public void Excerpts_of_the_report_are_beginnings_of_it_that_end_between_words()
    {
        foreach (var recommendation in RenderedSite.Real.Report.Recommendations)
        {
            var text = TestData.Flat(Passages.PlainText(recommendation.Prose["zh"].Text));
            var excerpt = Excerpt.Of(Passages.PlainText(recommendation.Prose["zh"].Text), 150);
            if (excerpt != text)
            {
                excerpt.ShouldEndWith("…");
                text.ShouldStartWith(excerpt[..^1]);
                (char.IsAscii(excerpt[^2]) && char.IsLetterOrDigit(excerpt[^2]) && char.IsAscii(text[excerpt.Length - 1]) && char.IsLetterOrDigit(text[excerpt.Length - 1]))
                    .ShouldBeFalse($"{recommendation.Number}: {excerpt}");
            }
        }
    }
}
