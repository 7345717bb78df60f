using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProgressReport.Site;

namespace ProgressReport.Publish;

/// <summary><c>manifest.json</c>: the SHA-256 of every file of a site, and the sign that this tool made the folder.</summary>
/// <param name="Files">Lower-case hexadecimal SHA-256 by path, in ordinal order.</param>
internal sealed record Manifest(SortedList<string, string> Files)
{
    public const string FileName = "manifest.json";

    private const string Generator = "progress-report";

    public static Manifest Of(IEnumerable<SiteFile> files)
    {
        SiteFile[] byPath = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var hashes = new string[byPath.Length];
        Parallel.For(0, byPath.Length, i => hashes[i] = Convert.ToHexStringLower(SHA256.HashData(byPath[i].Content.Span)));
        var manifest = new Manifest(new SortedList<string, string>(byPath.Length, StringComparer.Ordinal));
        for (var i = 0; i < byPath.Length; i++)
        {
            manifest.Files.Add(byPath[i].Path, hashes[i]);
        }

        return manifest;
    }

    /// <summary>The manifest of a folder; null if it has none of ours.</summary>
    public static Manifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("generator").GetString() != Generator)
            {
                return null;
            }

            var manifest = new Manifest(new SortedList<string, string>(StringComparer.Ordinal));
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
            {
                manifest.Files.Add(file.Name, file.Value.GetString() ?? "");
            }

            return manifest;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public byte[] Write()
    {
        using var buffer = new MemoryStream();
        var layout = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, layout))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteStartObject("files");
            foreach (var (path, hash) in Files)
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
