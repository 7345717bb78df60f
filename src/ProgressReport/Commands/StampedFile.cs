using System.Text;

namespace ProgressReport.Commands;

/// <summary>Writes the fingerprints of the source into the front matter of a translation; the text below stays as it is.</summary>
internal static class StampedFile
{
    private const string Fence = "---";

    public static void Write(string path, IEnumerable<(string Block, string Fingerprint)> stamps)
    {
        var text = File.ReadAllText(path);
        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var body = lines[0] == Fence ? lines.Skip(1).SkipWhile(l => l != Fence).Skip(1) : lines;
        string[] stamped = [Fence, "source:", .. stamps.Select(s => $"  {s.Block}: {s.Fingerprint}"), Fence, .. body.SkipWhile(l => l.Length == 0).Prepend("")];
        var whole = Encoding.UTF8.GetBytes(string.Join(ending, stamped));

        // Beside it first, so that a full disk never costs a translation.
        var beside = path + ".new";
        File.WriteAllBytes(beside, whole);
        File.Move(beside, path, overwrite: true);
    }
}
