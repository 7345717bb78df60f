using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>How a recommendation is cited in the reader's language, and what a script needs to cite a passage of it instead.</summary>
internal static class Citation
{
    // Stand where the phrase has values that need an element around them; no text has such characters.
    private const string Place = "\uE000", Digest = "\uE001", Address = "\uE002";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CitationView Of(PageContext page, Recommendation recommendation)
    {
        var (report, language) = (page.Report, page.Language);
        var path = SiteMap.Recommendation(language, recommendation.Number);
        var place = Name(page, recommendation, "");
        var title = report.Fronts.TryGetValue(language.Code, out var front) ? Passages.PlainText(front.Title.Inlines) : report.Title[language.Code];
        var work = report.Issuer is { } issuer ? page.Strings.Text("cite.work", ("organization", issuer.Organization[language.Code]), ("title", title)) : title;
        var text = page.Strings.Html(
            recommendation.Prose.ContainsKey(language.Code) && language != report.SourceLanguage ? "cite.translation" : "cite.text",
            ("work", work), ("symbol", report.Symbol), ("place", Place), ("digest", Digest), ("address", Address));
        return new CitationView(
            place,
            text.Replace(Place, $"<span data-place>{Html.Escape(place)}</span>", StringComparison.Ordinal)
                .Replace(Digest, $"<code dir=\"ltr\">{report.Digest[..12]}</code>", StringComparison.Ordinal)
                .Replace(Address, $"<span data-address dir=\"ltr\">{Html.Escape(page.Absolute(path) ?? path)}</span>", StringComparison.Ordinal),
            page.Absolute(path) is not null,
            Places(page, recommendation));
    }

    private static string Name(PageContext page, Recommendation recommendation, string block) =>
        PlaceNames.Whole(page.Strings, page.Language, recommendation.Number, block);

    /// <summary>The names of all passages by id, as JSON.</summary>
    private static string Places(PageContext page, Recommendation recommendation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var passage in page.Passages(recommendation))
            {
                json.WriteString(passage.Id, Name(page, recommendation, passage.Id));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
