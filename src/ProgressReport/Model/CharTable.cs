namespace ProgressReport.Model;

/// <summary>Something for each of some characters, found as fast as in an array but as small as their alphabets.</summary>
/// <typeparam name="T">What a character has.</typeparam>
internal sealed class CharTable<T>
    where T : class
{
    private const int Page = 256;

    private readonly T?[]?[] _pages = new T?[]?[(char.MaxValue + 1) / Page];

    /// <summary>Everything there is, in the order of the characters.</summary>
    public IEnumerable<T> Values => _pages.SelectMany(page => page ?? []).OfType<T>();

    /// <summary>What a character has; null if nothing.</summary>
    public T? this[char character]
    {
        get => _pages[character / Page]?[character % Page];
        set => (_pages[character / Page] ??= new T?[Page])[character % Page] = value;
    }
}
