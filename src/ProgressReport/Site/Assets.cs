using System.Text;
using System.Text.RegularExpressions;

namespace ProgressReport.Site;

/// <summary>The files that pages share: one style sheet made of <c>styles/*.css</c> in the order of their names, the scripts and the images as they are.</summary>
internal static partial class Assets
{
    public static IEnumerable<SiteFile> Read(string templates)
    {
        var styles = string.Join('\n', Files(templates, "styles", "*.css").Select(File.ReadAllText));
        yield return new SiteFile(SiteMap.Styles, Encoding.UTF8.GetBytes(NotForReaders().Replace(styles, "")));
        foreach (var file in Files(templates, "scripts", "*.js").Concat(Files(templates, "images", "*.svg")))
        {
            yield return new SiteFile($"assets/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }
    }

    /// <summary>The files of a folder of the templates, in ordinal order.</summary>
    public static IEnumerable<string> Files(string templates, string folder, string pattern)
    {
        var path = Path.Combine(templates, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Comments and indentation: a fifth of the compressed style sheet, which every reader fetches.</summary>
    [GeneratedRegex(@"/\*.*?\*/\s*|(?<=\n)[ ]+", RegexOptions.Singleline)]
    private static partial Regex NotForReaders();
}
