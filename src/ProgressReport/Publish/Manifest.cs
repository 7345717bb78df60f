using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProgressReport.Site;

namespace ProgressReport.Publish;

/// <summary><c>manifest.json</c>: the SHA-256 of every file of a site, and the sign that this tool made the folder.</summary>
/// <param name="Files">Lower-case hexadecimal SHA-256 by path.</param>
internal sealed record Manifest(ImmutableSortedDictionary<string, string> Files)
{
    public const string FileName = "manifest.json";

    private const string Generator = "progress-report";

    public static Manifest Of(IEnumerable<SiteFile> files) =>
        new(files.ToImmutableSortedDictionary(f => f.Path, f => Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)), StringComparer.Ordinal));

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
            return json.RootElement.GetProperty("generator").GetString() == Generator
                ? new Manifest(json.RootElement.GetProperty("files").EnumerateObject()
                    .ToImmutableSortedDictionary(p => p.Name, p => p.Value.GetString() ?? "", StringComparer.Ordinal))
                : null;
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
