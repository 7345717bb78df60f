using AngleSharp.Dom;
using ProgressReport.Tests.SiteSupport;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Site;

/// <summary>The small report in French, of which one text lacks an item, one has a paragraph whose source has changed, and one a paragraph too many.</summary>
public sealed class TranslatedPagesTests(TranslatedPagesTests.TranslatedSite translated) : IClassFixture<TranslatedPagesTests.TranslatedSite>
{
    [Fact]
    public void An_item_that_is_not_translated_is_shown_in_the_words_of_the_source()
    {
        var item = Page("fr", 3).GetElementById("d")!;
        var words = item.QuerySelector("p")!;

        words.TextContent.ShouldBe("Loans should be renewable by telephone.");
        words.GetAttribute("lang").ShouldBe("en");
        words.GetAttribute("dir").ShouldBe("ltr");
    }

    [Fact]
    public void The_paragraphs_around_it_are_translated_and_of_the_pages_language()
    {
        var page = Page("fr", 3);

        page.GetElementById("b")!.QuerySelector("p")!.TextContent.ShouldBe("Les lecteurs devraient être avertis avant la fin du prêt.");
        page.GetElementById("text")!.TextContent.ShouldBe("Le prêt devrait devenir plus simple\u00A0:");
        page.QuerySelectorAll(".prose [lang]").Where(e => e.LocalName == "p").ShouldHaveSingleItem().TextContent.ShouldStartWith("Loans");
    }

    [Fact]
    public void The_reader_is_told_that_some_of_it_is_not_translated_and_told_otherwise_where_nothing_is()
    {
        Note("fr", 3).ShouldNotBeEmpty();
        Note("fr", 2).ShouldNotBeEmpty();
        Note("fr", 3).ShouldNotBe(Note("fr", 2));
        Page("en", 3).QuerySelector("[role=note]").ShouldBeNull();

        string Note(string language, int number) => Page(language, number).QuerySelectorAll("[role=note]").ShouldHaveSingleItem().TextContent;
    }

    [Fact]
    public void A_paragraph_whose_source_has_changed_is_marked_with_a_link_to_the_source()
    {
        var mark = Page("fr", 1).GetElementById("p2")!.QuerySelector("a.stale")!;

        mark.TextContent.Trim().ShouldNotBeEmpty();
        Addresses.Resolve("fr/recommendations/1/index.html", mark.GetAttribute("href")!).ShouldBe(("en/recommendations/1/index.html", "p2"));
        translated.Site.Leads("fr/recommendations/1/index.html", mark.GetAttribute("href")!).ShouldBeTrue();
    }

    [Fact]
    public void No_other_paragraph_is_marked()
    {
        Marks("fr", 1).ShouldHaveSingleItem();
        Marks("ar", 1).ShouldBeEmpty("it was stamped after the change");
        Marks("en", 1).ShouldBeEmpty();
        Marks("fr", 2).ShouldBeEmpty("the source is shown");
        Marks("fr", 3).ShouldBeEmpty();

        IHtmlCollection<IElement> Marks(string language, int number) => Page(language, number).QuerySelectorAll(".stale");
    }

    [Fact]
    public void The_document_marks_the_same_paragraph_and_leads_to_the_document_of_the_source()
    {
        var document = translated.Site.Page("fr/document/index.html").Document;
        var mark = document.QuerySelectorAll(".stale").ShouldHaveSingleItem();

        mark.Closest("p")!.Id.ShouldBe("1-p2");
        Addresses.Resolve("fr/document/index.html", mark.GetAttribute("href")!).ShouldBe(("en/document/index.html", "1-p2"));
        document.GetElementById("3-d")!.QuerySelector("p")!.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public void A_block_that_only_the_translation_has_is_shown_nowhere() =>
        translated.Site.Paths.Where(p => p != "data/report.json" && translated.Site.Text(p).Contains(TranslatedSite.Extra, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    public void Ids_are_those_of_the_source_in_its_order(string language)
    {
        foreach (var recommendation in translated.Site.Report.Recommendations)
        {
            Ids(language, recommendation.Number).ShouldBe(Ids("en", recommendation.Number));
        }

        string Ids(string code, int number) => string.Join(' ', Page(code, number).QuerySelectorAll(".prose [id]").Select(e => e.Id));
    }

    [Fact]
    public void Labels_are_those_of_the_source()
    {
        Labels("fr", 2).ShouldBe("a) b) i) ii) (1) (2) c) a) b)");
        Labels("fr", 3).ShouldBe(Labels("en", 3));

        string Labels(string language, int number) => string.Join(' ', Page(language, number).QuerySelectorAll(".prose .label").Select(e => e.TextContent));
    }

    [Theory]
    [InlineData("ar", "الفئة ألف", "الفئة باء", "الفئة جيم")]
    [InlineData("en", "Category A", "Category B", "Category C")]
    [InlineData("fr", "Catégorie A", "Catégorie B", "Catégorie C")]
    public void The_name_of_a_category_is_translated_where_it_is_a_label(string language, params string[] names) =>
        translated.Site.Page($"{language}/document/index.html").Document.QuerySelectorAll("section.introduction .label").Select(e => e.TextContent)
            .Where(t => !t.Any(char.IsAsciiDigit)).ShouldBe(names);

    [Fact]
    public void A_comparison_shows_the_source_where_there_is_no_translation_and_marks_what_has_changed()
    {
        var untranslated = translated.Site.Page("fr/compare/3/index.html").Document.GetElementById("d")!.FirstElementChild!;
        untranslated.TextContent.ShouldBe("d) Loans should be renewable by telephone.");
        untranslated.GetAttribute("lang").ShouldBe("en");
        var changed = translated.Site.Page("fr/compare/1/index.html").Document;
        changed.QuerySelectorAll("td .stale").ShouldHaveSingleItem().Closest("tr")!.Id.ShouldBe("p2");
    }

    [Fact]
    public void The_page_of_the_translations_leads_to_the_paragraph_that_needs_work()
    {
        var page = translated.Site.Page("fr/translations/index.html");
        var cells = page.Document.QuerySelectorAll("tbody td[class^=state-] a").Select(a => (Kind: a.ParentElement!.ClassName, To: Addresses.Resolve(page.Path, a.GetAttribute("href")!))).ToArray();

        cells.ShouldContain(("state-stale", ("fr/recommendations/1/index.html", "p2")));
        cells.ShouldContain(("state-complete", ("ar/recommendations/1/index.html", "")));
        cells.ShouldContain(("state-missing", ("fr/recommendations/3/index.html", "d")));
        cells.ShouldContain(("state-missing", ("fr/recommendations/2/index.html", "")));
        cells.ShouldContain(("state-source", ("en/recommendations/2/index.html", "")));
        cells.Length.ShouldBe(3 * 5);
    }

    private IDocument Page(string language, int number) => translated.Site.Page($"{language}/recommendations/{number}/index.html").Document;

    public sealed class TranslatedSite
    {
        internal const string Extra = "Un paragraphe que la source ne connaît pas.";

        public TranslatedSite()
        {
            using var report = SmallReport.Copy();
            report.Stamp("1", "fr").Stamp("3", "fr").Stamp("front", "fr").Stamp("front", "ar")
                .Replace("recommendations/001/en.md", "A trial of", "A long trial of")
                .Stamp("1", "ar")
                .Append("recommendations/001/fr.md", $"\n{Extra}\n")
                .Replace("recommendations/003/fr.md", "- d) Les prêts devraient pouvoir être prolongés par téléphone.\n\n", "");
            Site = RenderedSite.Render(report.Load());
        }

        internal RenderedSite Site { get; }
    }
}
