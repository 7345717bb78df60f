using ProgressReport.BrowserTests.Support;

namespace ProgressReport.BrowserTests;

/// <summary>What the Nu HTML checker says of all pages.</summary>
[Collection(SharedBrowser.Name)]
public class MarkupTests(Browsing browsing)
{
    [Fact]
    public void The_checker_finds_no_error_on_any_page()
    {
        var checker = NpmTools.File("vnu-jar", "build", "dist", "vnu.jar");

        var (exitCode, _, errors) = Machine.Run(browsing.Site.Folder, "java", "-Xss4m", "-jar", checker, "--errors-only", "--skip-non-html", browsing.Site.Folder);

        errors.Replace($"file:{browsing.Site.Folder}/", "", StringComparison.Ordinal).ShouldNotContain(": error:");
        exitCode.ShouldBe(0, errors);
    }
}
