using System.Text;
using ProgressReport.Publish;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Publish;

/// <summary>All files of a build reach the output folder, or none; and no folder of somebody else is touched.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _place = new();

    private string Output => _place.At("output");

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_folder_that_is_absent_is_made_with_all_above_it()
    {
        var deep = _place.At("a/b/output");
        Publish(deep, Files("index.html"));
        File.Exists(Path.Combine(deep, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Output);
        Publish(Output, Files("zh/index.html"));
        _place.Read("output/zh/index.html").ShouldBe("zh/index.html");
    }

    [Fact]
    public void Nothing_is_left_beside_the_folder()
    {
        Publish(Output, Files("index.html"));
        Publish(Output, Files("index.html"));
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBe([Output]);
    }

    [Fact]
    public void The_number_of_files_written_counts_the_manifest() => Publish(Output, Files("index.html", "zh/index.html")).ShouldBe(3);

    [Fact]
    public void Files_of_an_earlier_build_that_are_no_more_go()
    {
        Publish(Output, Files("index.html", "old/index.html"));
        Publish(Output, Files("index.html", "new/index.html"));
        Directory.EnumerateFileSystemEntries(Output).Select(Path.GetFileName).ShouldBe(["index.html", "manifest.json", "new"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("zh/Thumbs.db")]
    [InlineData("desktop.ini")]
    public void What_systems_leave_lying_about_does_not_hinder(string litter)
    {
        Publish(Output, Files("index.html", "zh/index.html"));
        _place.Write($"output/{litter}", "litter");
        Publish(Output, Files("index.html"));
        File.Exists(_place.At($"output/{litter}")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_and_left_as_it_is()
    {
        _place.Write("output/thesis.txt", "years of work");
        ShouldBeRefused().ShouldContain("did not make");
    }

    [Fact]
    public void A_folder_with_a_manifest_of_another_tool_is_refused()
    {
        _place.Write("output/manifest.json", "{\"name\": \"an app\", \"files\": {}}");
        ShouldBeRefused();
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{\"generator\": 1, \"files\": {}}")]
    [InlineData("{\"generator\": \"progress-report\"}")]
    [InlineData("{\"generator\": \"progress-report\", \"files\": {\"a\": \"1\", \"a\": \"2\"}}")]
    public void A_folder_whose_manifest_cannot_be_understood_is_refused(string manifest)
    {
        _place.Write("output/manifest.json", manifest);
        ShouldBeRefused();
    }

    [Fact]
    public void A_file_of_somebody_else_among_ours_is_named_and_everything_left_as_it_is()
    {
        Publish(Output, Files("index.html"));
        _place.Write("output/zh/notes.txt", "mine");
        ShouldBeRefused().ShouldContain("zh/notes.txt");
    }

    [Fact]
    public void A_file_cannot_be_the_output_folder()
    {
        _place.Write("output", "a file");
        Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Output));
        _place.Read("output").ShouldBe("a file");
    }

    [Fact]
    public void The_root_of_the_disk_cannot_be_the_output_folder() =>
        Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Path.GetPathRoot(Output)!));

    [Fact]
    public void A_symbolic_link_to_the_folder_is_followed_and_stays()
    {
        Directory.CreateDirectory(_place.At("real"));
        Directory.CreateSymbolicLink(Output, _place.At("real"));
        Publish(Output, Files("index.html"));
        File.Exists(_place.At("real/index.html")).ShouldBeTrue();
        new DirectoryInfo(Output).LinkTarget.ShouldNotBeNull();
    }

    [Fact]
    public void Two_runs_cannot_claim_the_same_folder_at_once()
    {
        using var first = OutputFolder.Claim(Output);
        Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Output)).Message.ShouldContain("another run");
    }

    [Fact]
    public void A_run_that_was_refused_does_not_set_the_folder_free()
    {
        using var first = OutputFolder.Claim(Output);
        Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Output));
        Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Output));
    }

    [Fact]
    public void When_a_run_has_ended_the_next_can_claim_the_folder()
    {
        OutputFolder.Claim(Output).Dispose();
        Publish(Output, Files("index.html")).ShouldBe(2);
    }

    private string ShouldBeRefused()
    {
        var before = TemporaryFolder.Picture(_place.Path);
        var message = Should.Throw<OutputRefusedException>(() => OutputFolder.Claim(Output).Dispose()).Message;
        TemporaryFolder.Picture(_place.Path).ShouldBe(before);
        return message;
    }

    private static int Publish(string folder, SiteFile[] files)
    {
        using var output = OutputFolder.Claim(folder);
        return output.Publish(files);
    }

    private static SiteFile[] Files(params string[] paths) => [.. paths.Select(p => new SiteFile(p, Encoding.UTF8.GetBytes(p)))];
}
