namespace ProgressReport.Print;

/// <summary>Prints pages with one browser for all of them; it is started anew when it dies or hangs, and each page is tried twice.</summary>
/// <param name="path">The browser.</param>
/// <param name="folder">Where it may keep what it needs.</param>
/// <param name="limit">The longest that its start, or a print, may take.</param>
internal sealed class PagePrinter(string path, string folder, TimeSpan limit) : IDisposable
{
    private const int Attempts = 2;

    private readonly SemaphoreSlim _changing = new(1);
    private RunningBrowser? _browser;

    /// <summary>Prints a page of the local disk.</summary>
    /// <exception cref="PrintException">It failed twice.</exception>
    public async Task<byte[]> PrintAsync(string page)
    {
        for (var attempt = 1; ; attempt++)
        {
            RunningBrowser? browser = null;
            try
            {
                browser = await RunningAsync().ConfigureAwait(false);
                return await browser.PrintAsync(page, limit).ConfigureAwait(false);
            }
            catch (PrintException failure)
            {
                await GiveUpAsync(browser).ConfigureAwait(false);
                if (attempt == Attempts)
                {
                    throw new PrintException($"{failure.Message}, and no better when it was tried again");
                }
            }
        }
    }

    public void Dispose()
    {
        _browser?.Dispose();
        _changing.Dispose();
    }

    private async Task<RunningBrowser> RunningAsync()
    {
        await _changing.WaitAsync().ConfigureAwait(false);
        try
        {
            return _browser ??= await RunningBrowser.StartAsync(path, Path.Combine(folder, Path.GetRandomFileName()), limit).ConfigureAwait(false);
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>The next print starts another browser, unless one has been started meanwhile.</summary>
    private async Task GiveUpAsync(RunningBrowser? browser)
    {
        await _changing.WaitAsync().ConfigureAwait(false);
        try
        {
            if (browser is not null && _browser == browser)
            {
                _browser = null;
                browser.Dispose();
            }
        }
        finally
        {
            _changing.Release();
        }
    }
}
