using System.Text;
using System.Text.RegularExpressions;

namespace ProgressReport.Commands;

/// <summary>Writes the fingerprints of the source into the front matter of a translation; the text below stays as it is.</summary>
internal static partial class StampedFile
{
    private const string Fence = "---";

    public static void Write(string path, IEnumerable<(string Block, string Fingerprint)> stamps)
    {
        var text = File.ReadAllText(path);
        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var body = FrontMatter().Replace(text.TrimStart('\uFEFF'), "").TrimStart('\r', '\n');
        string[] stamped = [Fence, "source:", .. stamps.Select(s => $"  {s.Block}: {s.Fingerprint}"), Fence, "", body];
        var whole = Encoding.UTF8.GetBytes(string.Join(ending, stamped));

        // Beside it first, so that a full disk never costs a translation.
        var beside = path + ".new";
        File.WriteAllBytes(beside, whole);
        File.Move(beside, path, overwrite: true);
    }

    [GeneratedRegex(@"\A---\r?\n(?:.*\n)*?---\r?(?:\n|\z)")]
    private static partial Regex FrontMatter();
}
