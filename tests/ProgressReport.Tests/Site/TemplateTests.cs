using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>A mistake in a template is told at its place, once, and nothing is half rendered.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder _templates = TemporaryFolder.CopyOf(Repository.Templates);

    public void Dispose() => _templates.Dispose();

    [Fact]
    public void The_templates_as_they_are_give_no_diagnostic() => Build().ShouldBeEmpty();

    [Fact]
    public void A_misspelt_name_is_one_error_at_its_place()
    {
        _templates.Replace("section.hbs", "{{section.title}}", "{{section.titel}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs", "{{section.titel}}", "there is no 'titel' here; known are count, number, numeral, rows, section, title, url");
    }

    [Fact]
    public void A_misspelt_name_within_a_loop_is_one_error()
    {
        _templates.Replace("overview.hbs", "{{#each groups}}<td>{{count}}</td>{{/each}}", "{{#each groups}}<td>{{cuont}}</td>{{/each}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "overview.hbs", "{{cuont}}", "'cuont'");
    }

    [Fact]
    public void A_misspelt_name_of_a_part_is_one_error_though_three_pages_show_it()
    {
        _templates.Replace("parts/neighbours.hbs", "{{previous.title}}", "{{previous.titel}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "parts/neighbours.hbs", "{{previous.titel}}", "'titel'");
    }

    [Fact]
    public void A_misspelt_name_that_no_page_of_this_report_would_show_is_an_error()
    {
        _templates.Replace("parts/layout.hbs", "{{frame.canonical}}", "{{frame.canonnical}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "parts/layout.hbs", "{{frame.canonnical}}", "did you mean 'canonical'?");
    }

    [Fact]
    public void A_misspelt_name_of_the_page_that_only_the_command_pdf_shows_is_an_error()
    {
        _templates.Replace("pair.hbs", "{{byline}}", "{{bylne}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "pair.hbs", "{{bylne}}", "did you mean 'byline'?");
    }

    [Fact]
    public void A_value_of_what_only_some_pages_have_is_one_error_at_its_place()
    {
        _templates.Replace("selection.hbs", "<p{{#if definition.foreign}}", "{{/if}}\n<p{{#if definition.foreign}}").Replace("selection.hbs", "{{{definition.html}}}</p>\n{{/if}}", "{{{definition.html}}}</p>");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "selection.hbs", "{{#if definition.foreign}}", "'definition' is not there on every page; put {{#if definition}}");
    }

    [Fact]
    public void A_phrase_that_no_strings_have_is_one_error_at_its_place()
    {
        _templates.Replace("selection.hbs", "\"source.neighbours\"", "\"source.neighbors\"");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "selection.hbs", "{{plain \"source.neighbors\"}}", "no phrase 'source.neighbors'; did you mean 'source.neighbours'?");
    }

    [Fact]
    public void A_phrase_without_a_value_it_needs_is_one_error()
    {
        _templates.Replace("section.hbs", "{{t \"section.kicker\" numeral=section.numeral}}", "{{t \"section.kicker\"}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs", "{{t \"section.kicker\"}}", "needs a value 'numeral'");
    }

    [Fact]
    public void A_phrase_with_plural_forms_needs_its_count()
    {
        _templates.Replace("section.hbs", "{{t \"count.recommendations\" count=section.count}}", "{{t \"count.recommendations\"}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs", "{{t \"count.recommendations\"}}", "needs a value 'count'");
    }

    [Fact]
    public void A_value_that_the_phrase_does_not_have_is_one_error()
    {
        _templates.Replace("section.hbs", "{{t \"section.kicker\" numeral=section.numeral}}", "{{t \"section.kicker\" numeral=section.numeral title=section.title}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs", "{{t \"section.kicker\"", "has no value 'title'; known are numeral");
    }

    [Fact]
    public void A_phrase_that_pages_need_and_no_language_has_is_an_error_at_each_languages_strings()
    {
        foreach (var language in TestData.LanguageCodes)
        {
            var strings = _templates.Read($"strings/{language}.yml").Split('\n').Where(l => !l.StartsWith("  numerals:", StringComparison.Ordinal));
            _templates.Write($"strings/{language}.yml", string.Join('\n', strings));
        }

        var errors = Build();
        errors.Select(e => Path.GetFileName(e.Place.File)).ShouldBe(["ar.yml", "en.yml", "es.yml", "fr.yml", "ru.yml", "zh.yml"]);
        errors.ShouldAllBe(e => e.Code == "missing-string" && e.Message == "the phrase 'section.numerals' is missing, and pages need it");
    }

    [Fact]
    public void A_block_that_is_never_closed_is_one_error()
    {
        _templates.Replace("section.hbs", "{{/each}}", "");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs", "{{#each section.rows}}", "{{/each}}");
    }

    [Fact]
    public void A_block_of_a_part_that_is_never_closed_is_one_error()
    {
        _templates.Replace("parts/groups.hbs", "{{/each}}", "");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "parts/groups.hbs", "{{#each groups}}", "{{/each}}");
    }

    [Fact]
    public void A_missing_part_is_told_by_every_template_that_includes_it()
    {
        _templates.Delete("parts/neighbours.hbs");
        var errors = Build();
        errors.Select(e => Path.GetFileName(e.Place.File)).ShouldBe(["recommendation.hbs", "section.hbs", "selection.hbs"]);
        errors.ShouldAllBe(e => e.Code == "template" && e.Message.Contains("neighbours") && e.Place.Line > 1);
    }

    [Fact]
    public void A_missing_template_is_one_error_that_names_it()
    {
        _templates.Delete("selection.hbs");
        var error = Build().ShouldHaveSingleItem();
        error.ToString().ShouldBe($"{_templates.At("selection.hbs").Replace('\\', '/')}: error template: this template is missing; restore it from the generator's own templates");
    }

    [Fact]
    public void A_template_that_no_page_is_made_with_is_a_warning()
    {
        _templates.Write("overviw.hbs", "{{nothing}}");
        var warning = Build().ShouldHaveSingleItem();
        warning.Severity.ShouldBe(Severity.Warning);
        warning.Message.ShouldContain("did you mean 'overview'?");
    }

    [Fact]
    public void A_template_that_was_not_saved_as_UTF_8_is_one_error()
    {
        File.WriteAllBytes(_templates.At("section.hbs"), [.. "<p>\n{{section.title}} "u8, 0xE9]);
        Build().ShouldHaveSingleItem().ToString().ShouldStartWith($"{_templates.At("section.hbs").Replace('\\', '/')}:2:19: error not-utf8: ");
    }

    [Fact]
    public void Several_mistakes_are_told_at_once()
    {
        _templates.Delete("selection.hbs").Replace("section.hbs", "{{section.title}}", "{{section.titel}}").Replace("strings/fr.yml", "  skip: Aller au contenu\n", "");
        Build().Select(e => Path.GetFileName(e.Place.File)).ShouldBe(["section.hbs", "selection.hbs", "fr.yml"]);
    }

    private ImmutableArray<Diagnostic> Build()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(RenderedSite.Small(RenderedSite.Real.Report), new SiteOptions(_templates.Path, BaseUrl: null, Pdfs: new HashSet<string>()), SiteTemplates.Begin(_templates.Path), diagnostics);
        return diagnostics.Sorted();
    }

    private void ShouldBeAt(Diagnostic diagnostic, string file, string tag, string message)
    {
        diagnostic.Severity.ShouldBe(Severity.Error);
        diagnostic.Code.ShouldBe("template");
        diagnostic.Message.ShouldContain(message);
        var (line, text) = _templates.Read(file).Split('\n').Index().First(l => l.Item.Contains(tag, StringComparison.Ordinal));
        diagnostic.Place.ShouldBe(new Place(_templates.At(file).Replace('\\', '/'), line + 1, text.IndexOf(tag, StringComparison.Ordinal) + 1));
    }
}
