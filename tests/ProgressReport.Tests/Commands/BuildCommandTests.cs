using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Commands;

/// <summary>What <c>build</c> answers, and what it leaves on the disk.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _content = Repository.CopyOfFirstRecommendation();
    private readonly TemporaryFolder _place = new();

    private string Output => _place.At("output");

    public void Dispose()
    {
        _content.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Good_content_is_published_and_answered_with_0()
    {
        var run = CommandRun.Build(_content.Path, Output);
        run.ExitCode.ShouldBe(0, run.Error);
        File.Exists(_place.At("output/zh/recommendations/1/index.html")).ShouldBeTrue();
        File.Exists(_place.At("output/manifest.json")).ShouldBeTrue();
    }

    [Fact]
    public void Warnings_are_told_but_do_not_hinder()
    {
        var run = CommandRun.Build(_content.Path, Output);
        run.ExitCode.ShouldBe(0);
        run.ErrorLines.Count(l => l.Contains(": warning empty-section: ", StringComparison.Ordinal)).ShouldBe(11);
        run.ErrorLines.Count(l => l.Contains(": warning missing-translation: ", StringComparison.Ordinal)).ShouldBe(10, "front and recommendation 1 in five languages");
        run.ErrorLines.Length.ShouldBe(21);
    }

    [Fact]
    public void The_summary_counts_errors_warnings_and_files()
    {
        var files = CommandRun.Build(_content.Path, Output).Output;
        files.ShouldContain("Done: 0 errors, 21 warnings, ");
        files.ShouldContain("1 recommendations, 12 sections, 6 languages");
        files.ShouldContain($"{Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Count()} files in {Output}");
    }

    [Fact]
    public void Content_with_errors_is_answered_with_1_and_the_old_site_stays_byte_for_byte()
    {
        CommandRun.Build(_content.Path, Output).ExitCode.ShouldBe(0);
        var before = TemporaryFolder.Picture(_place.Path);
        _content.Replace("recommendations/001/recommendation.yml", "status: ongoing", "status: onging");
        CommandRun.Build(_content.Path, Output).ExitCode.ShouldBe(1);
        TemporaryFolder.Picture(_place.Path).ShouldBe(before);
    }

    [Fact]
    public void Content_with_errors_leaves_nothing_where_nothing_was()
    {
        _content.Delete("sections.yml");
        CommandRun.Build(_content.Path, Output).ExitCode.ShouldBe(1);
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_is_told_with_its_place_code_and_message()
    {
        _content
            .Replace("recommendations/001/recommendation.yml", "status: ongoing", "status: onging")
            .Replace("recommendations/001/recommendation.yml", "category: A", "category: X")
            .Write("recommendations/001/zh.md", "[x](nowhere.md)\n\n## 落实进度\n\n<b>文</b>\n");
        var run = CommandRun.Build(_content.Path, Output);
        var folder = _content.At("recommendations/001/").Replace('\\', '/');
        var errors = run.ErrorLines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).ToArray();
        errors.ShouldContain(l => l.StartsWith($"{folder}recommendation.yml:7:9: error unknown-status: ", StringComparison.Ordinal));
        errors.ShouldContain(l => l.StartsWith($"{folder}recommendation.yml:6:11: error unknown-category: ", StringComparison.Ordinal));
        errors.ShouldContain(l => l.StartsWith($"{folder}zh.md:1:1: error broken-link: ", StringComparison.Ordinal));
        errors.ShouldContain(l => l.StartsWith($"{folder}zh.md:5:1: error raw-html: ", StringComparison.Ordinal));
        run.Output.ShouldContain($"Nothing was published: {errors.Length} errors, ");
    }

    [Fact]
    public void Mistakes_in_content_and_in_templates_are_told_together()
    {
        _content.Replace("recommendations/001/recommendation.yml", "status: ongoing", "status: onging");
        using var templates = TemporaryFolder.CopyOf(Repository.Templates).Replace("list.hbs", "{{name}}", "{{nmae}}");
        var run = CommandRun.Of("build", "--no-pdf", "--content", _content.Path, "--templates", templates.Path, "--output", Output);
        run.Error.ShouldContain(": error unknown-status: ");
        run.Error.ShouldContain(": error template: ");
    }

    [Fact]
    public void A_broken_template_is_answered_with_1_and_the_old_site_stays_byte_for_byte()
    {
        CommandRun.Build(_content.Path, Output).ExitCode.ShouldBe(0);
        var before = TemporaryFolder.Picture(_place.Path);
        using var templates = TemporaryFolder.CopyOf(Repository.Templates).Replace("list.hbs", "{{name}}", "{{nmae}}");
        var run = CommandRun.Of("build", "--no-pdf", "--content", _content.Path, "--templates", templates.Path, "--output", Output);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(": error template: ");
        TemporaryFolder.Picture(_place.Path).ShouldBe(before);
    }

    [Fact]
    public void A_folder_of_somebody_else_is_answered_with_2_and_left_as_it_is()
    {
        _place.Write("output/thesis.txt", "years of work");
        var before = TemporaryFolder.Picture(_place.Path);
        var run = CommandRun.Build(_content.Path, Output);
        run.ExitCode.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(Output);
        TemporaryFolder.Picture(_place.Path).ShouldBe(before);
    }

    [Fact]
    public void A_place_where_no_folder_can_be_is_answered_with_3()
    {
        _place.Write("file", "not a folder");
        var run = CommandRun.Build(_content.Path, _place.At("file/below/output"));
        run.ExitCode.ShouldBe(3);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("Nothing was published.");
    }

    [Fact]
    public void An_address_gives_canonical_links_and_a_sitemap()
    {
        CommandRun.Build(_content.Path, Output, "--base-url", "https://example.org/report/").ExitCode.ShouldBe(0);
        _place.Read("output/zh/index.html").ShouldContain("<link rel=\"canonical\" href=\"https://example.org/report/zh/\">");
        _place.Read("output/sitemap.xml").ShouldContain("<loc>https://example.org/report/zh/recommendations/1/</loc>");
    }

    [Fact]
    public void Two_builds_of_the_real_content_are_the_same_byte_for_byte()
    {
        CommandRun.Build(Repository.Content, _place.At("one/here")).ExitCode.ShouldBe(0);
        CommandRun.Build(Repository.Content, _place.At("two")).ExitCode.ShouldBe(0);
        TemporaryFolder.Picture(_place.At("one/here")).ShouldBe(TemporaryFolder.Picture(_place.At("two")));
    }
}
