namespace ProgressReport.Model;

/// <summary>What is looked for in texts, by the first character of its form; of the same character the longest form first.</summary>
/// <typeparam name="T">What has a form.</typeparam>
internal sealed class FormTable<T>
    where T : class
{
    private readonly CharTable<T[]> _byFirst = new();

    /// <param name="all">In any order.</param>
    /// <param name="form">The form of each, not empty.</param>
    public FormTable(IEnumerable<T> all, Func<T, string> form)
    {
        foreach (var same in all.OrderByDescending(t => form(t).Length).ThenBy(form, StringComparer.Ordinal).GroupBy(t => form(t)[..1], StringComparer.Ordinal))
        {
            _byFirst[same.Key[0]] = [.. same];
        }
    }

    /// <summary>Those that begin with a character.</summary>
    public ReadOnlySpan<T> this[char first] => _byFirst[first];
}
