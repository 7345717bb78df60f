using ProgressReport.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>Citations of the very passage, in the reader's language.</summary>
[Collection(SharedBrowser.Name)]
public class CitationTests(Browsing browsing)
{
    [Theory]
    [InlineData("zh", "建议33(b)(iv)")]
    [InlineData("en", "recommendation 33(b)(iv)")]
    [InlineData("fr", "recommandation 33\u00A0b)\u00A0iv)")]
    [InlineData("es", "recomendación 33\u00A0b)\u00A0iv)")]
    [InlineData("ru", "рекомендация 33(b)(iv)")]
    [InlineData("ar", "التوصية 33(ب)'4'")]
    public async Task Choosing_a_label_cites_that_item_and_copies_it(string language, string place)
    {
        await using var page = await OpenAsync(language, new Reader { Clipboard = true });

        await page.Page.Locator("a.label[href='#b-iv']").ClickAsync();
        await page.Page.Locator(".cite button").ClickAsync();

        await Expect(page.Page.Locator(".cite [role=status]")).Not.ToBeEmptyAsync();
        var copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        var bare = string.Concat(copied.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
        bare.ShouldContain("CDIP/11/4");
        bare.ShouldContain(place);
        bare.ShouldContain(browsing.Report.Digest[..12]);
        bare.ShouldContain(browsing.Served($"{language}/recommendations/33/#b-iv"));
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_citation_stands_at_the_passage_it_cites()
    {
        await using var page = await OpenAsync("en", new Reader());

        await page.Page.Locator("a.label[href='#b-iv-1']").ClickAsync();
        await Expect(page.Page.Locator("#b-iv-1 .cite")).ToBeVisibleAsync();

        await page.Page.Locator("a.anchor[href='#p1']").ClickAsync();
        await Expect(page.Page.Locator("#p1 + .cite")).ToBeVisibleAsync();
        await Expect(page.Page.Locator(".cite")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_address_with_a_passage_cites_it()
    {
        await using var page = await OpenAsync("en", new Reader(), "#a-i");

        await Expect(page.Page.Locator(".cite summary")).ToContainTextAsync("recommendation 33(a)(i)");
    }

    [Fact]
    public async Task Where_copying_is_refused_the_citation_is_selected_and_that_is_said()
    {
        await using var page = await OpenAsync("en", new Reader());
        await page.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");

        await page.Page.Locator("a[href='#cite']").ClickAsync();
        await page.Page.Locator(".cite button").ClickAsync();

        await Expect(page.Page.Locator(".cite [role=status]")).ToHaveTextAsync("Selected; copy it as usual on your device.");
        (await page.Page.EvaluateAsync<string>("getSelection().toString()")).ShouldContain("CDIP/11/4");
    }

    [Fact]
    public async Task Without_scripts_the_recommendation_as_a_whole_is_cited()
    {
        await using var page = await OpenAsync("zh", new Reader { Scripts = false });

        await page.Page.Locator(".cite summary").ClickAsync();

        await Expect(page.Page.Locator(".citation")).ToContainTextAsync("建议33");
        await Expect(page.Page.Locator(".cite button")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task From_a_folder_no_address_of_the_readers_disk_is_cited()
    {
        await using var page = await browsing.OpenAsync(browsing.InFolder("en/recommendations/33/index.html#b-iv"));

        var citation = await page.Page.EvaluateAsync<string>("document.querySelector('.citation').textContent");

        citation.ShouldContain("33(b)(iv)");
        citation.ShouldNotContain("file:");
    }

    private Task<OpenPage> OpenAsync(string language, Reader reader, string fragment = "") =>
        browsing.OpenAsync(browsing.Served($"{language}/recommendations/33/index.html{fragment}"), reader);
}
