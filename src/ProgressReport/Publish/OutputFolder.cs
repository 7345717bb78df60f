using ProgressReport.Site;

namespace ProgressReport.Publish;

/// <summary>Last stage: files into the output folder, all of them or none.</summary>
public sealed class OutputFolder : IDisposable
{
    private static readonly string[] LitterOfSystems = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private readonly string _folder;
    private readonly string _staging;
    private readonly string _previous;
    private readonly FileStream _lock;

    private OutputFolder(string folder, FileStream @lock)
    {
        _folder = folder;
        _staging = Beside(folder, "staging");
        _previous = Beside(folder, "previous");
        _lock = @lock;
    }

    /// <summary>Claims a folder for this run and mends what a run that was killed may have left beside it.</summary>
    /// <param name="path">Absent, empty, or made by this tool.</param>
    /// <exception cref="OutputRefusedException">It holds what this tool did not make, or another run is writing to it.</exception>
    /// <exception cref="IOException">The disk does not allow it.</exception>
    public static OutputFolder Claim(string path)
    {
        var folder = Path.GetFullPath(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(folder))
        {
            folder = Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        }

        if (Path.GetDirectoryName(folder) is not { } parent || File.Exists(folder))
        {
            throw new OutputRefusedException($"'{path}' cannot be a folder for the site; name another with --output");
        }

        Directory.CreateDirectory(parent);
        var output = new OutputFolder(folder, Lock(folder));
        try
        {
            output.Recover();
            output.RefuseForeign(path);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>Writes the files beside the folder, then puts them in its place in one step.</summary>
    /// <returns>How many files were written, the manifest included.</returns>
    /// <exception cref="IOException">The disk does not allow it; the folder is as it was.</exception>
    public int Publish(IReadOnlyCollection<SiteFile> files)
    {
        SiteFile[] all = [.. files, new SiteFile(Manifest.FileName, Manifest.Of(files).Write())];
        if (HoldsExactly(all))
        {
            return all.Length;
        }

        try
        {
            Parallel.ForEach(all, file =>
            {
                var path = Path.Combine(_staging, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                Write(path, file.Content.Span, Path.Combine(_folder, file.Path));
            });
            FolderSwap.Replace(_folder, _staging, _previous);
        }
        catch (AggregateException e) when (e.InnerException is IOException or UnauthorizedAccessException)
        {
            Delete(_staging);
            throw new IOException(e.InnerException.Message, e.InnerException);
        }
        catch
        {
            Delete(_staging);
            throw;
        }

        Delete(_previous);
        Delete(_staging);
        return all.Length;
    }

    /// <summary>Lets other runs write to the folder again.</summary>
    public void Dispose()
    {
        _lock.Dispose();
    }

    /// <summary>Whether the folder already is the site: then there is nothing to do.</summary>
    private bool HoldsExactly(SiteFile[] files) =>
        Directory.Exists(_folder)
        && Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Count() == files.Length
        && Parallel.ForEach(files, (f, loop) => StopUnless(loop, IsSame(Path.Combine(_folder, f.Path), f.Content.Span))).IsCompleted;

    private static void StopUnless(ParallelLoopState loop, bool same)
    {
        if (!same)
        {
            loop.Stop();
        }
    }

    /// <summary>A file that is the same as before is kept and not written: quicker, and its date tells that nothing changed.</summary>
    private static void Write(string path, ReadOnlySpan<byte> content, string before)
    {
        if (!IsSame(before, content) || !FolderSwap.TryLink(before, path))
        {
            using var stream = File.Create(path);
            stream.Write(content);
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != content.Length)
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Span<byte> part = stackalloc byte[8192];
        while (content.Length > 0)
        {
            var read = stream.Read(part);
            if (read == 0 || !content.StartsWith(part[..read]))
            {
                return false;
            }

            content = content[read..];
        }

        return true;
    }

    private void Recover()
    {
        if (!Directory.Exists(_folder) && Directory.Exists(_previous))
        {
            Directory.Move(_previous, _folder);
        }

        Delete(_previous);
        Delete(_staging);
    }

    private void RefuseForeign(string path)
    {
        if (!Directory.Exists(_folder) || !Directory.EnumerateFileSystemEntries(_folder).Any())
        {
            return;
        }

        var manifest = Manifest.Read(_folder)
            ?? throw new OutputRefusedException($"'{path}' holds files that this tool did not make, so it is left alone; name an empty or a new folder with --output");
        var foreign = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/'))
            .Where(f => f != Manifest.FileName && !manifest.Files.ContainsKey(f) && !LitterOfSystems.Contains(Path.GetFileName(f)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (foreign.Length > 0)
        {
            throw new OutputRefusedException(
                $"'{path}' also holds what this tool did not make ({string.Join(", ", foreign.Take(5))}{(foreign.Length > 5 ? ", …" : "")}), so it is left alone; move that elsewhere");
        }
    }

    private static FileStream Lock(string folder)
    {
        try
        {
            // Deleted while it is still held: deleting it afterwards could take the lock of the next run away.
            return new FileStream(Beside(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new OutputRefusedException($"another run is writing to '{folder}'; wait until it has finished");
        }
    }

    private static string Beside(string folder, string what) =>
        Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.{what}");

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The output folder is not one this tool may write to.</summary>
public sealed class OutputRefusedException(string message) : Exception(message);
