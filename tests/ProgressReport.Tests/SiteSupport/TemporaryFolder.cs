using System.Security.Cryptography;
using System.Text;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>A folder of its own for one test; gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("progress-report-test-").FullName;

    public static TemporaryFolder CopyOf(string folder)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = copy.At(System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public TemporaryFolder Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Changes a text that the file must hold, so that a test never passes because nothing was changed.</summary>
    public TemporaryFolder Replace(string path, string old, string @new)
    {
        var text = Read(path);
        text.ShouldContain(old, Case.Sensitive, $"the test wants to change this in {path}");
        return Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public TemporaryFolder Delete(string path)
    {
        File.Delete(At(path));
        return this;
    }

    /// <summary>Every file below with a digest of its bytes, and every folder, one a line: two equal pictures are two equal trees.</summary>
    public static string Picture(string folder)
    {
        var picture = new StringBuilder();
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var what = Directory.Exists(entry) ? "folder" : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(entry)));
            picture.Append(System.IO.Path.GetRelativePath(folder, entry).Replace('\\', '/')).Append(' ').Append(what).Append('\n');
        }

        return picture.ToString();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
