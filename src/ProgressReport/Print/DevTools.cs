using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>Calls to a running browser and their answers, in the protocol of its developer tools (chromedevtools.github.io/devtools-protocol).</summary>
internal sealed class DevTools : IDisposable
{
    private const int UsualSize = 64 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1); // Never disposed of: who sends while we close must still be able to give it back.
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _awaited = new(StringComparer.Ordinal);
    private int _lastCall;
    private bool _closed;

    private DevTools()
    {
    }

    /// <summary>Connects.</summary>
    /// <param name="address">What the browser said it listens on.</param>
    /// <exception cref="PrintException">It does not answer.</exception>
    public static async Task<DevTools> ConnectAsync(Uri address)
    {
        var tools = new DevTools();
        tools._socket.Options.Proxy = null; // The browser is on this machine.
        try
        {
            await tools._socket.ConnectAsync(address, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEnd(e))
        {
            throw new PrintException($"the browser does not answer: {e.Message}");
        }

        _ = tools.ReceiveAsync();
        return tools;
    }

    /// <summary>Calls a method.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="session">The page it is for; null for the browser as a whole.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it answers.</returns>
    /// <exception cref="PrintException">The browser refuses, or has ended.</exception>
    public async Task<JsonElement> CallAsync(string method, string? session = null, JsonObject? arguments = null)
    {
        var id = Interlocked.Increment(ref _lastCall);
        var answer = Awaited($"{id}");
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = arguments ?? [] };
        if (session is not null)
        {
            call["sessionId"] = session;
        }

        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(call.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEnd(e))
        {
            throw Closed();
        }
        finally
        {
            _sending.Release();
        }

        return await answer.ConfigureAwait(false);
    }

    /// <summary>The next time something happens in a page.</summary>
    public Task NextAsync(string happening, string session) => Awaited($"{happening} {session}");

    /// <summary>Closes the connection; who still waits hears of it.</summary>
    public void Dispose() => _socket.Dispose();

    private Task<JsonElement> Awaited(string what)
    {
        var source = _awaited.GetOrAdd(what, _ => new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (Volatile.Read(ref _closed))
        {
            source.TrySetException(Closed());
        }

        return source.Task;
    }

    private async Task ReceiveAsync()
    {
        using var message = new MemoryStream(UsualSize);
        var buffer = new byte[UsualSize];
        try
        {
            while (await _socket.ReceiveAsync(buffer, CancellationToken.None).ConfigureAwait(false) is { MessageType: not WebSocketMessageType.Close } part)
            {
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    using var json = JsonDocument.Parse(message.GetBuffer().AsMemory(0, (int)message.Length));
                    Hear(json.RootElement);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // The browser has ended, or we have closed the connection.
        }

        Volatile.Write(ref _closed, true);
        foreach (var waiting in _awaited.Values)
        {
            waiting.TrySetException(Closed());
        }
    }

    /// <summary>Answers have the number of their call, events a name and perhaps a page.</summary>
    private void Hear(JsonElement message)
    {
        var what = message.TryGetProperty("id", out var id) ? $"{id}" : $"{message.GetProperty("method")} {(message.TryGetProperty("sessionId", out var session) ? session : "")}";
        if (!_awaited.TryRemove(what, out var waiting))
        {
            return;
        }

        if (message.TryGetProperty("error", out var error))
        {
            waiting.TrySetException(new PrintException($"the browser refuses: {error.GetProperty("message")}"));
        }
        else
        {
            waiting.TrySetResult(message.TryGetProperty("result", out var result) ? result.Clone() : default);
        }
    }

    /// <summary>What a connection throws when the other side, or ours, has gone.</summary>
    private static bool IsEnd(Exception e) => e is WebSocketException or IOException or OperationCanceledException or InvalidOperationException;

    private static PrintException Closed() => new("the browser closed the connection");
}
