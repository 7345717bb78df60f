using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>Reads the text files of a content folder, in ordinal order of their paths.</summary>
internal static partial class ContentFolder
{
    /// <summary>All YAML and Markdown files below the folder. Hidden files, other kinds and links out of it are passed over; those that only seem to be of another kind are told.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="unread">Receives the paths that are there but could not be read.</param>
    /// <param name="diagnostics">Receives every mistake.</param>
    public static SortedList<string, SourceFile> Read(string folder, ISet<string> unread, DiagnosticBag diagnostics)
    {
        var files = new SortedList<string, SourceFile>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        var all = Directory.EnumerateFiles(folder, "*", options)
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var paths = Array.FindAll(all, IsRead);
        foreach (var path in all.Where(p => !IsRead(p)))
        {
            if (LikelyEnding().Match(path) is { Success: true } ending)
            {
                var name = Path.GetFileName(path[..ending.Index]) + (ending.Groups["prose"].Success ? ".md" : ".yml");
                diagnostics.Add(ContentErrors.WrongEnding(new Place(Display(Path.Combine(folder, path))), name));
            }
        }

        foreach (var path in paths.Where(p => !seen.TryAdd(p.Normalize(), p)))
        {
            diagnostics.Add(ContentErrors.SamePath(new Place(Display(Path.Combine(folder, path))), seen[path.Normalize()]));
        }

        var read = new SourceFile?[paths.Length];
        Parallel.For(0, paths.Length, i => read[i] = TextFile.Read(Path.Combine(folder, paths[i]), paths[i], diagnostics));
        foreach (var (path, file) in paths.Zip(read))
        {
            if (file is null)
            {
                unread.Add(path);
            }
            else
            {
                files.Add(path, file);
            }
        }

        return files;
    }

    /// <summary>A digest of everything that was read: the same for the same content on any system.</summary>
    /// <returns>SHA-256 as 64 lower-case hexadecimal digits.</returns>
    public static string Digest(IReadOnlyDictionary<string, SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{file.Text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A path as messages show it: relative to where the user stands if it is below, else whole.</summary>
    public static string Display(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative).Replace('\\', '/');
    }

    private static bool IsRead(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>Endings that editors and systems give such files of their own accord.</summary>
    [GeneratedRegex(@"\.((?<prose>md|markdown)|ya?ml)(\.txt)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LikelyEnding();
}
