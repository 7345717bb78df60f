using System.Diagnostics;
using ProgressReport.Diagnostics;
using Spectre.Console;

namespace ProgressReport.Commands;

/// <summary>
/// Tells the user how a run goes: on a terminal a live line while a stage works; diagnostics on standard error; a
/// summary on standard output. Where nobody watches, only diagnostics and summary.
/// </summary>
internal sealed class ConsoleReport(TextWriter output, TextWriter error, bool live)
{
    private readonly Stopwatch _total = Stopwatch.StartNew();
    private readonly List<(string Stage, string What, TimeSpan Time)> _stages = [];

    /// <summary>Runs a stage and notes what it did and how long it took.</summary>
    public T Stage<T>(string name, Func<T> work, Func<T, string> what)
    {
        var watch = Stopwatch.StartNew();
        var result = live ? AnsiConsole.Status().Start($"{name} …", _ => work()) : work();
        _stages.Add((name, what(result), watch.Elapsed));
        return result;
    }

    public void Note(string message) => error.WriteLine(message);

    public void Diagnostics(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.Sorted())
        {
            error.WriteLine(diagnostic);
        }
    }

    /// <summary>The closing lines.</summary>
    public void Summary(DiagnosticBag diagnostics, string outcome)
    {
        foreach (var (stage, what, time) in _stages)
        {
            output.WriteLine($"  {stage,-12} {what,-64} {time.TotalSeconds,7:0.00} s");
        }

        var found = diagnostics.Sorted();
        var errors = found.Count(d => d.Severity == Severity.Error);
        output.WriteLine($"{outcome} {Count(errors, "error")}, {Count(found.Length - errors, "warning")}, {_total.Elapsed.TotalSeconds:0.00} s.");
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
