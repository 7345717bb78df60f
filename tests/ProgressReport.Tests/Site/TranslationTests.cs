using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>Recommendation 1 with an English translation: who reads English gets it, the others get the source and are told so.</summary>
public sealed class TranslationTests(TranslationTests.TranslatedSite translated) : IClassFixture<TranslationTests.TranslatedSite>
{
    [Fact]
    public void A_translated_text_is_shown_to_its_readers_as_their_own()
    {
        var prose = Page("en").QuerySelector(".recommended .prose")!;
        prose.TextContent.ShouldBe("The words of the recommendation.");
        prose.HasAttribute("lang").ShouldBeFalse();
        Page("en").QuerySelector("[role=note]").ShouldBeNull();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public void Where_a_translation_is_missing_the_source_is_shown_and_the_reader_told(string language)
    {
        var prose = Page(language).QuerySelector(".recommended .prose")!;
        prose.GetAttribute("lang").ShouldBe("zh");
        prose.GetAttribute("dir").ShouldBe("ltr");
        Page(language).QuerySelectorAll("[role=note]").ShouldHaveSingleItem().TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_source_language_needs_no_notice()
    {
        Page("zh").QuerySelector("[role=note]").ShouldBeNull();
        translated.Site.Page("zh/document/index.html").Document.QuerySelector("[role=note]").ShouldBeNull();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("document/index.html")]
    [InlineData("recommendations/1/index.html")]
    public void Every_language_but_the_source_says_at_the_foot_that_it_is_unofficial(string path)
    {
        foreach (var language in TestData.LanguageCodes.Where(l => l != "zh"))
        {
            Foot(language).ShouldBe(Foot("zh") + 1, language);
        }

        int Foot(string language) => translated.Site.Page($"{language}/{path}").Document.QuerySelectorAll("footer p").Length;
    }

    [Fact]
    public void The_list_begins_in_the_readers_language_where_it_can()
    {
        Row("en").TextContent.ShouldBe("The words of the recommendation.");
        Row("en").HasAttribute("lang").ShouldBeFalse();
        Row("fr").GetAttribute("lang").ShouldBe("zh");

        IElement Row(string language) => translated.Site.Page($"{language}/recommendations/index.html").Document.QuerySelector("li.row .row-text")!;
    }

    [Fact]
    public void The_data_has_the_translation_and_no_other() =>
        translated.Site.Json("data/report.json").GetProperty("recommendations")[0].GetProperty("text").EnumerateObject().Select(p => p.Name).ShouldBe(["zh", "en"]);

    private IDocument Page(string language) => translated.Site.Page($"{language}/recommendations/1/index.html").Document;

    public sealed class TranslatedSite
    {
        public TranslatedSite()
        {
            using var content = Repository.CopyOfFirstRecommendation();
            content.Write("recommendations/001/en.md", "The words of the recommendation.\n\n## Progress\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n");
            Site = RenderedSite.Render(Repository.LoadWhole(content.Path));
        }

        internal RenderedSite Site { get; }
    }
}
