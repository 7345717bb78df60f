using System.Security.Cryptography;
using System.Text;

namespace ProgressReport.Print;

/// <summary>
/// Remembers prints by what they were made from, so that only a document that changed is printed again. The key covers
/// page, styles, fonts, browser and this program; the folder can be deleted at any time.
/// </summary>
internal static class PrintCache
{
    private const int MostEntries = 60;

    private static string Folder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? data : Path.GetTempPath(),
        "progress-report",
        "prints");

    /// <summary>The key of everything in a folder and of the browser that will print it.</summary>
    public static string Key(string folder, string browser)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{typeof(PrintCache).Assembly.ManifestModule.ModuleVersionId} {browser}"));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{Path.GetRelativePath(folder, file)}\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The print made from the same before, if it is still there.</summary>
    public static byte[]? Find(string key)
    {
        try
        {
            var path = Path.Combine(Folder, key + ".pdf");
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // A cache that cannot be read costs time, nothing else.
        }
    }

    /// <summary>Keeps a print, and lets the oldest go.</summary>
    public static void Keep(string key, byte[] pdf)
    {
        try
        {
            var folder = Directory.CreateDirectory(Folder);
            var path = Path.Combine(Folder, key + ".pdf");
            var beside = $"{path}.{Environment.ProcessId}";
            File.WriteAllBytes(beside, pdf);
            File.Move(beside, path, overwrite: true);
            foreach (var old in folder.GetFiles("*.pdf").OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostEntries))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }
}
