using ProgressReport.Site;

namespace ProgressReport.Tests.Site;

/// <summary>Forms of phrases against the table of Unicode CLDR (cardinal, whole numbers).</summary>
public class PluralRulesTests
{
    [Theory]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 5 few, 10 few, 11 many, 21 many, 22 many, 99 many, 100 other, 101 other, 102 other, 103 few, 111 many, 200 other")]
    [InlineData("ru", "0 many, 1 one, 2 few, 3 few, 5 many, 11 many, 12 many, 14 many, 21 one, 22 few, 25 many, 100 many, 101 one, 102 few, 111 many, 112 many, 121 one")]
    [InlineData("fr", "0 one, 1 one, 2 other, 3 other, 5 other, 11 other, 21 other, 22 other, 100 other, 101 other, 111 other")]
    [InlineData("en", "0 other, 1 one, 2 other, 3 other, 5 other, 11 other, 21 other, 22 other, 100 other, 101 other, 111 other")]
    [InlineData("es", "0 other, 1 one, 2 other, 3 other, 5 other, 11 other, 21 other, 22 other, 100 other, 101 other, 111 other")]
    [InlineData("zh", "0 other, 1 other, 2 other, 3 other, 5 other, 11 other, 21 other, 22 other, 100 other, 101 other, 111 other")]
    public void Numbers_take_the_forms_of_CLDR(string language, string forms) =>
        string.Join(", ", forms.Split(", ").Select(f => int.Parse(f.Split(' ')[0])).Select(n => $"{n} {PluralRules.Form(language, n)}")).ShouldBe(forms);

    [Theory]
    [InlineData("ar-EG", 2, "two")]
    [InlineData("zh-Hant", 1, "other")]
    [InlineData("fr-CA", 0, "one")]
    public void A_region_or_script_changes_nothing(string language, int number, string form) => PluralRules.Form(language, number).ShouldBe(form);

    [Fact]
    public void Other_languages_tell_one_from_the_rest()
    {
        PluralRules.Form("pt", 1).ShouldBe("one");
        PluralRules.Form("pt", 2).ShouldBe("other");
    }

    [Fact]
    public void Every_form_has_a_name_the_strings_may_use() =>
        Enumerable.Range(0, 300).SelectMany(n => SiteSupport.TestData.LanguageCodes.Select(l => PluralRules.Form(l, n))).Distinct()
            .ShouldBeSubsetOf(PluralRules.Forms);
}
