using AngleSharp.Dom;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>What the addresses on a page lead to.</summary>
internal static class Addresses
{
    /// <summary>Every address a page names, with the element that names it.</summary>
    public static IEnumerable<(IElement Element, string Value)> On(ParsedPage page) =>
        page.Document.QuerySelectorAll("[href], [src]").Select(e => (e, e.GetAttribute("href") ?? e.GetAttribute("src") ?? ""));

    public static bool HasScheme(string address) => Uri.TryCreate(address, UriKind.Absolute, out _) && address.Contains(':', StringComparison.Ordinal);

    /// <summary>The file and fragment that a relative address means, seen from a page; the file is null if it lies outside the site.</summary>
    public static (string? Path, string Fragment) Resolve(string from, string address)
    {
        var parts = address.Split('#', 2);
        var fragment = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
        if (parts[0].Length == 0)
        {
            return (from, fragment);
        }

        var steps = new Stack<string>(from.Split('/')[..^1]);
        foreach (var step in parts[0].Split('/'))
        {
            if (step != "..")
            {
                steps.Push(step);
            }
            else if (!steps.TryPop(out _))
            {
                return (null, fragment);
            }
        }

        return (string.Join('/', steps.Reverse()), fragment);
    }
}
