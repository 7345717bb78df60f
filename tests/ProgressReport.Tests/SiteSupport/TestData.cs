namespace ProgressReport.Tests.SiteSupport;

/// <summary>What theories run over.</summary>
public static class TestData
{
    /// <summary>The languages in the organisation's order.</summary>
    public static readonly string[] LanguageCodes = ["ar", "zh", "en", "fr", "ru", "es"];

    public static TheoryData<string> Languages => [.. LanguageCodes];

    public static TheoryData<int> Recommendations => [.. Enumerable.Range(1, 76)];

    /// <summary>A text without its white space, which neither HTML nor the plain text promises to keep.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A text with every run of white space as one space.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
