using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;

namespace ProgressReport.Tests.Support;

/// <summary>Compares diagnostics with lines as the user sees them.</summary>
internal static class DiagnosticAssertions
{
    /// <summary>These diagnostics and no others, in this order.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="expected">Lines <c>file:line:col: error CODE: message</c>; “…” stands for any words.</param>
    public static void ShouldFind(this IEnumerable<Diagnostic> diagnostics, params string[] expected)
    {
        var found = diagnostics.Select(d => d.ToString()).ToArray();
        var same = found.Length == expected.Length && found.Zip(expected).All(p => Matches(p.First, p.Second));
        same.ShouldBeTrue($"\nexpected:\n{Lines(expected)}\nfound:\n{Lines(found)}");
    }

    private static bool Matches(string found, string expected) =>
        Regex.IsMatch(found, $"^{Regex.Escape(expected).Replace("…", ".*", StringComparison.Ordinal)}$", RegexOptions.Singleline);

    private static string Lines(string[] lines) => lines.Length == 0 ? "  nothing" : string.Join('\n', lines.Select(l => "  " + l));
}
