using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Labels as documents in a language write them; ids and files keep the source's form.</summary>
internal static class Labels
{
    // The order of the letters as numerals, which Arabic documents of the United Nations use for sub-paragraphs.
    private static readonly string[] Abjad =
        ["أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض"];

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    /// <summary>The label for a text in the language: in Arabic <c>(أ)</c> for a), <c>'1'</c> for i), <c>(1)</c> for (1); elsewhere as the source has it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="depth">How many lists the item stands in: i) in the first is a letter, below that a numeral.</param>
    public static string Text(Label label, Language language, int depth) => language.Code == "ar" && label.Text.EndsWith(')')
        ? string.Concat(label.Keys.Select((key, i) => Arabic(key, isNumeral: depth + i > 1)))
        : label.Text;

    /// <summary>One key of an id as citations write it: <c>(a)</c>, in Arabic as above.</summary>
    public static string Cited(string key, Language language, int depth, Strings strings) =>
        language.Code == "ar" ? Arabic(key, isNumeral: depth > 1) : strings.Text("place.label", ("key", key));

    private static string Arabic(string key, bool isNumeral) => key switch
    {
        _ when char.IsAsciiDigit(key[0]) => $"({key})",
        [>= 'a' and <= 'z'] when !isNumeral || !Roman.Contains(key) => $"({Abjad[key[0] - 'a']})",
        _ when Array.IndexOf(Roman, key) is >= 0 and var at => $"'{at + 1}'",
        _ => key,
    };
}
