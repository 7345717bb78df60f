using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>What readers ask of their system: colours of their own, and nothing that moves.</summary>
[Collection(SharedBrowser.Name)]
public class PreferenceTests(Browsing browsing)
{
    private const string MarksThatVanish = """
        () => {
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          return [...document.querySelectorAll('.mark')].filter(m => m.checkVisibility())
            .filter(m => getComputedStyle(m.querySelector('.rim')).stroke === ground || [...m.children].slice(1).some(c => getComputedStyle(c).fill === ground))
            .map(m => 'cannot be seen: ' + m.parentElement.outerHTML.slice(0, 150));
        }
        """;

    private const string WhatMoves = """
        () => [document.documentElement, ...document.querySelectorAll('body, body *')]
          .flatMap(e => [null, '::before', '::after'].map(p => [e, getComputedStyle(e, p)]))
          .filter(([, s]) => s.animationName !== 'none' || s.transitionDuration.split(', ').some(d => d !== '0s') || s.scrollBehavior !== 'auto')
          .map(([e]) => 'moves: ' + e.outerHTML.slice(0, 150))
        """;

    [Fact]
    public async Task With_colours_of_the_readers_own_every_mark_of_a_status_is_seen() =>
        (await browsing.FindAsync(browsing.Site.OneOfEachKind, new Reader { ForcedColors = true, Dark = true }, Look(MarksThatVanish))).ShouldBeEmpty();

    [Fact]
    public async Task With_colours_of_the_readers_own_there_are_marks_at_all()
    {
        await using var page = await browsing.OpenAsync(browsing.Served("en/index.html"), new Reader { ForcedColors = true });

        (await page.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches")).ShouldBeTrue();
        (await page.Page.Locator(".mark").CountAsync()).ShouldBeGreaterThan(76);
    }

    [Fact]
    public async Task Nothing_moves_for_readers_who_do_not_want_it() =>
        (await browsing.FindAsync(browsing.Site.OneOfEachKind, new Reader { ReducedMotion = true }, Look(WhatMoves))).ShouldBeEmpty();

    private static Func<OpenPage, Task<IEnumerable<string>>> Look(string script) => async page => await page.Page.EvaluateAsync<string[]>(script);
}
