using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>
/// Labels rise, and leave nothing out unless the recommendation is reproduced in part: a forgotten sub-item is
/// then an error and not a silent loss.
/// </summary>
internal static class LabelChecks
{
    private static readonly string[] Roman =
        ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>The ways a label can count; 0 where it does not count in that way.</summary>
    private static readonly Func<string, int>[] Counts =
    [
        key => int.TryParse(key, out var number) ? number : 0,
        key => key is [>= 'a' and <= 'z'] ? key[0] - 'a' + 1 : 0,
        key => Math.Max(0, Array.IndexOf(Roman, key)),
    ];

    public static void Labels(Report report, DiagnosticBag diagnostics)
    {
        foreach (var recommendation in report.Recommendations)
        {
            foreach (var prose in recommendation.Prose.Values)
            {
                Check(prose.Text, recommendation.Partial, diagnostics);
            }
        }
    }

    private static void Check(IEnumerable<Block> blocks, bool partial, DiagnosticBag diagnostics)
    {
        foreach (var list in blocks.OfType<ItemList>())
        {
            Check(list, partial, diagnostics);
            foreach (var item in list.Items)
            {
                Check(item.Blocks, partial, diagnostics);
            }
        }
    }

    private static void Check(ItemList list, bool partial, DiagnosticBag diagnostics)
    {
        var keys = list.Items.Select(i => i.Label.Keys[0].ToLowerInvariant()).ToArray();
        for (var start = 0; start < keys.Length;)
        {
            var (count, length) = LongestRun(keys.AsSpan(start));
            if (start > 0 && (!partial || Falls(keys[start - 1], keys[start])))
            {
                diagnostics.Add(CheckErrors.LabelOrder(list.Items[start].Place, list.Items[start].Label.Text, list.Items[start - 1].Label.Text));
            }

            for (var i = 0; i < length && !partial; i++)
            {
                var expected = i == 0 ? 1 : count(keys[start + i - 1]) + 1;
                if (start == 0 && count(keys[i]) != expected)
                {
                    diagnostics.Add(CheckErrors.LabelGap(list.Items[i].Place, list.Items[i].Label.Text, i == 0 ? "" : list.Items[i - 1].Label.Text));
                }
            }

            start += length;
        }
    }

    /// <summary>Whether the labels count in the same way and the second is not the higher: no part left out explains that.</summary>
    private static bool Falls(string before, string label)
    {
        var common = Counts.Where(count => count(before) > 0 && count(label) > 0).ToArray();
        return common.Length > 0 && common.All(count => count(label) <= count(before));
    }

    /// <summary>
    /// How many of the labels rise if counted in one way: the way that reaches furthest, and of two such the one that
    /// begins lower, for “i” is the ninth letter and the first Roman numeral.
    /// </summary>
    private static (Func<string, int> Count, int Length) LongestRun(ReadOnlySpan<string> keys)
    {
        var best = (Count: Counts[0], Length: 1, First: int.MaxValue);
        foreach (var count in Counts)
        {
            var length = 0;
            while (length < keys.Length && count(keys[length]) > (length == 0 ? 0 : count(keys[length - 1])))
            {
                length++;
            }

            if (length > best.Length || (length == best.Length && length > 0 && count(keys[0]) < best.First))
            {
                best = (count, length, count(keys[0]));
            }
        }

        return (best.Count, best.Length);
    }
}
