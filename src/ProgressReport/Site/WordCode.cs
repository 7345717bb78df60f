using System.Text;
using ProgressReport.Model;

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
        var symbols = new SymbolTable();
        var tokens = Tokens(text, symbols);
        foreach (var word in symbols.Words)
        {
            word.Letters = new Symbol[word.Text.Length];
            for (var i = 0; i < word.Letters.Length; i++)
            {
                word.Letters[i] = symbols.Letter(word.Text[i]);
            }
        }

        CountAgain(symbols, tokens);
        Symbol[] byFrequency = [.. symbols.All.Where(s => s.Uses > 0 && s.Text != "\n")];
        Array.Sort(byFrequency, (a, b) => a.Uses == b.Uses ? string.CompareOrdinal(a.Text, b.Text) : b.Uses - a.Uses);
        var inOrder = InOrder(byFrequency);
        symbols.Letter('\n').Code = '\n';
        return new WordCode(
            string.Join('\n', inOrder.Select(s => s is null ? "" : s.Text.Length == 1 ? s.Text : Write(s.Letters, s.Text.Length))),
            Write(tokens, text.Length));
    }

    /// <summary>The character of a place in the order.</summary>
    private static char Code(int place) => place < Ascii.Length ? Ascii[place]
        : (char)(First + place - Ascii.Length is var code && code < Gap ? code : code + AfterGap - Gap);

    /// <summary>The most frequent take ASCII, where a character that is of ASCII itself stays what it is; the others stand in alphabetical order, which compresses best.</summary>
    private static Symbol?[] InOrder(Symbol[] byFrequency)
    {
        var first = byFrequency.Take(Ascii.Length).ToArray();
        var places = new Symbol?[Ascii.Length];
        foreach (var symbol in first.Where(IsAscii))
        {
            places[Ascii.IndexOf(symbol.Text[0], StringComparison.Ordinal)] = symbol;
        }

        var others = new Queue<Symbol>(first.Where(s => !IsAscii(s)));
        for (var i = 0; i < places.Length; i++)
        {
            places[i] ??= others.TryDequeue(out var symbol) ? symbol : null;
        }

        Symbol?[] inOrder = [.. places, .. byFrequency.Skip(Ascii.Length).OrderBy(s => s.Text, StringComparer.Ordinal)];
        for (var i = 0; i < inOrder.Length; i++)
        {
            if (inOrder[i] is { } symbol)
            {
                symbol.Code = Code(i);
            }
        }

        return inOrder;
    }

    private static bool IsAscii(Symbol symbol) => symbol.Text.Length == 1 && Ascii.Contains(symbol.Text[0], StringComparison.Ordinal);

    /// <summary>How often each stands in the text and in the spelling of the words that are kept.</summary>
    private static void CountAgain(SymbolTable symbols, List<Symbol> tokens)
    {
        Symbol[] kept = [.. symbols.Words.Where(w => w.IsWorthIt)];
        foreach (var symbol in symbols.All)
        {
            symbol.Coded = symbol.IsWorthIt ? [symbol] : symbol.Letters;
            symbol.Uses = 0;
        }

        foreach (var token in tokens)
        {
            foreach (var symbol in token.Coded)
            {
                symbol.Uses++;
            }
        }

        foreach (var letter in kept.SelectMany(word => word.Letters))
        {
            letter.Uses++;
        }
    }

    private static string Write(IEnumerable<Symbol> tokens, int longest)
    {
        var coded = new StringBuilder(longest);
        foreach (var token in tokens)
        {
            foreach (var symbol in token.Coded)
            {
                coded.Append(symbol.Code);
            }
        }

        return coded.ToString();
    }

    /// <summary>Words with the space before them, and the characters between them.</summary>
    private static List<Symbol> Tokens(string text, SymbolTable symbols)
    {
        var tokens = new List<Symbol>(text.Length / 4);
        for (var at = 0; at < text.Length;)
        {
            var end = at + (text[at] == ' ' ? 1 : 0);
            var start = end;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var token = end - start < 2 ? symbols.Letter(text[at]) : symbols.Word(text.AsSpan(at, end - at));
            token.Uses++;
            tokens.Add(token);
            at += token.Text.Length;
        }

        return tokens;
    }

    /// <summary>Each letter and each word that is met, once.</summary>
    private sealed class SymbolTable
    {
        private readonly CharTable<Symbol> _letters = new();
        private readonly Dictionary<string, Symbol> _words = new(StringComparer.Ordinal);

        public IEnumerable<Symbol> Words => _words.Values;

        public IEnumerable<Symbol> All => _letters.Values.Concat(_words.Values);

        public Symbol Letter(char letter) => _letters[letter] ??= new Symbol(letter.ToString());

        public Symbol Word(ReadOnlySpan<char> word)
        {
            var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(word, out var symbol))
            {
                symbol = new Symbol(word.ToString());
                _words.Add(symbol.Text, symbol);
            }

            return symbol;
        }
    }

    /// <summary>A letter, or a word with the space before it.</summary>
    private sealed class Symbol(string text)
    {
        public string Text => text;

        public int Uses { get; set; }

        public char Code { get; set; }

        /// <summary>The letters of a word.</summary>
        public Symbol[] Letters { get; set; } = [];

        /// <summary>What is written for it: itself, or its letters.</summary>
        public Symbol[] Coded { get; set; } = [];

        /// <summary>Whether it is worth a character of its own.</summary>
        public bool IsWorthIt => text.Length == 1 || (Uses >= FewestUses && (Uses - 1) * (text.Length - 1) >= LeastSaving);
    }
}
