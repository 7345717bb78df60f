// The build of this repository: sets the machine up, then does what was asked for. Run it through build.sh or build.ps1.
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property EnforceCodeStyleInBuild=false

using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Xml.Linq;

// What a print needs of the machine, the Debian package that brings it, and why.
Requirement[] requirements =
[
    new("chromium", ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"], "prints the PDFs"),
    new("qpdf", ["/usr/bin/qpdf"], "reads the page numbers for the table of contents, checks and finishes the PDFs"),
    new("libharfbuzz-bin", ["/usr/bin/hb-subset"], "cuts the fonts to the characters of the document, so that PDFs are small and can be searched"),
    new("fonts-liberation", ["/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"], "Latin and Cyrillic type of the PDFs"),
    new("fonts-arphic-gbsn00lp", ["/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"], "Song type of the Chinese PDF"),
    new("fonts-arphic-uming", ["/usr/share/fonts/truetype/arphic/uming.ttc"], "the characters that GB 2312 lacks"),
    new("fonts-wqy-zenhei", ["/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"], "Hei type of its headings"),
    new("fonts-noto-core", ["/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf"], "Naskh type of the Arabic PDF"),
];

// What only the tests need.
Requirement[] testRequirements =
[
    new("poppler-utils", ["/usr/bin/pdftotext"], "reads the PDFs back, in tests"),
    new("npm", ["/usr/bin/npm", "/usr/local/bin/npm"], "fetches the Nu HTML checker and Lighthouse, and brings Node.js, which Lighthouse runs on, in tests"),
    new("default-jre-headless", ["/usr/bin/java"], "runs the Nu HTML checker, in tests"),
];

const string Tool = "src/ProgressReport/ProgressReport.csproj";
const string Published = "artifacts/tool";

try
{
    return args switch
    {
        [] => SetUp(requirements) ?? Publish() ?? Run(Path.GetFullPath(Path.Combine(Published, "progress-report")), ["build"]),
        ["test"] => SetUp([.. requirements, .. testRequirements]) ?? Publish() ?? Test(),
        ["setup"] => SetUp([.. requirements, .. testRequirements]) ?? 0,
        [not ("--help" or "-h"), ..] => SetUp(requirements) ?? Publish() ?? Run(Path.GetFullPath(Path.Combine(Published, "progress-report")), args),
        _ => Usage(),
    };
}
catch (Win32Exception e)
{
    Console.Error.WriteLine($"error: {e.Message}");
    return 3;
}

static int Usage()
{
    Console.WriteLine("""
        ./build.sh              sets the machine up and builds the report into output/
        ./build.sh test         sets the machine up and runs every test
        ./build.sh setup        only sets the machine up
        ./build.sh COMMAND …    sets the machine up and runs a command of progress-report, such as check
        """);
    return 0;
}

// Installs what is missing where that can be done without asking; the tool itself names what it misses elsewhere.
static int? SetUp(Requirement[] requirements)
{
    if (!File.Exists("/etc/debian_version"))
    {
        return null;
    }

    Requirement[] missing = [.. requirements.Where(r => !r.Files.Any(File.Exists))];
    if (missing.Length == 0)
    {
        return null;
    }

    foreach (var requirement in missing)
    {
        Console.Error.WriteLine($"missing: {requirement.Package}: {requirement.Reason}");
    }

    string[] packages = [.. missing.Select(m => m.Package)];
    string[] asRoot = Environment.UserName == "root" ? [] : Exists("sudo") ? (Console.IsInputRedirected ? ["sudo", "-n"] : ["sudo"]) : ["false"];
    if (asRoot is ["false"] || Apt(asRoot, ["update", "-qq"]) != 0 || Apt(asRoot, ["install", "-qq", "--yes", "--no-install-recommends", .. packages]) != 0)
    {
        Console.Error.WriteLine($"They could not be installed. Install them with: sudo apt-get install {string.Join(' ', packages)}");
        Console.Error.WriteLine("Or build without PDFs: ./build.sh build --no-pdf");
        return 3;
    }

    return null;
}

static int Apt(string[] asRoot, string[] arguments)
{
    string[] command = [.. asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", .. arguments];
    return Run(command[0], command[1..], quiet: true);
}

static bool Exists(string program) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

// A Release build, compiled ahead where the platform's compiler is to be had; nothing is done when nothing has changed.
static int? Publish()
{
    var stamp = Path.Combine(Published, ".stamp");
    var sources = Directory.EnumerateFiles("src", "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(".", "Directory.*.props")).Append("global.json");
    var newest = sources.Max(File.GetLastWriteTimeUtc);
    if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) > newest)
    {
        return null;
    }

    string[] ahead = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "win-x64" ? ["--runtime", RuntimeInformation.RuntimeIdentifier] : ["-p:PublishReadyToRun=false"];
    var exitCode = Run("dotnet", ["publish", Tool, "--configuration", "Release", "--no-self-contained", "--output", Published, "--nologo", "--verbosity", "quiet", .. ahead]);
    if (exitCode != 0)
    {
        return exitCode;
    }

    File.WriteAllText(stamp, "");
    return null;
}

// Runs every test project and adds their results up; the last line is for CI.
static int Test()
{
    var results = Path.GetFullPath("artifacts/test-results");
    if (Directory.Exists(results))
    {
        Directory.Delete(results, recursive: true);
    }

    var exitCode = 0;
    foreach (var project in Directory.GetFiles("tests", "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    {
        exitCode = Math.Max(exitCode, Run("dotnet", ["test", project, "--nologo", "--verbosity", "quiet", "--logger", $"trx;LogFileName={Path.GetFileNameWithoutExtension(project)}.trx", "--logger", "console;verbosity=minimal", "--results-directory", results]));
    }

    var counters = Directory.Exists(results)
        ? Directory.GetFiles(results, "*.trx").Select(f => XDocument.Load(f).Descendants().Single(e => e.Name.LocalName == "Counters")).ToArray()
        : [];
    var passed = counters.Sum(c => (int)c.Attribute("passed")!);
    var failed = counters.Sum(c => (int)c.Attribute("total")! - (int)c.Attribute("passed")!);
    if (passed == 0 || failed > 0)
    {
        exitCode = Math.Max(exitCode, 1);
    }

    Console.WriteLine($"{passed} passed, {failed} failed");
    return exitCode;
}

static int Run(string program, string[] arguments, bool quiet = false)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = quiet })!;
    if (quiet)
    {
        process.StandardOutput.ReadToEnd();
    }

    process.WaitForExit();
    return process.ExitCode;
}

internal sealed record Requirement(string Package, string[] Files, string Reason);
