using System.Text.RegularExpressions;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The words of the interface as they stand in the files: translated, and set as each language is set.</summary>
public partial class StringsFilesTests
{
    /// <summary>What may read the same in English and in another language.</summary>
    private static readonly string[] Shared =
    [
        "PDF", "Source", "Sources", "Page", "Page {page}", "Section", "Introduction", "Total", "Section {numeral}", "page {page}", "{title} – {symbol}", "{numeral}. {title}",
        "roman", ":", ", ", "; ", "{value}%",
        "({key})", "{organization}: {title}", "Documents", "Programmes",
    ];

    private static readonly Dictionary<string, Dictionary<string, string>> Phrases = TestData.LanguageCodes.ToDictionary(l => l, Read);

    public static TheoryData<string> Languages => TestData.Languages;

    public static TheoryData<string> Translated => [.. TestData.LanguageCodes.Where(l => l != "en")];

    [Theory]
    [MemberData(nameof(Translated))]
    public void No_phrase_is_left_in_English(string language) =>
        Phrases[language].Where(p => Phrases["en"].GetValueOrDefault(p.Key) == p.Value && !Shared.Contains(p.Value)).ShouldBeEmpty();

    [Theory]
    [InlineData("zh", @"\p{IsCJKUnifiedIdeographs}")]
    [InlineData("ar", @"\p{IsArabic}")]
    [InlineData("ru", @"\p{IsCyrillic}")]
    public void A_phrase_with_words_is_in_the_script_of_its_language(string language, string script) =>
        Phrases[language].Where(p => Words(p.Value).Any(char.IsLetter) && p.Key != "section.numerals" && Words(p.Value) != "PDF" && !Regex.IsMatch(p.Value, script)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Apostrophes_and_quotation_marks_are_those_of_print(string language) =>
        Phrases[language].Where(p => p.Value.Contains('\'', StringComparison.Ordinal) || p.Value.Contains('"', StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_has_two_spaces_in_a_row(string language) => Phrases[language].Where(p => p.Value.Contains("  ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void French_puts_a_space_that_does_not_break_before_its_high_marks() =>
        Phrases["fr"].Where(p => PlainSpaceBeforeHighMark().IsMatch(p.Value)).ShouldBeEmpty();

    [Fact]
    public void French_puts_a_space_before_every_high_mark() =>
        Phrases["fr"].Where(p => NoSpaceBeforeHighMark().IsMatch(p.Value)).ShouldBeEmpty();

    [Theory]
    [InlineData("ru")]
    [InlineData("es")]
    public void A_space_before_the_percent_sign_does_not_break(string language) => Phrases[language]["percent"].ShouldBeOneOf("{value}\u00A0%", "{value}\u202F%");

    [Fact]
    public void Chinese_uses_full_width_marks_without_spaces_around_values() =>
        Phrases["zh"].Where(p => p.Value.Any(Han) && HalfWidthMark().IsMatch(p.Value)).ShouldBeEmpty();

    [Fact]
    public void Arabic_uses_its_own_comma_and_question_mark() =>
        Phrases["ar"].Where(p => p.Value.Contains(',', StringComparison.Ordinal) || p.Value.Contains('?', StringComparison.Ordinal) || p.Value.Contains(';', StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Phrases_bring_no_markup(string language) => Phrases[language].Where(p => p.Value.Contains('<', StringComparison.Ordinal) || p.Value.Contains('&', StringComparison.Ordinal)).ShouldBeEmpty();

    private static Dictionary<string, string> Read(string language)
    {
        var path = $"strings/{language}.yml";
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.ReadMap(new SourceFile(path, path, File.ReadAllText(Path.Combine(Repository.Templates, path))), diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        Flatten(map.ShouldNotBeNull(), "", phrases);
        return phrases;
    }

    private static void Flatten(YamlMap map, string prefix, Dictionary<string, string> phrases)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is YamlMap inner)
            {
                Flatten(inner, $"{prefix}{entry.Key.Value}.", phrases);
            }
            else if (entry.Value is YamlScalar scalar)
            {
                phrases.Add(prefix + entry.Key.Value, scalar.Text);
            }
        }
    }

    private static string Words(string phrase) => Value().Replace(phrase, "").Trim();

    private static bool Han(char c) => c is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();

    [GeneratedRegex("[ \t][:;?!%»]|« ")]
    private static partial Regex PlainSpaceBeforeHighMark();

    [GeneratedRegex(@"[^\s\u00A0\u202F][:;?!%»]")]
    private static partial Regex NoSpaceBeforeHighMark();

    [GeneratedRegex(@"[,;:?!()]|\p{IsCJKUnifiedIdeographs} ?\.(\s|$)| \{|\} ")]
    private static partial Regex HalfWidthMark();
}
