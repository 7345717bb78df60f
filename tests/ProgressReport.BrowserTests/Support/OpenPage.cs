using System.Collections.Concurrent;

namespace ProgressReport.BrowserTests.Support;

/// <summary>A page in the browser, with what the browser complained about since its address was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    // Said by the test's own browser where a reader wants no offline copy.
    private const string WithoutOfflineCopy = "Service Worker registration blocked by Playwright";

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" && message.Text != WithoutOfflineCopy, $"console: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script: {error}");
        page.RequestFailed += (_, request) => Complain(true, $"request: {request.Url} {request.Failure}");
        page.Response += (_, response) => Complain(response.Status >= 400, $"response: {response.Url} {response.Status}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, policy violations, and requests that were not answered.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>An empty page for a reader, who shares nothing with any other.</summary>
    public static async Task<OpenPage> OpenAsync(IBrowser browser, Reader reader)
    {
        var context = await browser.NewContextAsync(reader.Options);
        var page = await context.NewPageAsync();
        if (reader.TextSize != 16)
        {
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = reader.TextSize, ["fixed"] = reader.TextSize } });
        }

        return new OpenPage(context, page);
    }

    /// <summary>Goes to an address and waits until it is loaded, its scripts included.</summary>
    public async Task GoAsync(string url)
    {
        _complaints.Clear();
        await Page.GotoAsync(url);
    }

    /// <summary>Waits until the page has been painted, so that whatever was said before has been heard.</summary>
    public Task SettledAsync() => Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Complain(bool really, string text)
    {
        if (really)
        {
            _complaints.Enqueue(text);
        }
    }
}
