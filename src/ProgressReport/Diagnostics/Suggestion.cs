namespace ProgressReport.Diagnostics;

/// <summary>Helps a message to offer what was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>“ — did you mean 'x'?” when a known word is close, and the known words when there are few.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string[] words = [.. known.OrderBy(w => w, StringComparer.Ordinal)];
        var nearest = words.Select(w => (Word: w, Distance: Distance(word, w))).OrderBy(w => w.Distance).FirstOrDefault();
        var close = nearest.Word is not null && nearest.Distance <= Math.Max(1, word.Length / 3);
        return (close, words.Length) switch
        {
            (true, _) => $"; did you mean '{nearest.Word}'?",
            (false, > 0 and <= 15) => $"; known are {string.Join(", ", words)}",
            _ => "",
        };
    }

    /// <summary>Levenshtein distance without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[b.Length];
    }
}
