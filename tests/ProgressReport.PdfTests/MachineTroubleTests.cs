using System.Security.Cryptography;
using ProgressReport.Print;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>What happens where the machine has no browser, or one that fails.</summary>
public sealed class MachineTroubleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");

    private string Output => Path.Combine(_folder.FullName, "site");

    [Fact]
    public void Without_a_browser_the_site_is_published_without_pdf_links_and_the_cure_is_named()
    {
        var (exitCode, output, error) = Machine.Generate(SearchPath(), "build", "--output", Output);

        exitCode.ShouldBe(3);
        error.ShouldContain("apt install chromium");
        error.ShouldContain("--no-pdf");
        output.ShouldContain("0 errors");
        Directory.GetFiles(Output, "*.html", SearchOption.AllDirectories).ShouldAllBe(page => !File.ReadAllText(page).Contains("cdip-11-4.pdf"));
        File.Exists(Path.Combine(Output, "zh", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_browser_that_fails_leaves_the_old_output_byte_for_byte()
    {
        Machine.Generate(SearchPath(), "build", "--no-pdf", "--output", Output).ExitCode.ShouldBe(0);
        var before = Digest();

        var (exitCode, _, error) = Machine.Generate(SearchPath("#!/bin/sh\necho 'out of memory' >&2\nexit 7\n"), "build", "--output", Output);

        exitCode.ShouldBe(3);
        error.ShouldContain("exit code 7");
        error.ShouldContain("out of memory");
        error.ShouldContain("Nothing was published.");
        Digest().ShouldBe(before);
        Directory.GetFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order().ShouldBe(["bin", "site"]);
    }

    [Fact]
    public void A_browser_that_writes_nothing_is_named()
    {
        var (exitCode, _, error) = Machine.Generate(SearchPath("#!/bin/sh\nexit 0\n"), "build", "--output", Output);

        exitCode.ShouldBe(3);
        error.ShouldContain("the browser could not print");
        Directory.Exists(Output).ShouldBeFalse();
    }

    [Fact]
    public void A_browser_killed_in_mid_print_is_tried_once_more_then_named_and_the_old_output_is_whole()
    {
        Machine.Generate(SearchPath(), "build", "--no-pdf", "--output", Output).ExitCode.ShouldBe(0);
        var before = Digest();
        var starts = Path.Combine(_folder.FullName, "starts");
        var browser = Tool.PathOf("chromium", "google-chrome", "chrome").ShouldNotBeNull();
        var path = SearchPath($"#!/bin/sh\necho x >>{starts}\n{browser} \"$@\" &\n/bin/sleep 1\nkill -9 $!\nwait $!\n");

        var (exitCode, _, error) = Machine.Generate(path, "build", "--output", Output);

        exitCode.ShouldBe(3);
        error.ShouldContain("(exit code 137)");
        error.ShouldContain("no better when it was tried again");
        Digest().ShouldBe(before);
        (File.ReadAllLines(starts).Length % 2).ShouldBe(0);
        File.Delete(starts);
    }

    [Fact]
    public void A_browser_that_hangs_is_ended_and_tried_once_more()
    {
        var starts = Path.Combine(_folder.FullName, "starts");
        SearchPath($"#!/bin/sh\necho x >>{starts}\nexec /bin/sleep 86399\n");
        var browser = new Browser(Path.Combine(_folder.FullName, "bin", "chromium"), TimeSpan.FromMilliseconds(300));

        var failure = Should.Throw<PrintException>(() => browser.Print(Path.Combine(_folder.FullName, "page.html"), Path.Combine(_folder.FullName, "page.pdf"), _folder.FullName));

        failure.Message.ShouldContain("did not finish printing");
        failure.Message.ShouldContain("within 0.3 s, and no better when it was tried again");
        File.ReadAllLines(starts).Length.ShouldBe(2);
        Directory.GetFiles("/proc", "cmdline", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true })
            .Any(f => Command(f).Contains("86399", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public void A_browser_that_fails_once_is_forgiven()
    {
        var (first, pdf) = (Path.Combine(_folder.FullName, "first"), Path.Combine(_folder.FullName, "page.pdf"));
        SearchPath($"#!/bin/sh\nif [ -e {first} ]; then echo '%PDF' >{pdf}; else echo x >{first}; exit 9; fi\n");

        new Browser(Path.Combine(_folder.FullName, "bin", "chromium")).Print(Path.Combine(_folder.FullName, "page.html"), pdf, _folder.FullName);

        File.Exists(pdf).ShouldBeTrue();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A search path that holds nothing but, if given, a script in the place of the browser.</summary>
    private string SearchPath(string? browser = null)
    {
        var bin = _folder.CreateSubdirectory("bin").FullName;
        if (browser is not null)
        {
            var path = Path.Combine(bin, "chromium");
            File.WriteAllText(path, browser);
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return bin;
    }

    private static string Command(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return ""; // It has ended meanwhile.
        }
    }

    private string Digest() => string.Join('\n', Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(f => $"{f} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"));
}
