using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.BrowserTests.Support;
using ProgressReport.Model;
using static Microsoft.Playwright.Assertions;

namespace ProgressReport.BrowserTests;

/// <summary>The list, narrowed.</summary>
[Collection(SharedBrowser.Name)]
public class FilterTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(TestData.Languages), MemberType = typeof(TestData))]
    public async Task Choices_of_one_filter_add_up_and_those_of_several_narrow(string language)
    {
        await using var page = await ListAsync(language);

        await ChooseAsync(page, "section", "management");
        await ShowsAsync(page, r => r.Section.Slug == "management");

        await ChooseAsync(page, "section", "impact");
        await ShowsAsync(page, r => r.Section.Slug is "management" or "impact");

        await ChooseAsync(page, "status", "ongoing");
        await ShowsAsync(page, r => r.Section.Slug is "management" or "impact" && IsAt(r, "ongoing"));
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?status=to-be-completed", new[] { "to-be-completed" }, null, 0)]
    [InlineData("?status=ongoing&page=12", new[] { "ongoing" }, null, 12)]
    [InlineData("?status=ongoing&status=to-be-completed&section=impact", new[] { "ongoing", "to-be-completed" }, "impact", 0)]
    public async Task An_address_brings_its_choices_with_it(string query, string[] statuses, string? section, int sourcePage)
    {
        await using var page = await ListAsync("en", query);

        await ShowsAsync(page, r => statuses.Any(s => IsAt(r, s)) && (section is null || r.Section.Slug == section) && (sourcePage == 0 || r.Source.Pages.Contains(sourcePage)));
        await Expect(page.Page.Locator(".chosen li")).ToHaveCountAsync(query.Split('&').Length);
    }

    [Fact]
    public async Task The_address_keeps_the_choices_for_the_table_for_another_language_and_for_later()
    {
        await using var page = await ListAsync("en");

        await ChooseAsync(page, "status", "ongoing");
        await Expect(page.Page).ToHaveURLAsync(List("en", "?status=ongoing"));
        await page.Page.Locator(".views a").Last.ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(browsing.Served("en/recommendations/table/index.html?status=ongoing"));
        await ShowsAsync(page, r => IsAt(r, "ongoing"));

        await page.Page.Locator(".languages a[hreflang=ar]").ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(browsing.Served("ar/recommendations/table/index.html?status=ongoing"));
        await page.Page.ReloadAsync();
        await ShowsAsync(page, r => IsAt(r, "ongoing"));
    }

    [Fact]
    public async Task The_count_on_every_choice_is_what_choosing_it_gives()
    {
        await using var page = await ListAsync("en", "?status=completed");

        foreach (var section in browsing.Report.Sections)
        {
            var expected = Numbers(r => r.Section == section && IsAt(r, "completed")).Length;
            await Expect(Choice(page, "section", section.Slug).Locator(".count")).ToHaveTextAsync($"{expected}");
        }

        await Expect(Choice(page, "status", "ongoing").Locator(".count")).ToHaveTextAsync($"{Numbers(r => IsAt(r, "ongoing")).Length}");
    }

    [Fact]
    public async Task What_is_found_is_announced_also_when_it_is_nothing()
    {
        await using var page = await ListAsync("en", "?status=to-be-completed");
        var announced = page.Page.Locator("[role=status]").First;
        await Expect(announced).ToHaveTextAsync("2 of 76 recommendations");

        await ChooseAsync(page, "category", "B");

        await Expect(announced).ToHaveTextAsync("0 of 76 recommendations");
        await Expect(page.Page.Locator(".nothing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Choices_are_taken_back_one_by_one_or_all_at_once_with_the_keyboard()
    {
        await using var page = await ListAsync("en", "?status=ongoing&section=impact&section=management");

        await page.Page.Locator(".chosen li button").First.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await ShowsAsync(page, r => r.Section.Slug is "impact" or "management");
        await Expect(page.Page.Locator(".chosen button:focus")).ToHaveCountAsync(1);

        await page.Page.Locator(".chosen .reset").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await ShowsAsync(page, _ => true);
        await Expect(page.Page).ToHaveURLAsync(List("en"));
        await Expect(page.Page.Locator("[data-found]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_choice_is_made_with_the_space_bar()
    {
        await using var page = await ListAsync("fr");
        var box = Choice(page, "category", "A").Locator("input");
        await page.Page.EvaluateAsync("document.querySelectorAll('.filters details').forEach(d => { d.open = true; })");

        await box.FocusAsync();
        await page.Page.Keyboard.PressAsync("Space");

        await Expect(page.Page).ToHaveURLAsync(List("fr", "?category=A"));
    }

    [Fact]
    public async Task From_a_folder_the_list_narrows_as_well()
    {
        await using var page = await browsing.OpenAsync(browsing.InFolder("zh/recommendations/index.html"));

        await ChooseAsync(page, "status", "to-be-completed");

        await ShowsAsync(page, r => IsAt(r, "to-be-completed"));
        page.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("status", "ongoing")]
    [InlineData("section", "impact")]
    [InlineData("category", "A")]
    [InlineData("named", "cdip")]
    [InlineData("page", "12")]
    public async Task Without_scripts_every_choice_leads_to_a_list_of_the_same(string filter, string value)
    {
        await using var page = await browsing.OpenAsync(List("ru"), new Reader { Scripts = false });
        var choice = Choice(page, filter, value);
        var expected = (await choice.GetAttributeAsync("data-has"))!.Split(' ');
        while (await page.Page.Locator(".filters details:not([open]) > summary:visible").CountAsync() > 0)
        {
            await page.Page.Locator(".filters details:not([open]) > summary:visible").First.ClickAsync();
        }

        await choice.Locator("a").ClickAsync();

        await Expect(page.Page).Not.ToHaveURLAsync(List("ru"));
        (await VisibleAsync(page)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("section")]
    [InlineData("source")]
    public async Task A_heading_of_the_table_sorts_by_its_column_and_a_second_time_backwards(string column)
    {
        await using var page = await browsing.OpenAsync(browsing.Served("es/recommendations/table/index.html"));
        var heading = page.Page.Locator($"th[data-sort={column}]");

        await heading.Locator("button").ClickAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        var up = await KeysAsync(page, column);
        up.ShouldBe(up.Order());

        await heading.Locator("button").ClickAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        (await KeysAsync(page, column)).ShouldBe(up.Reverse());
        await Expect(page.Page).ToHaveURLAsync(browsing.Served($"es/recommendations/table/index.html?sort=-{column}"));
    }

    private static bool IsAt(Recommendation recommendation, string status) => recommendation.StatusLine.Statuses.Any(s => s.Key == status);

    private static ILocator Choice(OpenPage page, string filter, string value) => page.Page.Locator($"[data-filter={filter}] [data-value=\"{value}\"]");

    /// <summary>Opens what hides the choice, and makes it.</summary>
    private static async Task ChooseAsync(OpenPage page, string filter, string value)
    {
        await page.Page.EvaluateAsync("document.querySelectorAll('.filters details').forEach(d => { d.open = true; })");
        await Choice(page, filter, value).Locator("input").CheckAsync();
    }

    private static async Task<double[]> KeysAsync(OpenPage page, string column) =>
        [.. (await page.Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('tr[data-number]')].map(r => r.dataset.{column})")).Select(double.Parse)];

    private static async Task<string[]> VisibleAsync(OpenPage page) =>
        await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-number]')].filter(r => r.checkVisibility()).map(r => r.dataset.number)");

    private string List(string language, string query = "") => browsing.Served($"{language}/recommendations/index.html{query}");

    private Task<OpenPage> ListAsync(string language, string query = "") => browsing.OpenAsync(List(language, query));

    private ImmutableArray<string> Numbers(Func<Recommendation, bool> belongs) => [.. browsing.Report.Recommendations.Where(belongs).Select(r => $"{r.Number}")];

    /// <summary>Exactly these are shown, in order, and their number is said.</summary>
    private async Task ShowsAsync(OpenPage page, Func<Recommendation, bool> belongs)
    {
        var expected = Numbers(belongs);
        expected.ShouldNotBeEmpty();
        (await VisibleAsync(page)).ShouldBe(expected);
        var said = await page.Page.Locator("[data-found]").InnerTextAsync();
        int[] numbers = [expected.Length, browsing.Report.Recommendations.Length];
        Regex.Matches(said, @"\d+").Select(m => int.Parse(m.Value)).Distinct().Order().ShouldBe(numbers.Distinct(), said);
    }
}
