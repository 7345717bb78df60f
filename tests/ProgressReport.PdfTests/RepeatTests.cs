using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>The same content gives the same bytes, wherever and whenever.</summary>
[Collection(PrintedReport.Name)]
public sealed class RepeatTests(PrintedReport printed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-elsewhere-");

    [Fact]
    public void A_second_build_in_another_folder_and_time_zone_with_nothing_remembered_gives_the_same_six_files()
    {
        var output = Path.Combine(_folder.FullName, "a", "site");
        var elsewhere = new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["XDG_DATA_HOME"] = _folder.FullName };

        var (exitCode, _, error) = Machine.Generate(elsewhere, "build", "--content", Machine.CopyOfContent(_folder), "--output", output);

        exitCode.ShouldBe(0, error);
        foreach (var pdf in Directory.GetFiles(printed.Output, "*.pdf", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(printed.Output, f)))
        {
            File.ReadAllBytes(Path.Combine(output, pdf)).SequenceEqual(File.ReadAllBytes(Path.Combine(printed.Output, pdf))).ShouldBeTrue(pdf);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
