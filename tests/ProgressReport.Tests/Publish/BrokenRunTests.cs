using System.Text;
using ProgressReport.Publish;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Publish;

/// <summary>A run that fails, or is killed, never costs the last good site.</summary>
public sealed class BrokenRunTests : IDisposable
{
    private readonly TemporaryFolder _place = new();

    private string Output => _place.At("output");

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_write_that_fails_leaves_the_old_site_byte_for_byte()
    {
        Publish("index.html", "zh/index.html");
        var before = TemporaryFolder.Picture(_place.Path);
        Should.Throw<IOException>(() => Publish("zh", "zh/index.html"));
        TemporaryFolder.Picture(_place.Path).ShouldBe(before);
    }

    [Fact]
    public void A_write_that_fails_where_nothing_was_leaves_nothing()
    {
        Should.Throw<IOException>(() => Publish("zh", "zh/index.html"));
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBeEmpty();
    }

    [Fact]
    public void After_a_write_that_failed_the_next_succeeds()
    {
        Should.Throw<IOException>(() => Publish("zh", "zh/index.html"));
        Publish("zh/index.html");
        File.Exists(_place.At("output/zh/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_run_killed_between_the_two_moves_is_mended_by_the_next()
    {
        Publish("index.html");
        var site = TemporaryFolder.Picture(Output);
        Directory.Move(Output, _place.At(".output.previous"));
        OutputFolder.Claim(Output).Dispose();
        TemporaryFolder.Picture(Output).ShouldBe(site);
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBe([Output]);
    }

    [Fact]
    public void A_run_killed_while_writing_leaves_no_trace_after_the_next()
    {
        Publish("index.html");
        _place.Write(".output.staging/half/index.html", "half").Write(".output.lock", "");
        Publish("index.html");
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBe([Output]);
        Directory.Exists(_place.At("output/half")).ShouldBeFalse();
    }

    [Fact]
    public void A_run_killed_while_tidying_up_leaves_no_trace_after_the_next()
    {
        Publish("index.html");
        _place.Write(".output.previous/index.html", "the one before");
        Publish("index.html");
        Directory.EnumerateFileSystemEntries(_place.Path).ShouldBe([Output]);
        _place.Read("output/index.html").ShouldBe("index.html");
    }

    private void Publish(params string[] paths)
    {
        using var output = OutputFolder.Claim(Output);
        output.Publish([.. paths.Select(p => new SiteFile(p, Encoding.UTF8.GetBytes(p)))]);
    }
}
