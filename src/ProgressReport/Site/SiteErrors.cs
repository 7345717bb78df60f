using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Every message of the site stage but those about templates.</summary>
internal static class SiteErrors
{
    public static Diagnostic NoStrings(Place place, Language language) => Diagnostic.Error("missing-strings", place,
        $"there are no interface strings in {language.Name}; copy the file of another language to this path and translate it");

    public static Diagnostic MissingString(Place place, string key) => Diagnostic.Error("missing-string", place,
        $"the phrase '{key}' is missing; other languages have it");

    public static Diagnostic OtherPlaceholders(Place place, string key, string expected) => Diagnostic.Error("string-placeholders", place,
        $"the phrase '{key}' must hold the same values as in other languages: {(expected.Length == 0 ? "none" : expected)}");

    public static Diagnostic LooseBrace(Place place, string key) => Diagnostic.Error("string-placeholders", place,
        $"the phrase '{key}' has a brace that belongs to no value; write values as {{name}}");

    public static Diagnostic PhraseOfPages(Place place, PhraseException e) => Diagnostic.Error("missing-string", place, e.Message);
}
