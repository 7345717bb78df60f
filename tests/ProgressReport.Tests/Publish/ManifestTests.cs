using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProgressReport.Publish;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Publish;

/// <summary><c>manifest.json</c> tells, for every file of the site, what its bytes must be.</summary>
public sealed class ManifestTests : IDisposable
{
    private static readonly string[] Paths = ["zh/index.html", "index.html", "data/报告.json"];

    private readonly TemporaryFolder _output = new();

    public ManifestTests()
    {
        using var output = OutputFolder.Claim(_output.Path);
        output.Publish([.. Paths.Select(p => new SiteFile(p, Encoding.UTF8.GetBytes(p)))]);
    }

    public void Dispose() => _output.Dispose();

    [Fact]
    public void It_lists_every_file_but_itself_in_order() => Listed().Select(f => f.Path).ShouldBe(["data/报告.json", "index.html", "zh/index.html"]);

    [Fact]
    public void It_gives_the_SHA_256_of_the_bytes_on_the_disk() =>
        Listed().ShouldAllBe(f => f.Hash == Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_output.At(f.Path)))));

    [Fact]
    public void It_names_this_tool() => Json().GetProperty("generator").GetString().ShouldBe("progress-report");

    [Fact]
    public void It_ends_with_a_line_end_and_has_no_others_than_LF()
    {
        _output.Read("manifest.json").ShouldEndWith("}\n");
        _output.Read("manifest.json").ShouldNotContain('\r');
    }

    [Fact]
    public void What_is_written_can_be_read() => Manifest.Read(_output.Path).ShouldNotBeNull().Files.Keys.ShouldBe(Paths, ignoreOrder: true);

    private IEnumerable<(string Path, string? Hash)> Listed() => Json().GetProperty("files").EnumerateObject().Select(p => (p.Name, p.Value.GetString()));

    private JsonElement Json()
    {
        using var json = JsonDocument.Parse(_output.Read("manifest.json"));
        return json.RootElement.Clone();
    }
}
