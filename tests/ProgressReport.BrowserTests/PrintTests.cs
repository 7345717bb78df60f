using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>Any page printed is a clean sheet: its words, black on white, without what is only for the screen.</summary>
[Collection(SharedBrowser.Name)]
public class PrintTests(Browsing browsing)
{
    private const string Furniture = """
        () => [...document.querySelectorAll('body > header, body > footer, .skip, nav:not(.print-contents), form, :not(th) > button, input, [role=search]')]
          .filter(e => e.checkVisibility())
          .map(e => 'printed: ' + e.outerHTML.slice(0, 120))
        """;

    // Text that is not dark, and grounds that are not light; both would be so on a dark screen.
    private const string Colours = """
        () => {
          const light = colour => {
            const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
            return a === 0 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
          };
          const seen = [document.documentElement, ...document.body.querySelectorAll('*')].filter(e => e.checkVisibility());
          const pale = seen.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && light(getComputedStyle(e).color) > 0.4);
          const dark = seen.filter(e => (light(getComputedStyle(e).backgroundColor) ?? 1) < 0.85);
          return [...pale.map(e => 'pale: ' + e.outerHTML.slice(0, 120)), ...dark.map(e => 'dark: ' + e.outerHTML.slice(0, 120))];
        }
        """;

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public Task What_is_only_for_the_screen_is_not_printed(string language) => NothingIsFound(language, new Reader(), Furniture);

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public Task Print_is_black_on_white_also_from_a_dark_screen(string language) => NothingIsFound(language, new Reader { Dark = true }, Colours);

    private async Task NothingIsFound(string language, Reader reader, string script) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), reader, async page =>
        {
            await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
            return await page.Page.EvaluateAsync<string[]>(script);
        })).ShouldBeEmpty();
}
