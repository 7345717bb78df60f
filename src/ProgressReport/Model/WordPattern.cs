using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ProgressReport.Model;

/// <summary>A form of a term: words in a row, each of which may begin or end in <c>*</c> for any beginning or ending.</summary>
internal sealed class WordPattern
{
    private readonly ImmutableArray<(string Core, bool AnyBeginning, bool AnyEnding)> _words;

    public WordPattern(string form) =>
        _words = [.. Words(form, keep: '*').Select(w => (w.Trim('*'), w.StartsWith('*'), w.EndsWith('*')))];

    /// <summary>A text as words in lower case, without diacritics that combine; everything else divides them.</summary>
    public static ImmutableArray<string> Words(string text) => Words(text, keep: '\0');

    /// <summary>Whether the words occur in a row.</summary>
    public bool IsIn(ImmutableArray<string> text)
    {
        for (var start = 0; start + _words.Length <= text.Length; start++)
        {
            var length = 0;
            while (length < _words.Length && Matches(_words[length], text[start + length]))
            {
                length++;
            }

            if (length == _words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches((string Core, bool AnyBeginning, bool AnyEnding) pattern, string word) => (pattern.AnyBeginning, pattern.AnyEnding) switch
    {
        (false, false) => word == pattern.Core,
        (false, true) => word.StartsWith(pattern.Core, StringComparison.Ordinal),
        (true, false) => word.EndsWith(pattern.Core, StringComparison.Ordinal),
        _ => word.Contains(pattern.Core, StringComparison.Ordinal),
    };

    private static ImmutableArray<string> Words(string text, char keep)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == keep)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words.ToImmutable();
    }
}
