using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>A browser that has been started and prints as many pages as it is given, also several at once.</summary>
internal sealed class RunningBrowser : IDisposable
{
    private const string Listening = "DevTools listening on ";
    private const string NotStarted = "the browser could not be started";

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly ChildProcess _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _hearing = Task.CompletedTask;
    private DevTools? _tools;
    private string _lastWords = "";

    private RunningBrowser(ChildProcess process) => _process = process;

    /// <summary>Starts a browser without network.</summary>
    /// <param name="path">The program.</param>
    /// <param name="profile">Where it may keep what it needs.</param>
    /// <param name="limit">The longest it may take.</param>
    /// <exception cref="PrintException">It could not be started.</exception>
    public static async Task<RunningBrowser> StartAsync(string path, string profile, TimeSpan limit)
    {
        var browser = new RunningBrowser(new ChildProcess(path,
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-quic", "--disable-extensions", "--disable-breakpad",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            .. OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), // root has none
            $"--user-data-dir={profile}",
            "--remote-debugging-port=0", // any that is free, on this machine only
        ]));
        try
        {
            await browser.ConnectAsync(limit).ConfigureAwait(false);
            return browser;
        }
        catch (Exception e)
        {
            using (browser)
            {
                throw e is TimeoutException
                    ? new PrintException($"the browser '{path}' did not start within {limit.TotalSeconds:0.#} s")
                    : await browser.ExplainedAsync(e).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Prints a page of the local disk as a tagged PDF with an outline, without running its scripts.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="limit">The longest it may take.</param>
    /// <exception cref="PrintException">The browser has ended, refuses or takes longer.</exception>
    public async Task<byte[]> PrintAsync(string page, TimeSpan limit)
    {
        try
        {
            return await PrintAsync(_tools!, new Uri(page).AbsoluteUri).WaitAsync(limit).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new PrintException($"the browser did not finish printing '{page}' within {limit.TotalSeconds:0.#} s");
        }
        catch (PrintException e)
        {
            throw await ExplainedAsync(new PrintException($"the browser could not print '{page}': {e.Message}")).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the browser, or ends it if it does not close.</summary>
    public void Dispose()
    {
        if (_tools is not null)
        {
            _ = _tools.CallAsync("Browser.close");
            _process.ExitCodeWithin(Farewell);
        }

        _process.Dispose();
        _tools?.Dispose();
    }

    /// <summary>Each print has a context of its own, so that it depends on no other and has a process of its own.</summary>
    private static async Task<byte[]> PrintAsync(DevTools tools, string address)
    {
        var context = await CallAsync("Target.createBrowserContext", "browserContextId", null, []).ConfigureAwait(false);
        var target = await CallAsync("Target.createTarget", "targetId", null, new() { ["url"] = "about:blank", ["browserContextId"] = context }).ConfigureAwait(false);
        var session = await CallAsync("Target.attachToTarget", "sessionId", null, new() { ["targetId"] = target, ["flatten"] = true }).ConfigureAwait(false);
        await tools.CallAsync("Emulation.setScriptExecutionDisabled", session, new() { ["value"] = true }).ConfigureAwait(false);
        await tools.CallAsync("Page.enable", session).ConfigureAwait(false);
        var loaded = tools.NextAsync("Page.loadEventFired", session);
        if ((await tools.CallAsync("Page.navigate", session, new() { ["url"] = address }).ConfigureAwait(false)).TryGetProperty("errorText", out var error))
        {
            throw new PrintException($"{error}");
        }

        await loaded.ConfigureAwait(false);
        var pdf = await CallAsync("Page.printToPDF", "data", session, new()
        {
            ["printBackground"] = true,
            ["preferCSSPageSize"] = true,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
        }).ConfigureAwait(false);
        await tools.CallAsync("Target.disposeBrowserContext", null, new() { ["browserContextId"] = context }).ConfigureAwait(false);
        return Convert.FromBase64String(pdf);

        async Task<string> CallAsync(string method, string answer, string? inSession, JsonObject arguments) =>
            (await tools.CallAsync(method, inSession, arguments).ConfigureAwait(false)).GetProperty(answer).GetString()!;
    }

    /// <summary>Children of a browser that has died may keep its last words open, so its end is watched for, too.</summary>
    private async Task ConnectAsync(TimeSpan limit)
    {
        _hearing = HearAsync();
        var connecting = ConnectAsync();
        if (await Task.WhenAny(connecting, _process.EndAsync()).WaitAsync(limit).ConfigureAwait(false) != connecting)
        {
            throw new PrintException(NotStarted);
        }

        await connecting.ConfigureAwait(false);
    }

    private async Task ConnectAsync() => _tools = await DevTools.ConnectAsync(await _address.Task.ConfigureAwait(false)).ConfigureAwait(false);

    /// <summary>It says where it listens when it has started; what else it says is kept for when it fails.</summary>
    private async Task HearAsync()
    {
        _ = _process.Output.BaseStream.CopyToAsync(Stream.Null); // so that it never waits for a reader
        while (await _process.Error.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
            {
                _address.TrySetResult(new Uri(line[Listening.Length..].Trim()));
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                _lastWords = line.Trim();
            }
        }

        _address.TrySetException(new PrintException(NotStarted));
    }

    /// <summary>The failure with the exit code and last words of a browser that has ended.</summary>
    private async Task<PrintException> ExplainedAsync(Exception failure)
    {
        if (_process.ExitCodeWithin(Farewell) is not { } exitCode)
        {
            return new PrintException(failure.Message);
        }

        await Task.WhenAny(_hearing, Task.Delay(Farewell)).ConfigureAwait(false); // Its children may still hold the line.
        return new PrintException($"{failure.Message} (exit code {exitCode}){(_lastWords.Length > 0 ? ": " : "")}{_lastWords}");
    }
}
