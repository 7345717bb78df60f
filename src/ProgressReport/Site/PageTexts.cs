using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>
/// The texts of the report for a reader: paragraph by paragraph in the reader's language, in the source language where a
/// paragraph is not translated, with a mark where the source has changed since.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="language">The reader's language.</param>
/// <param name="strings">Its words.</param>
/// <param name="reference">The address of a recommendation, or of a block of it.</param>
/// <param name="sourceAddress">Where a block of a recommendation (null for the front) stands in the source language.</param>
/// <param name="acronyms">The acronyms that the page explains; null if it explains none.</param>
internal sealed class PageTexts(
    SiteContext site, Language language, Strings strings, Func<Reference, string> reference, Func<Recommendation?, string, string> sourceAddress, ExplainedAcronyms? acronyms = null)
{
    private const int ExcerptWidth = 150;
    private const int MostPassages = 6; // of an excerpt: more than fill it

    /// <summary>Blocks of a recommendation, or of the front if there is none.</summary>
    public TextView Blocks(Recommendation? recommendation, IEnumerable<Block> source, string idPrefix = "") =>
        View(recommendation, idPrefix, html => html.Blocks(source));

    /// <summary>A heading of the front, without an element around it.</summary>
    public TextView Words(Paragraph source) => View(null, "", html => html.Words(source));

    /// <summary>The first words of a recommendation.</summary>
    public static TextView Excerpt(Report report, Recommendation recommendation, Language language)
    {
        var written = recommendation.Prose.ContainsKey(language.Code) ? language : report.SourceLanguage;
        var first = Passages.In(recommendation.Prose[written.Code].Text).Take(MostPassages).Select(p => (p.Label is null ? "" : Labels.Text(p.Label, written, p.Depth) + " ") + Passages.PlainText(p.Inlines));
        return View(Html.Escape(Site.Excerpt.Of(string.Join(' ', first), ExcerptWidth)), language, written);
    }

    /// <summary>What a category means.</summary>
    public TextView Definition(Category category)
    {
        var written = site.Report.Fronts.ContainsKey(language.Code) ? language : site.Report.SourceLanguage;
        return View(Html.Escape(site.Report.Fronts[written.Code].Definitions[category.Key]), language, written);
    }

    private TextView View(Recommendation? recommendation, string idPrefix, Func<BlockHtml, string> write)
    {
        var source = site.Report.SourceLanguage;
        var translation = language == source ? null : site.Translations[(recommendation?.Number ?? 0, language.Code)];
        var whole = translation is { Stamps: null } or null ? source : language;
        var translated = site.Translated(recommendation, language);
        Wording Words(Paragraph p) => translated.GetValueOrDefault(p.Id) ?? new Wording(p.Inlines, source, Stale: false, Label: null);

        var html = new BlockHtml(idPrefix, reference, strings, whole, Words, whole == source ? null : id => sourceAddress(recommendation, id), acronyms);
        return View(write(html), language, whole) with { Incomplete = translation?.State == Freshness.Missing && whole != source };
    }

    private static TextView View(string html, Language language, Language written) => new(html, written.Code, PageContext.Direction(written), written != language, Incomplete: false);
}
