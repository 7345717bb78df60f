using System.Runtime.InteropServices;

namespace ProgressReport.Publish;

/// <summary>Puts one folder in the place of another, and what .NET lacks for it.</summary>
internal static partial class FolderSwap
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE

    /// <summary>
    /// After this, <paramref name="folder"/> holds what <paramref name="staging"/> held. On Linux the two change places
    /// in one step, so there is no moment without a site; elsewhere the old one moves to <paramref name="previous"/>
    /// first, and the next run moves it back if this one dies in between.
    /// </summary>
    public static void Replace(string folder, string staging, string previous)
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(staging, folder);
        }
        else if (!OperatingSystem.IsLinux() || !TryExchange(staging, folder))
        {
            Directory.Move(folder, previous);
            try
            {
                Directory.Move(staging, folder);
            }
            catch
            {
                Directory.Move(previous, folder);
                throw;
            }
        }
    }

    /// <summary>Gives a file a second name, where the system can: on Linux, within one disk.</summary>
    public static bool TryLink(string file, string name)
    {
        return OperatingSystem.IsLinux() && Link(file, name) == 0;
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            return RenameAt2(CurrentDirectory, one, CurrentDirectory, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
