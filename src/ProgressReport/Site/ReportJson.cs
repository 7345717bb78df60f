using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The report as data: <c>data/report.json</c>.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Everything the report says, keys in a fixed order. A language without a text has no key.</summary>
    public static void Write(Report report, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, Layout))
        {
            json.WriteStartObject();
            json.WriteString("symbol", report.Symbol);
            json.WriteString("digest", report.Digest);
            Array(json, "languages", report.Languages, l => json.WriteStringValue(l.Code));
            Texts(json, "title", report, l => report.Title[l.Code]);
            Array(json, "sections", report.Sections, s => Section(json, report, s));
            Array(json, "recommendations", report.Recommendations, r => Recommendation(json, report, r));
            json.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    private static void Section(Utf8JsonWriter json, Report report, Section section)
    {
        json.WriteStartObject();
        json.WriteNumber("number", section.Number);
        json.WriteString("slug", section.Slug);
        Texts(json, "title", report, l => section.Title[l.Code]);
        json.WriteEndObject();
    }

    private static void Recommendation(Utf8JsonWriter json, Report report, Recommendation recommendation)
    {
        json.WriteStartObject();
        json.WriteNumber("number", recommendation.Number);
        json.WriteNumber("section", recommendation.Section.Number);
        json.WriteString("category", recommendation.Category.Key);
        json.WriteString("extent", recommendation.Partial ? "partial" : null);
        Array(json, "status", recommendation.StatusLine.Statuses, s => json.WriteStringValue(s.Key));
        Texts(json, "statusText", report, l => recommendation.StatusLine.Text[l.Code]);
        json.WriteStartObject("source");
        Array(json, "pages", recommendation.Source.Pages, json.WriteNumberValue);
        json.WriteNumber("paragraph", recommendation.Source.Paragraph);
        json.WriteEndObject();
        Texts(json, "url", report, l => SiteMap.Recommendation(l, recommendation.Number));
        Texts(json, "text", report, l => Prose(recommendation, l, p => p.Text));
        Texts(json, "progress", report, l => Prose(recommendation, l, p => p.Progress));
        json.WriteEndObject();
        json.Flush(); // or the writer keeps all of it until the end
    }

    private static string? Prose(Recommendation recommendation, Language language, Func<RecommendationProse, ImmutableArray<Block>> part) =>
        recommendation.Prose.TryGetValue(language.Code, out var prose) ? Passages.PlainText(part(prose)) : null;

    private static void Texts(Utf8JsonWriter json, string name, Report report, Func<Language, string?> text)
    {
        json.WriteStartObject(name);
        foreach (var language in report.Languages)
        {
            if (text(language) is { } value)
            {
                json.WriteString(language.Code, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
