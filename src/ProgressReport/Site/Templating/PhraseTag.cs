using System.Collections.Immutable;

namespace ProgressReport.Site.Templating;

/// <summary>Reads what follows <c>t</c> or <c>plain</c>: <c>"key" name=path other="words"</c>.</summary>
internal static class PhraseTag
{
    /// <returns>The key and the values; null if it is not written so.</returns>
    public static (string Key, ImmutableArray<PhraseValue> Values)? Read(string text)
    {
        if (text.Split('"', 3) is not ["", var key, var rest])
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<PhraseValue>();
        while (rest.TrimStart() is { Length: > 0 } next)
        {
            if (Value(next) is not var (value, behind))
            {
                return null;
            }

            values.Add(value);
            rest = behind;
        }

        return (key, values.ToImmutable());
    }

    private static (PhraseValue Value, string Behind)? Value(string text)
    {
        if (text.Split('=', 2) is not [{ Length: > 0 } name, var value] || !name.All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        if (value.Split('"', 3) is ["", var words, var behind])
        {
            return (new PhraseValue(name, words, Quoted: true), behind);
        }

        var end = value.AsSpan().IndexOfAny(" \n\t") is >= 0 and var space ? space : value.Length;
        return end == 0 || value.AsSpan(0, end).Contains('"') ? null : (new PhraseValue(name, value[..end], Quoted: false), value[end..]);
    }
}
