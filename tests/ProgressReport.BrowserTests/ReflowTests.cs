using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>Narrow screens and large text: nothing has to be scrolled sideways but tables in a region of their own.</summary>
[Collection(SharedBrowser.Name)]
public class ReflowTests(Browsing browsing)
{
    // What reaches beyond the page, innermost first, without what scrolls by itself.
    private const string Overflow = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const wide = [...document.body.querySelectorAll('*')].filter(e => {
            const box = e.getBoundingClientRect();
            return (box.right > root.clientWidth + 1 || box.left < -1) && !e.closest('.wide > *');
          });
          return [`${root.scrollWidth} of ${root.clientWidth} px: ` + wide.slice(-3).map(e => e.outerHTML.slice(0, 150)).join(' | ')];
        }
        """;

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task No_page_scrolls_sideways_at_320_pixels(string language) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader { Width = 320 }, Beyond)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task No_page_scrolls_sideways_when_text_is_twice_as_large(string language) =>
        (await browsing.FindAsync(browsing.Site.KindsIn(language), new Reader { Width = 320, TextSize = 32 }, Beyond)).ShouldBeEmpty();

    [Fact]
    public async Task Text_is_as_large_as_the_reader_wants_it()
    {
        await using var usual = await browsing.OpenAsync(browsing.Served("en/index.html"));
        await using var large = await browsing.OpenAsync(browsing.Served("en/index.html"), new Reader { TextSize = 32 });

        (await TextSize(large)).ShouldBe(2 * await TextSize(usual), tolerance: 0.1);
    }

    private static async Task<IEnumerable<string>> Beyond(OpenPage page) => await page.Page.EvaluateAsync<string[]>(Overflow);

    private static Task<double> TextSize(OpenPage page) => page.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.body).fontSize)");
}
