using System.Text;

namespace ProgressReport.Site;

/// <summary>
/// A text in which every letter and every frequent word is one character, the most frequent ones in ASCII. Compressed it
/// is a tenth to a quarter smaller than the text, most where a letter takes two bytes; <c>search-core.js</c> reads it back.
/// </summary>
/// <param name="Symbols">What each character stands for, in the order of their codes and divided by line ends: a letter itself, a word by the codes of its letters.</param>
/// <param name="Coded">The text; a line end is always itself.</param>
internal sealed record WordCode(string Symbols, string Coded)
{
    private const string Ascii = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    // Beyond ASCII: two bytes each, without the gaps of the Greek block, which JSON would escape.
    private const int First = 0x100;
    private const int Gap = 0x378;
    private const int AfterGap = 0x400;

    private const int FewestUses = 4;
    private const int LeastSaving = 20; // in characters over the whole text

    public static WordCode Of(string text)
    {
        var symbols = Tokens(text);
        var frequency = Count(symbols);
        var kept = frequency.Keys.Where(w => frequency[w] >= FewestUses && (frequency[w] - 1) * (w.Length - 1) >= LeastSaving).ToHashSet(StringComparer.Ordinal);
        symbols = [.. symbols.SelectMany(s => s.Length == 1 || kept.Contains(s) ? [s] : Letters(s))];
        frequency = Count([.. symbols, .. kept.SelectMany(Letters)]);
        frequency.Remove("\n");

        string[] byFrequency = [.. frequency.Keys];
        Array.Sort(byFrequency, (a, b) => frequency[a] == frequency[b] ? string.CompareOrdinal(a, b) : frequency[b] - frequency[a]);
        var codes = Codes(byFrequency, out var inOrder);
        codes["\n"] = '\n';
        return new WordCode(
            string.Join('\n', inOrder.Select(s => s.Length < 2 ? s : Write(Letters(s), codes))),
            Write(symbols, codes));
    }

    /// <summary>The character of a place in the order.</summary>
    private static char Code(int place) => place < Ascii.Length ? Ascii[place]
        : (char)(First + place - Ascii.Length is var code && code < Gap ? code : code + AfterGap - Gap);

    /// <summary>The most frequent take ASCII, where a character that is of ASCII itself stays what it is; the others stand in alphabetical order, which compresses best.</summary>
    private static Dictionary<string, char> Codes(string[] byFrequency, out string[] inOrder)
    {
        var first = byFrequency.Take(Ascii.Length).ToArray();
        var places = new string[Ascii.Length];
        foreach (var symbol in first.Where(IsAscii))
        {
            places[Ascii.IndexOf(symbol[0], StringComparison.Ordinal)] = symbol;
        }

        var others = new Queue<string>(first.Where(s => !IsAscii(s)));
        for (var i = 0; i < places.Length; i++)
        {
            places[i] ??= others.TryDequeue(out var symbol) ? symbol : "";
        }

        inOrder = [.. places, .. byFrequency.Skip(Ascii.Length).Order(StringComparer.Ordinal)];
        var codes = new Dictionary<string, char>(inOrder.Length + 1, StringComparer.Ordinal);
        for (var i = 0; i < inOrder.Length; i++)
        {
            codes[inOrder[i]] = Code(i);
        }

        return codes;
    }

    private static bool IsAscii(string symbol) => symbol.Length == 1 && Ascii.Contains(symbol[0], StringComparison.Ordinal);

    private static string Write(IReadOnlyCollection<string> symbols, Dictionary<string, char> codes)
    {
        var coded = new StringBuilder(symbols.Count);
        foreach (var symbol in symbols)
        {
            coded.Append(codes[symbol]);
        }

        return coded.ToString();
    }

    private static Dictionary<string, int> Count(List<string> symbols)
    {
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var symbol in symbols)
        {
            count[symbol] = count.GetValueOrDefault(symbol) + 1;
        }

        return count;
    }

    /// <summary>Words with the space before them, and the characters between them.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>(text.Length / 4);
        for (var at = 0; at < text.Length;)
        {
            var end = at + (text[at] == ' ' ? 1 : 0);
            var start = end;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            end = end - start < 2 ? at + 1 : end;
            tokens.Add(text[at..end]);
            at = end;
        }

        return tokens;
    }

    private static string[] Letters(string word) => [.. word.Select(c => c.ToString())];
}
