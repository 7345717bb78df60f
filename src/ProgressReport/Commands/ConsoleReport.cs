using System.Diagnostics;
using ProgressReport.Diagnostics;
using Spectre.Console;

namespace ProgressReport.Commands;

/// <summary>
/// Tells the user how a run goes: on a terminal each stage while it works and when it is done, elsewhere all of them
/// at the end; diagnostics on standard error; a closing line with counts and time.
/// </summary>
internal sealed class ConsoleReport(TextWriter output, TextWriter error, bool live)
{
    private readonly Stopwatch _total = Stopwatch.StartNew();
    private readonly List<string> _stages = [];

    /// <summary>Runs a stage and notes what it did and how long it took.</summary>
    public T Stage<T>(string name, Func<T> work, Func<T, string> what)
    {
        var watch = Stopwatch.StartNew();
        var result = live ? AnsiConsole.Status().Start($"{name} …", _ => work()) : work();
        var line = $"  {name,-12} {what(result),-64} {watch.Elapsed.TotalSeconds,7:0.00} s";
        if (live)
        {
            output.WriteLine(line);
        }
        else
        {
            _stages.Add(line);
        }

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
        _stages.ForEach(output.WriteLine);

        var found = diagnostics.Sorted();
        var errors = found.Count(d => d.Severity == Severity.Error);
        output.WriteLine($"{outcome} {Count(errors, "error")}, {Count(found.Length - errors, "warning")}, {_total.Elapsed.TotalSeconds:0.00} s.");
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
