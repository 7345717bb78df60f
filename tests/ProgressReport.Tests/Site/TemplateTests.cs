using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>A mistake in a template is told with the template's name, once, and nothing is half rendered.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder _templates = TemporaryFolder.CopyOf(Repository.Templates);

    public void Dispose() => _templates.Dispose();

    [Fact]
    public void The_templates_as_they_are_give_no_diagnostic() => Build().ShouldBeEmpty();

    [Fact]
    public void A_misspelt_field_is_one_error_at_its_line()
    {
        var line = _templates.Read("section.hbs").Split('\n').Index().First(l => l.Item.Contains("{{section.title}}", StringComparison.Ordinal)).Index + 1;
        _templates.Replace("section.hbs", "{{section.title}}", "{{section.titel}}");
        var error = Build().ShouldHaveSingleItem();
        ShouldBeAt(error, "section.hbs");
        error.Place.Line.ShouldBe(line);
        error.Message.ShouldContain("titel");
    }

    [Fact]
    public void A_misspelt_field_within_a_loop_is_one_error()
    {
        _templates.Replace("overview.hbs", "{{#each groups}}<td>{{count}}</td>{{/each}}", "{{#each groups}}<td>{{cuont}}</td>{{/each}}");
        var error = Build().ShouldHaveSingleItem();
        ShouldBeAt(error, "overview.hbs");
        error.Message.ShouldContain("cuont");
    }

    [Fact]
    public void A_misspelt_field_of_a_part_names_the_part()
    {
        _templates.Replace("parts/neighbours.hbs", "{{previous.title}}", "{{previous.titel}}");
        var errors = Build();
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(e => e.Code == "template" && e.Message.Contains("titel"));
        errors.ShouldContain(e => e.Place.File.EndsWith("parts/neighbours.hbs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_that_no_strings_have_is_one_error_that_names_it()
    {
        _templates.Replace("selection.hbs", "\"source.neighbours\"", "\"source.nieghbours\"");
        var error = Build().ShouldHaveSingleItem();
        ShouldBeAt(error, "selection.hbs");
        error.Message.ShouldContain("source.nieghbours");
    }

    [Fact]
    public void A_phrase_that_no_strings_have_is_told_at_its_line()
    {
        var line = _templates.Read("selection.hbs").Split('\n').Index().First(l => l.Item.Contains("source.neighbours", StringComparison.Ordinal)).Index + 1;
        _templates.Replace("selection.hbs", "\"source.neighbours\"", "\"source.nieghbours\"");
        Build().ShouldAllBe(e => e.Place.Line == line);
    }

    [Fact]
    public void A_phrase_without_a_value_it_needs_is_one_error()
    {
        _templates.Replace("section.hbs", "{{t \"section.kicker\" numeral=section.numeral}}", "{{t \"section.kicker\"}}");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs");
    }

    [Fact]
    public void A_block_that_is_never_closed_is_one_error()
    {
        _templates.Replace("section.hbs", "{{/each}}", "");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "section.hbs");
    }

    [Fact]
    public void A_block_of_a_part_that_is_never_closed_is_an_error_at_the_part()
    {
        _templates.Replace("parts/groups.hbs", "{{/each}}", "");
        var errors = Build();
        errors.ShouldAllBe(e => e.Code == "template");
        errors.ShouldContain(e => e.Place.File.EndsWith("parts/groups.hbs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_part_is_told_by_every_template_that_includes_it()
    {
        _templates.Delete("parts/neighbours.hbs");
        var errors = Build();
        errors.Select(e => Path.GetFileName(e.Place.File)).Distinct().ShouldBe(["recommendation.hbs", "section.hbs", "selection.hbs"], ignoreOrder: true);
        errors.ShouldAllBe(e => e.Code == "template" && e.Message.Contains("neighbours"));
    }

    [Fact]
    public void A_missing_template_is_one_error_that_names_it()
    {
        _templates.Delete("selection.hbs");
        ShouldBeAt(Build().ShouldHaveSingleItem(), "selection.hbs");
    }

    [Fact]
    public void Several_mistakes_are_told_at_once()
    {
        _templates.Delete("selection.hbs").Replace("section.hbs", "{{section.title}}", "{{section.titel}}");
        Build().Select(e => Path.GetFileName(e.Place.File)).ShouldBe(["section.hbs", "selection.hbs"]);
    }

    private ImmutableArray<Diagnostic> Build()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(RenderedSite.Small(RenderedSite.Real.Report), new SiteOptions(_templates.Path, BaseUrl: null, Pdfs: new HashSet<string>()), SiteTemplates.Begin(_templates.Path), diagnostics);
        return diagnostics.Sorted();
    }

    private void ShouldBeAt(Diagnostic diagnostic, string file)
    {
        diagnostic.Severity.ShouldBe(Severity.Error);
        diagnostic.Code.ShouldBe("template");
        diagnostic.Place.File.ShouldBe(_templates.At(file).Replace('\\', '/'));
    }
}
