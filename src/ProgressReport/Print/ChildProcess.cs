using System.Diagnostics;

namespace ProgressReport.Print;

/// <summary>A program that does not outlive this one.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;
    private readonly Lock _ending = new();
    private int? _exitCode;

    /// <summary>Starts a program without standard input.</summary>
    /// <exception cref="PrintException">There is no such program, or it may not be run.</exception>
    public ChildProcess(string path, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PrintException($"'{path}' could not be started: {e.Message}");
        }

        _process.StandardInput.Close();
        AppDomain.CurrentDomain.ProcessExit += End;
    }

    public StreamReader Output => _process.StandardOutput;

    public StreamReader Error => _process.StandardError;

    /// <summary>Waits for its end.</summary>
    public Task EndAsync() => _process.WaitForExitAsync();

    /// <summary>Waits for its end, also when it has been disposed of meanwhile.</summary>
    /// <returns>Its exit code; null if it has not ended in time.</returns>
    public int? ExitCodeWithin(TimeSpan limit)
    {
        lock (_ending)
        {
            return _exitCode ??= _process.WaitForExit(limit) ? _process.ExitCode : null;
        }
    }

    /// <summary>Ends it and its children, if it has not ended.</summary>
    public void Dispose()
    {
        lock (_ending)
        {
            AppDomain.CurrentDomain.ProcessExit -= End;
            if (!_process.HasExited)
            {
                End(null, EventArgs.Empty);
                _process.WaitForExit();
            }

            _exitCode = _process.ExitCode;
            _process.Dispose();
        }
    }

    private void End(object? sender, EventArgs e) => _process.Kill(entireProcessTree: true);
}
