using ProgressReport.Tests.SiteSupport;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Commands;

/// <summary><c>translations</c>: what it shows, and what it writes.</summary>
public sealed class TranslationsCommandTests : IDisposable
{
    private const string French = "recommendations/003/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void The_table_counts_complete_stale_and_missing_texts_of_each_language()
    {
        _report.Stamp("3", "fr").Stamp("front", "ar");

        Lines(Run()).Take(3).Select(TestData.Flat).ShouldBe(["language complete stale missing", "ar 1 1 3", "fr 1 2 2"]);
    }

    [Fact]
    public void Below_it_stand_the_places_of_all_that_is_not_complete()
    {
        _report.Stamp("1", "fr").Stamp("1", "ar").Stamp("3", "fr").Stamp("front", "ar").Stamp("front", "fr")
            .Replace("recommendations/001/en.md", "A trial of", "A long trial of")
            .Replace("recommendations/001/en.md", "open *earlier*", "open *much earlier*")
            .Replace(French, "- d) Les prêts", "- c) Les prêts");

        Lines(Run()).Skip(3).ShouldBe([
            "  1 ar: stale text, p2",
            "  1 fr: stale text, p2",
            "  2 ar: not translated",
            "  2 fr: not translated",
            "  3 ar: not translated",
            "  3 fr: extra c; missing d",
            "  4 ar: not translated",
            "  4 fr: not translated"]);
    }

    [Fact]
    public void Blocks_that_nobody_confirmed_are_named_as_such()
    {
        Lines(Run()).ShouldContain("  3 fr: unconfirmed text, b, d, p1");
    }

    [Fact]
    public void Looking_changes_nothing()
    {
        var before = TemporaryFolder.Picture(_report.Folder);
        Run().ExitCode.ShouldBe(0);
        TemporaryFolder.Picture(_report.Folder).ShouldBe(before);
    }

    [Fact]
    public void An_update_stamps_that_file_and_no_other()
    {
        var before = TemporaryFolder.Picture(_report.Folder).Split('\n');
        var run = Update("3", "fr");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("3 fr: 4 blocks stamped");
        var after = TemporaryFolder.Picture(_report.Folder).Split('\n');
        after.Except(before).ShouldHaveSingleItem().ShouldStartWith(French);
        after.Length.ShouldBe(before.Length);
        Lines(Run()).ShouldNotContain(l => l.StartsWith("  3 fr", StringComparison.Ordinal));
        Lines(Run()).Where(l => l.StartsWith("  1 fr", StringComparison.Ordinal)).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_front_is_updated_by_its_own_name()
    {
        Update("front", "fr").ExitCode.ShouldBe(0);

        _report.Read("front/fr.md").ShouldStartWith("---\nsource:\n");
        Lines(Run()).ShouldNotContain(l => l.StartsWith("  front fr", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_text_below_the_stamps_stays_byte_for_byte(string lineEnd)
    {
        var body = _report.Read(French).ReplaceLineEndings(lineEnd);
        _report.Write(French, body);

        Update("3", "fr").ExitCode.ShouldBe(0);

        var stamped = _report.Read(French);
        stamped.ShouldStartWith($"---{lineEnd}source:{lineEnd}  text: ");
        stamped.ShouldEndWith($"{lineEnd}---{lineEnd}{lineEnd}{body}");
        stamped.Replace(lineEnd, "", StringComparison.Ordinal).ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("Un mot.\r\nUn autre.\nEt un troisième.\n")]
    [InlineData("Sans fin de ligne.")]
    [InlineData("Un mot.\n\n\n")]
    [InlineData("Un mot.\n\n\\---\n\nUn autre.\n")]
    public void Line_ends_of_every_kind_stay_as_they_are(string end)
    {
        _report.Append(French, "\n" + end);
        var body = _report.Read(French);

        Update("3", "fr").ExitCode.ShouldBe(0);
        Update("3", "fr").ExitCode.ShouldBe(0);

        _report.Read(French).ShouldEndWith("\n" + body, Case.Sensitive);
    }

    [Fact]
    public void A_second_update_changes_nothing_more()
    {
        Update("3", "fr").ExitCode.ShouldBe(0);
        var once = _report.Read(French);
        Update("3", "fr").ExitCode.ShouldBe(0);

        _report.Read(French).ShouldBe(once);
    }

    [Fact]
    public void An_update_takes_the_place_of_old_stamps()
    {
        _report.Stamp("3", "fr").Replace("recommendations/003/en.md", "Loans should be", "Most loans should be");
        var stale = _report.Read(French);

        _report.Stamp("3", "fr");

        _report.Read(French).Split("source:").Length.ShouldBe(2);
        _report.Read(French).Split('\n').Except(stale.Split('\n')).ShouldHaveSingleItem().ShouldStartWith("  d: ");
        Lines(Run()).ShouldNotContain(l => l.StartsWith("  3 fr", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_stamped_is_told()
    {
        _report.Replace(French, "- d) Les prêts", "- c) Les prêts");
        var run = Update("3", "fr");

        run.ExitCode.ShouldBe(0);
        run.ErrorLines.ShouldBe(["3 fr: d is missing and could not be stamped", "3 fr: c is extra and could not be stamped"]);
    }

    [Theory]
    [InlineData("9", "fr")]
    [InlineData("03", "fr")]
    [InlineData("three", "fr")]
    [InlineData("3", "de")]
    [InlineData("3", "en")]
    public void An_unknown_number_or_language_is_wrong_usage(string text, string language)
    {
        var before = TemporaryFolder.Picture(_report.Folder);
        var run = Update(text, language);

        run.ExitCode.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldBe($"--update {text} {language}: there is no such text or language; write a recommendation's number or 'front', and one of ar, fr");
        TemporaryFolder.Picture(_report.Folder).ShouldBe(before);
    }

    [Fact]
    public void A_text_without_translation_is_wrong_usage()
    {
        var run = Update("4", "fr");

        run.ExitCode.ShouldBe(2);
        run.ErrorLines.ShouldHaveSingleItem().ShouldBe("--update 4 fr: there is no translation yet; add the file first");
        File.Exists(Path.Combine(_report.Folder, "recommendations/004/fr.md")).ShouldBeFalse();
    }

    [Fact]
    public void One_word_is_too_few() =>
        CommandRun.Of("translations", "--content", _report.Folder, "--update", "3").ExitCode.ShouldBe(2);

    [Fact]
    public void Content_with_errors_is_answered_with_1_and_nothing_is_stamped()
    {
        _report.Replace("recommendations/002/recommendation.yml", "status: in-progress", "status: in_progress");
        var before = TemporaryFolder.Picture(_report.Folder);
        var run = Update("3", "fr");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(": error unknown-status: ");
        run.Output.ShouldContain("Not looked at: 1 error, ");
        Run().ExitCode.ShouldBe(1);
        TemporaryFolder.Picture(_report.Folder).ShouldBe(before);
    }

    private CommandRun Run() => CommandRun.Of("translations", "--content", _report.Folder);

    private CommandRun Update(string text, string language) => CommandRun.Of("translations", "--content", _report.Folder, "--update", text, language);

    private static string[] Lines(CommandRun run) => run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
