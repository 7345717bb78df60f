using System.Collections.Immutable;
using System.Text;
using ProgressReport.Checks;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Support;

/// <summary>A copy of Fixtures/small-report that a test may spoil; gone when disposed of.</summary>
internal sealed class SmallReport : IDisposable
{
    private static readonly string[] AboutTranslations =
        ["missing-translation", "missing-block", "extra-block", "stale-block", "unconfirmed-block", "stray-stamp", "lost-link", "added-link", "lost-number", "added-number"];

    private SmallReport(string folder) => Folder = folder;

    public string Folder { get; }

    public static SmallReport Copy()
    {
        var source = Support.Repository.Fixture("small-report");
        var copy = new SmallReport(Directory.CreateTempSubdirectory("small-report-").FullName);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            copy.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        }

        return copy;
    }

    /// <summary>Puts a text in the place of another, which must occur exactly once.</summary>
    public SmallReport Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        text.Split(old).Length.ShouldBe(2, $"'{old}' should occur once in {path}");
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public SmallReport Append(string path, string text) => Write(path, Read(path) + text);

    public SmallReport Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public SmallReport Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public SmallReport Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public SmallReport Rename(string folder, string name)
    {
        Directory.Move(Path.Combine(Folder, folder), Path.Combine(Folder, name));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Stamps a translation by the command that users have for it.</summary>
    public SmallReport Stamp(string text, string language)
    {
        var run = CommandRun.Of("translations", "--content", Folder, "--update", text, language);
        run.ExitCode.ShouldBe(0, run.Error);
        return this;
    }

    /// <summary>Every path in the folder.</summary>
    public IEnumerable<string> Paths() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f));

    /// <summary>What is wrong with it, in the order it is shown, with paths inside the folder; but not how its translations, which are few, stand to the source.</summary>
    public ImmutableArray<Diagnostic> Check() => [.. CheckAll().Where(d => !AboutTranslations.Contains(d.Code))];

    /// <summary>What is wrong with it, translations included.</summary>
    public ImmutableArray<Diagnostic> CheckAll()
    {
        var diagnostics = new DiagnosticBag();
        Load(diagnostics);
        return [.. diagnostics.Sorted().Select(d => d with { Place = d.Place with { File = Inside(d.Place.File) } })];
    }

    /// <summary>The report; nothing may be wrong with it.</summary>
    public Report Load()
    {
        Check().ShouldFind();
        return Load(new DiagnosticBag())!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Report? Load(DiagnosticBag diagnostics)
    {
        var report = ReportBinder.Bind(ContentReader.Read(Folder, diagnostics), diagnostics);
        if (report is not null)
        {
            ReportChecks.Run(report, diagnostics);
        }

        return report;
    }

    private string Inside(string file) => Path.GetRelativePath(Folder, Path.GetFullPath(file)).Replace('\\', '/');
}
