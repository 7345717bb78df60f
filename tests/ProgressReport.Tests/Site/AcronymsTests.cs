using System.Collections.Immutable;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Tests.Site;

/// <summary>Acronyms of the glossary as they stand in running text.</summary>
public class AcronymsTests
{
    private static readonly Term[] Glossary =
    [
        Make("wipo", "en", "World Intellectual Property Organization", "WIPO"),
        Make("ngos", "en", "non-governmental organizations", "NGO"),
        Make("who", "en", "World Health Organization", "WHO"),
        Make("cdip", "en", "Committee", "CDIP"),
        Make("patentscope", "en", "PATENTSCOPE", "PATENTSCOPE"),
    ];

    [Theory]
    [InlineData("the WIPO programs", "WIPO")]
    [InlineData("(WIPO)", "WIPO")]
    [InlineData("WIPO’s", "WIPO")]
    [InlineData("at WIPO.", "WIPO")]
    [InlineData("with NGOs and", "NGOs")]
    [InlineData("为WIPO的", "WIPO")]
    public void A_whole_word_is_found(string text, string expected) => Found("en", text).ShouldBe([expected]);

    [Theory]
    [InlineData("those who")]
    [InlineData("WIPOX and XWIPO")]
    [InlineData("document CDIP/11/4")]
    [InlineData("www.WIPO.int")]
    [InlineData("PATENTSCOPE")]
    public void Other_words_symbols_addresses_and_names_that_are_no_acronyms_are_not(string text) => Found("en", text).ShouldBeEmpty();

    [Theory]
    [InlineData("أنشطة الويبو في", "الويبو")]
    [InlineData("التابعة للويبو", "للويبو")]
    [InlineData("والويبو", "والويبو")]
    public void An_Arabic_word_is_found_with_what_runs_together_with_it(string text, string expected) => Found("ar", text).ShouldBe([expected]);

    [Fact]
    public void A_page_explains_each_acronym_once_and_keeps_their_order()
    {
        var page = new ExplainedAcronyms(code => new Acronyms(Glossary, code));
        var english = new Language("en", "English", RightToLeft: false);
        const string Text = "NGOs and WIPO, WIPO and NGOs";

        page.Next(Text, 0, english)!.Start.ShouldBe(0);
        page.Next(Text, 4, english)!.Start.ShouldBe(9);
        page.Next(Text, 13, english).ShouldBeNull();
        page.Terms.Select(t => t.Key).ShouldBe(["ngos", "wipo"]);
    }

    private static IEnumerable<string> Found(string language, string text)
    {
        var acronyms = new Acronyms(language == "en" ? Glossary : [Make("wipo", language, "المنظمة", "الويبو")], language);
        for (var found = acronyms.Next(text, 0); found is not null; found = acronyms.Next(text, found.End))
        {
            yield return text[found.Start..found.End];
        }
    }

    private static Term Make(string key, string language, string name, string acronym)
    {
        var empty = ImmutableSortedDictionary<string, string>.Empty;
        return new Term(key, "term", empty.Add(language, name), empty.Add(language, acronym), ImmutableSortedDictionary<string, IReadOnlyList<string>>.Empty);
    }
}
