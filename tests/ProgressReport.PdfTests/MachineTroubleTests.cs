using System.Security.Cryptography;
using System.Text;
using ProgressReport.Print;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>What happens where the machine has no browser, or one that fails.</summary>
public sealed class MachineTroubleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");

    private static string RealBrowser => Tool.PathOf("chromium", "google-chrome", "chrome").ShouldNotBeNull();

    private string Output => Path.Combine(_folder.FullName, "site");

    private string Page => Path.Combine(_folder.FullName, "page.html");

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
        error.ShouldContain("the browser could not be started (exit code 0)");
        Directory.Exists(Output).ShouldBeFalse();
    }

    [Fact]
    public void A_browser_killed_in_mid_print_is_tried_once_more_then_named_and_the_old_output_is_whole()
    {
        Machine.Generate(SearchPath(), "build", "--no-pdf", "--output", Output).ExitCode.ShouldBe(0);
        var before = Digest();
        var starts = Path.Combine(_folder.FullName, "starts");
        var path = SearchPath($"#!/bin/sh\necho x >>{starts}\n{RealBrowser} \"$@\" &\n/bin/sleep 1\nkill -9 $!\nwait $!\n");

        var (exitCode, _, error) = Machine.Generate(path, "build", "--output", Output);

        exitCode.ShouldBe(3);
        error.ShouldContain("(exit code 137)");
        error.ShouldContain("no better when it was tried again");
        Digest().ShouldBe(before);
        File.ReadAllLines(starts).Length.ShouldBeGreaterThan(1);
        File.Delete(starts);
    }

    [Fact]
    public async Task A_browser_that_does_not_start_is_ended_and_tried_once_more()
    {
        var starts = Path.Combine(_folder.FullName, "starts");
        SearchPath($"#!/bin/sh\necho x >>{starts}\nexec /bin/sleep 86399\n");

        var failure = await Should.ThrowAsync<PrintException>(() => Print(TimeSpan.FromMilliseconds(300)));

        failure.Message.ShouldContain("did not start within 0.3 s, and no better when it was tried again");
        File.ReadAllLines(starts).Length.ShouldBe(2);
        IsRunning("86399").ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_that_hangs_once_it_has_started_is_ended_and_tried_once_more()
    {
        var said = Path.Combine(_folder.FullName, "said");
        SearchPath($"#!/bin/sh\n: >{said}\n{RealBrowser} \"$@\" 2>>{said} &\nuntil /bin/grep -q listening {said}; do /bin/sleep 0.1; done\nkill -STOP $!\n/bin/cat {said} >&2\nwait\n");

        var failure = await Should.ThrowAsync<PrintException>(() => Print(TimeSpan.FromSeconds(3)));

        failure.Message.ShouldContain("did not start within 3 s, and no better when it was tried again");
        IsRunning(_folder.FullName).ShouldBeFalse();
    }

    [Fact]
    public async Task A_print_that_does_not_end_is_given_up_after_two_attempts()
    {
        SearchPath($"#!/bin/sh\nexec {RealBrowser} \"$@\"\n");
        Machine.Run("mkfifo", Path.Combine(_folder.FullName, "never.png")); // Who reads it waits for ever.
        File.WriteAllText(Page, "<img src=never.png>");

        var failure = await Should.ThrowAsync<PrintException>(() => Print(TimeSpan.FromSeconds(8)));

        failure.Message.ShouldContain($"did not finish printing '{Page}' within 8 s, and no better when it was tried again");
        IsRunning(_folder.FullName).ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_that_fails_once_is_forgiven()
    {
        var first = Path.Combine(_folder.FullName, "first");
        SearchPath($"#!/bin/sh\nif [ -e {first} ]; then exec {RealBrowser} \"$@\"; else echo x >{first}; exit 9; fi\n");
        File.WriteAllText(Page, "<p>words");

        var pdf = await Print(TimeSpan.FromSeconds(60));

        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        IsRunning(_folder.FullName).ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_named()
    {
        using var printer = new PagePrinter(RealBrowser, _folder.FullName, TimeSpan.FromSeconds(60));

        var failure = await Should.ThrowAsync<PrintException>(() => printer.PrintAsync(Page));

        failure.Message.ShouldContain($"could not print '{Page}': net::ERR_FILE_NOT_FOUND");
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

    /// <summary>Prints a page with the script that stands in the place of the browser.</summary>
    private async Task<byte[]> Print(TimeSpan limit)
    {
        using var printer = new PagePrinter(Path.Combine(_folder.FullName, "bin", "chromium"), _folder.FullName, limit);
        return await printer.PrintAsync(Page);
    }

    /// <summary>Whether a program runs that has some words in its command line.</summary>
    private static bool IsRunning(string words) =>
        Directory.GetFiles("/proc", "cmdline", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true })
            .Any(f => Command(f).Contains(words, StringComparison.Ordinal));

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
