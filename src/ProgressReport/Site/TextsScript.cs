using System.Text.Encodings.Web;
using System.Text.Json;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>
/// The passages as scripts for the comparison pages: one a recommendation with all languages, one a language with all
/// recommendations. Scripts and not data, because a page opened from a folder may load the one but not the other.
/// </summary>
internal static class TextsScript
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All of them.</summary>
    public static IEnumerable<FileToWrite> All(SiteContext site) =>
    [
        .. site.Report.Languages.Select(l => new FileToWrite(SiteMap.Texts(l.Code), to => WriteLanguage(to, site, l))),
        .. site.Report.Recommendations.Select(r => new FileToWrite(SiteMap.Texts(r), to => WriteRecommendation(to, site, r))),
    ];

    private static void WriteRecommendation(Stream to, SiteContext site, Recommendation recommendation) => Script(to, json =>
    {
        foreach (var language in site.Report.Languages)
        {
            Language(json, language, () => Passages(json, "", PassageTexts.Of(site, language, recommendation, r => $"../{r.Number}/index.html{Fragment(r)}")));
        }
    });

    private static void WriteLanguage(Stream to, SiteContext site, Language language) => Script(to, json => Language(json, language, () =>
    {
        Passages(json, "", PassageTexts.Of(site, language, null, Address));
        foreach (var recommendation in site.Report.Recommendations)
        {
            Passages(json, $"{recommendation.Number}-", PassageTexts.Of(site, language, recommendation, Address));
        }
    }));

    private static string Address(Reference reference) => $"{reference.Number}/index.html{Fragment(reference)}";

    private static string Fragment(Reference reference) => reference.BlockId.Length == 0 ? "" : $"#{reference.BlockId}";

    private static void Script(Stream to, Action<Utf8JsonWriter> write)
    {
        to.Write("Object.assign(window.texts = window.texts || {}, "u8);
        using (var json = new Utf8JsonWriter(to, Layout))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        to.Write(");\n"u8);
    }

    private static void Language(Utf8JsonWriter json, Language language, Action passages)
    {
        json.WriteStartObject(language.Code);
        passages();
        json.WriteEndObject();
    }

    private static void Passages(Utf8JsonWriter json, string prefix, IEnumerable<PassageText> passages)
    {
        foreach (var passage in passages)
        {
            json.WriteStartArray(prefix + passage.Id);
            json.WriteStringValue(passage.Words.Language.Code);
            json.WriteStringValue(PageContext.Direction(passage.Words.Language));
            json.WriteStringValue(passage.Html);
            json.WriteBooleanValue(passage.Words.Stale);
            json.WriteEndArray();
        }

        json.Flush(); // or the writer keeps all of it until the end
    }
}
