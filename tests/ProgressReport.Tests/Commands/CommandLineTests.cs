using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Commands;

/// <summary>How the command line is understood, and what <c>check</c> answers.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _content = Repository.CopyOfFirstRecommendation();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Help_names_the_commands_and_is_answered_with_0()
    {
        var run = CommandRun.Of("--help");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("build");
        run.Output.ShouldContain("check");
    }

    [Fact]
    public void No_command_is_wrong_usage() => ShouldBeWrongUsage(CommandRun.Of());

    [Fact]
    public void An_unknown_command_is_wrong_usage() => ShouldBeWrongUsage(CommandRun.Of("bulid")).ShouldContain("bulid");

    [Fact]
    public void An_unknown_option_is_wrong_usage() => ShouldBeWrongUsage(CommandRun.Of("check", "--contents", _content.Path)).ShouldContain("--contents");

    [Fact]
    public void An_option_without_its_value_is_wrong_usage() => ShouldBeWrongUsage(CommandRun.Of("check", "--content")).ShouldContain("--content");

    [Theory]
    [InlineData("--content")]
    [InlineData("--templates")]
    public void A_folder_that_is_not_there_is_wrong_usage(string option)
    {
        var missing = _content.At("missing");
        var (content, templates) = option == "--content" ? (missing, Repository.Templates) : (_content.Path, missing);
        var error = ShouldBeWrongUsage(CommandRun.Of("check", "--content", content, "--templates", templates));
        error.ShouldContain(missing);
        error.ShouldContain(option);
    }

    [Theory]
    [InlineData("--content")]
    [InlineData("--templates")]
    [InlineData("--output")]
    public void An_empty_name_is_wrong_usage_and_not_a_crash(string option)
    {
        string Value(string name, string value) => option == name ? "" : value;
        CommandRun.Of(
            "build", "--no-pdf", "--content", Value("--content", _content.Path), "--templates", Value("--templates", Repository.Templates),
            "--output", Value("--output", _content.At("output"))).ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("/report/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.org/?q=1")]
    [InlineData("https://example.org/#part")]
    [InlineData("")]
    public void An_address_that_is_not_of_the_web_is_wrong_usage(string address) =>
        ShouldBeWrongUsage(CommandRun.Build(_content.Path, _content.At("output"), "--base-url", address)).ShouldContain("--base-url");

    [Fact]
    public void Wrong_usage_writes_nothing()
    {
        var before = TemporaryFolder.Picture(_content.Path);
        CommandRun.Build(_content.Path, _content.At("output"), "--pdf").ExitCode.ShouldBe(2);
        TemporaryFolder.Picture(_content.Path).ShouldBe(before);
    }

    [Fact]
    public void Check_of_the_real_content_finds_nothing()
    {
        var run = Check(Repository.Content);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("76 recommendations, 12 sections, 6 languages");
        run.Output.ShouldContain("Checked: 0 errors, 0 warnings, ");
    }

    [Fact]
    public void Check_answers_errors_with_1()
    {
        _content.Replace("recommendations/001/recommendation.yml", "category: A", "catgory: A");
        var run = Check(_content.Path);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("error missing-key: ");
        run.Error.ShouldContain("error unknown-key: ");
        run.Output.ShouldContain("Checked: 2 errors, ");
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var before = TemporaryFolder.Picture(_content.Path);
        Check(_content.Path).ExitCode.ShouldBe(0);
        TemporaryFolder.Picture(_content.Path).ShouldBe(before);
    }

    [Fact]
    public void Errors_are_told_in_the_order_of_files_and_lines()
    {
        _content
            .Replace("sections.yml", "slug: innovation-and-access", "slug: Innovation")
            .Replace("sections.yml", "slug: user-support-systems", "slug: Support")
            .Replace("recommendations/001/recommendation.yml", "status: ongoing", "status: onging");
        Check(_content.Path).ErrorLines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).Select(l => l.Split(": error ")[0][_content.Path.Length..])
            .ShouldBe(["/recommendations/001/recommendation.yml:7:9", "/sections.yml:34:11", "/sections.yml:37:11"]);
    }

    private static CommandRun Check(string content) => CommandRun.Of("check", "--content", content, "--templates", Repository.Templates);

    private static string ShouldBeWrongUsage(CommandRun run)
    {
        run.ExitCode.ShouldBe(2, run.Error);
        run.Error.ShouldContain("See progress-report --help.");
        return run.Error;
    }
}
