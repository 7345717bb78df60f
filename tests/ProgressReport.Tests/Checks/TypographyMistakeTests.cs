using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Checks;

public sealed class TypographyMistakeTests : IDisposable
{
    private const string French = "recommendations/001/fr.md";
    private const string Arabic = "recommendations/001/ar.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("星期天", "Chinese")]
    [InlineData("。", "Chinese")]
    [InlineData("воскресенье", "Cyrillic")]
    [InlineData("الأحد", "Arabic")]
    public void Words_of_another_script_are_left_over(string words, string script) =>
        _report.Replace(French, "**dimanche**", $"**{words}**").Check().ShouldFind(
            $"{French}:8:1: warning foreign-script: '{words}' is {script} script, left over in another language; translate it");

    [Fact]
    public void Latin_letters_are_no_foreign_script() => _report.Replace(Arabic, "يوم الأحد", "WIPO Lex").Check().ShouldFind();

    [Theory]
    [InlineData("d’ouverture", "d'ouverture", "'")]
    [InlineData("d’ouverture", "\"d’ouverture\"", "\"")]
    public void A_straight_quotation_mark_is_named_with_the_language(string old, string words, string quote) =>
        _report.Replace(French, old, words).Check().ShouldFind(
            $"{French}:8:1: warning straight-quote: a straight {quote} where Français has its own quotation marks and apostrophe (“ ” ’ « »); use those");

    [Fact]
    public void The_source_keeps_to_its_quotation_marks_too() =>
        _report.Replace("recommendations/004/en.md", "No van", "No 'van'").Check().ShouldFind("recommendations/004/en.md:5:1: warning straight-quote: …");

    [Fact]
    public void Two_spaces_in_a_row_are_one_too_many() =>
        _report.Replace(French, "Un essai", "Un  essai").Check().ShouldFind($"{French}:8:1: warning double-space: two spaces in a row; keep one");

    [Theory]
    [InlineData("un essai ; le", "essai ;")]
    [InlineData("un essai; le", "essai;")]
    [InlineData("un essai : le", "essai :")]
    [InlineData("un essai: le", "essai:")]
    [InlineData("un essai (long): le", "long):")]
    [InlineData("un essai ! le", "essai !")]
    [InlineData("un essai? le", "essai?")]
    [InlineData("25 % du", "25 %")]
    [InlineData("25% du", "25%")]
    [InlineData("un « essai\u00A0»", "« essai")]
    [InlineData("un «essai\u00A0»", "«essai")]
    [InlineData("un «\u00A0essai »", "essai »")]
    [InlineData("un «\u00A0essai»", "essai»")]
    public void A_plain_space_or_none_is_not_what_French_puts_before_a_mark(string words, string shown) =>
        _report.Replace(French, "Un essai", words).CheckAll().Where(d => d.Code == "french-space").ShouldFind(
            $"{French}:8:1: warning french-space: at '{shown}': French puts a no-break space before : and inside « », a narrow one (U+202F) before ; ! ? and %");

    [Theory]
    [InlineData("un essai\u202F; le")]
    [InlineData("un essai\u00A0: le")]
    [InlineData("un «\u00A0essai\u00A0» le")]
    [InlineData("25\u202F% du")]
    [InlineData("WIPO Re:Search")]
    [InlineData("12:30")]
    public void French_spaces_that_do_not_break_are_right(string words) =>
        _report.Replace(French, "Un essai", words).CheckAll().Where(d => d.Code == "french-space").ShouldFind();

    [Fact]
    public void Other_languages_put_no_space_there() =>
        _report.Replace("recommendations/004/en.md", "No van", "A question: van? No van").Check().ShouldFind();

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("?")]
    public void Arabic_has_marks_of_its_own(string mark) =>
        _report.Replace(Arabic, "في الثامنة،", $"في الثامنة{mark}").Check().ShouldFind(
            $"{Arabic}:5:1: warning latin-mark: at 'الثامنة{mark}': Arabic has its own comma ، semicolon ؛ and question mark ؟");

    [Fact]
    public void Letters_that_only_look_alike_are_found_in_Russian()
    {
        foreach (var path in _report.Paths().Where(p => p.EndsWith(".yml", StringComparison.Ordinal)).ToArray())
        {
            _report.Write(path, _report.Read(path).Replace("fr:", "ru:", StringComparison.Ordinal).Replace("code: fr", "code: ru", StringComparison.Ordinal));
        }

        foreach (var path in _report.Paths().Where(p => p.EndsWith("fr.md", StringComparison.Ordinal)).ToArray())
        {
            _report.Write(path.Replace("fr.md", "ru.md", StringComparison.Ordinal), _report.Read(path)).Delete(path);
        }

        const string Russian = "recommendations/001/ru.md";
        _report.Replace(Russian, "**dimanche**", "**dіmanche** воскресенье WIPO").Check().ShouldFind(
            $"{Russian}:8:1: warning mixed-word: 'dіmanche' mixes Latin and Cyrillic letters, some of which only look alike; write it in one script");
    }

    [Fact]
    public void Elsewhere_a_Cyrillic_letter_is_foreign_and_that_is_said_once() =>
        _report.Replace(French, "**dimanche**", "**dіmanche**").Check().ShouldFind($"{French}:8:1: warning foreign-script: 'і' is Cyrillic script, …");

    [Fact]
    public void The_front_is_read_as_well() =>
        _report.Replace("front/fr.md", "Les lecteurs sont", "Les  lecteurs sont").Check().ShouldFind("front/fr.md:15:4: warning double-space: …");
}
