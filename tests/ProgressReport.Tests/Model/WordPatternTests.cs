using ProgressReport.Model;

namespace ProgressReport.Tests.Model;

/// <summary>Forms of the glossary in texts whose words bend.</summary>
public class WordPatternTests
{
    [Theory]
    [InlineData("needs assessment", "The Needs Assessment was made.")]
    [InlineData("Secretariat*", "by the Secretariats of")]
    [InlineData("Secretariat*", "the Secretariat")]
    [InlineData("*ship", "in partnership with")]
    [InlineData("*изобрет*", "о переизобретении")]
    [InlineData("Секретари*", "Секретариатом ВОИС")]
    [InlineData("Всемирн* организац*", "во Всемирной организации")]
    [InlineData("bulletin d’information* * PME", "bulletins, et bulletin d’information aux PME")]
    [InlineData("P.I.", "de la P.I. en")]
    [InlineData("étude externe", "ÉTUDE EXTERNE")]
    public void A_form_is_found_whatever_its_case_and_the_part_under_a_star(string form, string text) => IsIn(form, text).ShouldBeTrue();

    [Theory]
    [InlineData("Secretariat", "Secretariats")]
    [InlineData("Secretariat*", "the subsecretariat")]
    [InlineData("*ship", "partnerships")]
    [InlineData("needs assessment", "needs of assessment")]
    [InlineData("needs assessment", "assessment needs")]
    [InlineData("needs assessment", "needs")]
    [InlineData("*изобрет*", "открытие")]
    public void A_form_without_a_star_is_whole_words_in_a_row(string form, string text) => IsIn(form, text).ShouldBeFalse();

    [Theory]
    [InlineData("*أمان*", "أمانة الويبو")]
    [InlineData("*أمان*", "والأمانة")]
    [InlineData("*أمان*", "لأمانتها")]
    [InlineData("*منظم* *عالمي*", "للمنظمة العالمية")]
    [InlineData("*ويبو", "بالويبو،")]
    public void Arabic_words_have_prefixes_and_endings(string form, string text) => IsIn(form, text).ShouldBeTrue();

    [Theory]
    [InlineData("الأمانة", "الأمَانَةُ")]
    [InlineData("مُعدّ", "معد")]
    public void Arabic_vowel_signs_make_no_difference(string form, string text) => IsIn(form, text).ShouldBeTrue();

    [Theory]
    [InlineData("l’OMPI", "à l’OMPI")]
    [InlineData("OMPI", "de l’OMPI")]
    [InlineData("l’OMPI", "à l'OMPI")]
    [InlineData("renforcement des capacités", "du renforcement des capacités,")]
    [InlineData("coût-efficacité", "rapport coût\u2011efficacité")]
    public void Apostrophes_and_hyphens_divide_words(string form, string text) => IsIn(form, text).ShouldBeTrue();

    [Fact]
    public void Words_are_in_lower_case_without_what_divides_them() =>
        WordPattern.Words(" L’«OMPI»: 2012/13 — État. ").ShouldBe(["l", "ompi", "2012", "13", "état"]);

    private static bool IsIn(string form, string text) => new WordPattern(form).IsIn(WordPattern.Words(text));
}
