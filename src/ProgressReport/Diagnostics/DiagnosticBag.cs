using System.Collections.Immutable;

namespace ProgressReport.Diagnostics;

/// <summary>
/// Collects the diagnostics of one run. Stages get it as an argument; it may be filled from several threads,
/// and is read sorted, so that the order of messages never depends on timing.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];

    /// <summary>Adds a diagnostic; the same one twice counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Adds everything another bag has found so far.</summary>
    public void AddAll(DiagnosticBag others)
    {
        foreach (var diagnostic in others.Sorted())
        {
            Add(diagnostic);
        }
    }

    /// <summary>Whether anything found so far forbids publishing.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Any(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>Everything found so far, by place, code and message.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return [.. _diagnostics
                .OrderBy(d => d.Place.File, StringComparer.Ordinal)
                .ThenBy(d => d.Place.Line)
                .ThenBy(d => d.Place.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }
}
