using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProgressReport.Site;

/// <summary><c>sw.js</c>: keeps a copy of what was visited in the reader's browser, where the site is served.</summary>
internal static class OfflineWorker
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script of the templates with the edition and the files above it; none if the templates have none.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">All its other files.</param>
    public static IEnumerable<SiteFile> Of(SiteContext site, IReadOnlyCollection<SiteFile> files)
    {
        var script = Path.Combine(site.Options.Templates, SiteMap.Worker);
        return File.Exists(script)
            ? [new SiteFile(SiteMap.Worker, Encoding.UTF8.GetBytes($"var copy = {Files(site, files)};\n{File.ReadAllText(script)}"))]
            : [];
    }

    private static string Files(SiteContext site, IReadOnlyCollection<SiteFile> files)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("edition", site.Report.Digest[..12]);
            Paths(json, "shared", files.Select(f => f.Path).Where(p => p.StartsWith("assets/", StringComparison.Ordinal)));
            json.WriteStartObject("languages");
            foreach (var language in site.Report.Languages)
            {
                json.WriteStartObject(language.Code);
                json.WriteString("document", SiteMap.Document(language));
                Paths(json, "pages",
                [
                    SiteMap.Overview(language), SiteMap.List(language), SiteMap.Document(language), SiteMap.Source(language), SiteMap.Glossary(language), SiteMap.SearchPage(language),
                    .. files.Select(f => f.Path).Where(p => p.StartsWith($"data/search/{language.Code}.", StringComparison.Ordinal)),
                ]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Paths(Utf8JsonWriter json, string name, IEnumerable<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }
}
