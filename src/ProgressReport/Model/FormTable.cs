namespace ProgressReport.Model;

/// <summary>What is looked for in texts, by the first character of its form; of the same character the longest form first.</summary>
/// <typeparam name="T">What has a form.</typeparam>
internal sealed class FormTable<T>
    where T : class
{
    private readonly T[]?[] _byFirst;
    private readonly char _least;

    /// <param name="all">In any order.</param>
    /// <param name="form">The form of each, not empty.</param>
    public FormTable(IEnumerable<T> all, Func<T, string> form)
    {
        T[][] same = [.. all.OrderByDescending(t => form(t).Length).ThenBy(form, StringComparer.Ordinal).GroupBy(First).Select(g => g.ToArray())];
        _least = same.Length == 0 ? '\0' : same.Min(s => First(s[0]));
        _byFirst = new T[]?[same.Length == 0 ? 0 : same.Max(s => First(s[0])) - _least + 1]; // An alphabet is a small part of all characters.
        foreach (var forms in same)
        {
            _byFirst[First(forms[0]) - _least] = forms;
        }

        char First(T one) => form(one)[0];
    }

    /// <summary>Those that begin with a character.</summary>
    public ReadOnlySpan<T> this[char first] => (uint)(first - _least) is var at && at < (uint)_byFirst.Length ? _byFirst[at] : default;
}
