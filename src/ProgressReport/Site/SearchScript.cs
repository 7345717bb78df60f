using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>
/// All that can be found in a language as one script, which the search page loads. Scripts and not data, because a page
/// opened from a folder may load the one but not the other.
/// </summary>
internal static class SearchScript
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One for each language.</summary>
    public static IEnumerable<FileToWrite> All(SiteContext site)
    {
        var prints = TermPrints.Of(site.Report);
        return site.Report.Languages.Select(l => new FileToWrite(SiteMap.SearchScript(l), to => Write(to, site, l, prints[l.Code])));
    }

    private static void Write(Stream to, SiteContext site, Language language, string prints)
    {
        var code = WordCode.Of(Text(site, language));
        to.Write("window.searchData = "u8);
        using (var json = new Utf8JsonWriter(to, Layout))
        {
            json.WriteStartObject();
            json.WriteString("text", code.Coded);
            json.WriteString("symbols", code.Symbols);
            json.WriteString("terms", string.Join(' ', site.Report.Glossary.Select(t => t.Key)));
            json.WriteString("prints", prints);
            json.WriteEndObject();
        }

        to.Write(";\n"u8);
    }

    /// <summary>
    /// Groups of lines divided by an empty one: section headings, wordings of the status, terms, then the front and each
    /// recommendation with its passages.
    /// </summary>
    private static string Text(SiteContext site, Language language)
    {
        var report = site.Report;
        var page = new PageContext(site, language, SiteMap.SearchPage(language));
        var text = new StringBuilder();
        Lines(text, report.Sections, page.SectionHeading);
        Lines(text, report.StatusLines, s => s.Text[language.Code]);
        Lines(text, report.Glossary, t => string.Join('\t', Names(t, language)));
        Passages(text, site, language, null);
        foreach (var recommendation in report.Recommendations)
        {
            text.Append($"\n{recommendation.Number} {report.Sections.IndexOf(recommendation.Section)} {report.StatusLines.IndexOf(recommendation.StatusLine)}");
            text.Append($" {recommendation.Source.Paragraph} {string.Join(' ', recommendation.Source.Pages)}\n");
            Passages(text, site, language, recommendation);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Names(Term term, Language language) =>
        term.Acronyms.TryGetValue(language.Code, out var acronym) && acronym != term.Names[language.Code] ? [term.Names[language.Code], acronym] : [term.Names[language.Code]];

    private static void Lines<T>(StringBuilder text, IEnumerable<T> items, Func<T, string> line)
    {
        foreach (var item in items)
        {
            text.Append(line(item)).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>One a line: id, label if it does not follow from the id, language if it is not the reader's; then the words.</summary>
    private static void Passages(StringBuilder text, SiteContext site, Language language, Recommendation? recommendation)
    {
        foreach (var (passage, words) in PassageTexts.Of(site, language, recommendation))
        {
            var written = words.Language;
            var label = words.Label is null ? "" : Labels.Text(words.Label, written, passage.Depth);
            text.Append(passage.Id);
            text.Append(recommendation is not null && words.Label is not null && label != words.Label.Text ? $"|{label}" : "");
            text.Append(written == language ? "" : $"||{written.Code}").Append(' ');
            text.Append(recommendation is null && label.Length > 0 ? label + " " : "");
            text.Append(Model.Passages.PlainText(words.Inlines).Replace('\n', ' ')).Append('\n');
        }
    }
}
