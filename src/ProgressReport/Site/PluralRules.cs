namespace ProgressReport.Site;

/// <summary>
/// Which form of a phrase a whole number takes. The rules are those of Unicode CLDR (Language Plural Rules,
/// cardinal, integers only) for the languages of the United Nations; other languages use one/other.
/// </summary>
internal static class PluralRules
{
    /// <summary>The names of the forms, as the strings files use them.</summary>
    public static readonly string[] Forms = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Whether the key of a phrase names one of its forms, as in <c>count.few</c>.</summary>
    public static bool IsForm(string key) => Forms.Contains(key[(key.LastIndexOf('.') + 1)..]);

    /// <summary>The key of a phrase without its form.</summary>
    public static string WithoutForm(string key) => IsForm(key) ? key[..key.LastIndexOf('.')] : key;

    /// <summary>The form for a number.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="n">Not negative.</param>
    public static string Form(string language, int n) => language.Split('-')[0] switch
    {
        "ar" => (n, n % 100) switch
        {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, >= 3 and <= 10) => "few",
            (_, >= 11) => "many",
            _ => "other",
        },
        "ru" => (n % 10, n % 100) switch
        {
            (1, not 11) => "one",
            ( >= 2 and <= 4, < 12 or > 14) => "few",
            _ => "many",
        },
        "fr" => n is 0 or 1 ? "one" : "other",
        "zh" => "other",
        _ => n == 1 ? "one" : "other",
    };
}
