using System.Collections.Immutable;
using System.Text;
using ProgressReport.Diagnostics;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>The strings of a language are whole, or the build says what is missing.</summary>
public sealed class StringsReaderTests : IDisposable
{
    private readonly TemporaryFolder _templates = TemporaryFolder.CopyOf(Repository.Templates);

    public void Dispose() => _templates.Dispose();

    [Fact]
    public void The_strings_as_they_are_give_no_diagnostic() => Read().ShouldBeEmpty();

    [Fact]
    public void A_missing_phrase_is_told_with_its_file_and_key()
    {
        _templates.Replace("strings/fr.yml", "  skip: Aller au contenu\n", "");
        ShouldBe(Read().ShouldHaveSingleItem(), "missing-string", "strings/fr.yml", "'nav.skip'");
    }

    [Fact]
    public void Strings_that_were_not_saved_as_UTF_8_are_one_error()
    {
        File.WriteAllBytes(_templates.At("strings/fr.yml"), Encoding.Latin1.GetBytes(_templates.Read("strings/fr.yml")));
        ShouldBe(Read().ShouldHaveSingleItem(), "not-utf8", "strings/fr.yml", "save the file with the encoding UTF-8");
    }

    [Fact]
    public void A_phrase_that_only_one_language_has_is_missing_in_the_others()
    {
        _templates.Write("strings/fr.yml", _templates.Read("strings/fr.yml") + "autre: Autre\n");
        var missing = Read();
        missing.Select(d => Path.GetFileName(d.Place.File)).ShouldBe(["ar.yml", "en.yml", "es.yml", "ru.yml", "zh.yml"]);
        missing.ShouldAllBe(d => d.Code == "missing-string" && d.Message.Contains("'autre'"));
    }

    [Fact]
    public void A_phrase_with_other_placeholders_is_told_at_its_line()
    {
        _templates.Replace("strings/fr.yml", "kicker: Section {numeral}", "kicker: Section {numero}");
        var error = Read().ShouldHaveSingleItem();
        ShouldBe(error, "string-placeholders", "strings/fr.yml", "{numeral}");
        error.Place.Line.ShouldBe(_templates.Read("strings/fr.yml").Split('\n').ToList().FindIndex(l => l.Contains("{numero}", StringComparison.Ordinal)) + 1);
    }

    [Fact]
    public void The_language_that_differs_from_all_others_is_the_one_accused()
    {
        _templates.Replace("strings/ar.yml", "kicker: القسم {numeral}", "kicker: القسم {number}");
        ShouldBe(Read().ShouldHaveSingleItem(), "string-placeholders", "strings/ar.yml", "{numeral}");
    }

    [Fact]
    public void A_placeholder_that_is_never_closed_is_an_error()
    {
        _templates.Replace("strings/fr.yml", "  skip: Aller au contenu", "  skip: 'Aller au contenu {'");
        var error = Read().ShouldHaveSingleItem();
        error.Place.File.ShouldEndWith("strings/fr.yml");
        error.Message.ShouldContain("nav.skip");
    }

    [Fact]
    public void A_missing_plural_form_is_told_by_the_name_of_the_form()
    {
        _templates.Replace("strings/ru.yml", "    few: '{count} рекомендации'\n", "");
        ShouldBe(Read().ShouldHaveSingleItem(), "missing-string", "strings/ru.yml", "'count.recommendations.few'");
    }

    [Fact]
    public void A_missing_file_is_one_error_that_says_what_to_do()
    {
        _templates.Delete("strings/es.yml");
        ShouldBe(Read().ShouldHaveSingleItem(), "missing-strings", "strings/es.yml", "Español");
    }

    [Fact]
    public void A_file_that_is_not_YAML_is_told_as_such()
    {
        _templates.Write("strings/es.yml", "nav: [\n");
        Read().ShouldContain(d => d.Code == "not-yaml" && d.Place.File.EndsWith("strings/es.yml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_that_the_generator_needs_and_no_language_has_is_an_error_and_not_a_crash()
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var lines = _templates.Read($"strings/{language}.yml").Split('\n').Where(l => !l.StartsWith("  part: ", StringComparison.Ordinal));
            _templates.Write($"strings/{language}.yml", string.Join('\n', lines));
        }

        var diagnostics = Read();
        diagnostics.ShouldNotBeEmpty();
        diagnostics.ShouldAllBe(d => d.Message.Contains("overview.part"));
    }

    private ImmutableArray<Diagnostic> Read()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(RenderedSite.Small(RenderedSite.Real.Report), new SiteOptions(_templates.Path, BaseUrl: null, Pdfs: new HashSet<string>()), SiteTemplates.Begin(_templates.Path), diagnostics);
        return diagnostics.Sorted();
    }

    private void ShouldBe(Diagnostic diagnostic, string code, string file, string word)
    {
        diagnostic.Severity.ShouldBe(Severity.Error);
        diagnostic.Code.ShouldBe(code);
        diagnostic.Place.File.ShouldBe(_templates.At(file).Replace('\\', '/'));
        diagnostic.Message.ShouldContain(word);
    }
}
