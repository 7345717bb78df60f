using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The whole document in order, as it reads on paper; also what the PDF prints.</summary>
internal static class DocumentPage
{
    public static DocumentView View(PageContext page)
    {
        var fronts = page.Report.Fronts;
        return new DocumentView(
            page.Frame("document", page.Strings.Text("nav.document"), [], SiteMap.Document),
            page.Text(fronts, "", (f, html) => html.Inlines(f.Title)),
            page.Text(fronts, "", (f, html) => html.Blocks(f.Byline), InDocument),
            page.Text(fronts, "", (f, html) => html.Blocks(f.Introduction), InDocument),
            page.Text(fronts, "", (f, html) => html.Inlines(f.AnnexTitle)),
            page.Text(fronts, "", (f, html) => html.Blocks(f.AnnexNotes), InDocument),
            [.. page.Report.Sections.Select(s => Section(page, s))]);
    }

    private static DocumentSectionView Section(PageContext page, Section section) => new(
        page.Section(section, page.Report.Recommendations),
        $"section-{section.Number}",
        [.. page.Report.Recommendations.Where(r => r.Section == section).Select(r => Item(page, r))]);

    private static DocumentItemView Item(PageContext page, Recommendation recommendation)
    {
        var prefix = $"{recommendation.Number}-";
        return new DocumentItemView(
            recommendation.Number,
            page.Url(SiteMap.Recommendation(page.Language, recommendation.Number)),
            page.Source(recommendation.Source),
            recommendation.StatusLine.Text[page.Language.Code],
            page.Statuses(recommendation.StatusLine.Statuses),
            page.Text(recommendation.Prose, prefix, (p, html) => html.Blocks(p.Text), InDocument),
            page.Text(recommendation.Prose, prefix, (p, html) => html.Blocks(p.Progress), InDocument));
    }

    private static string InDocument(Reference reference) =>
        reference.BlockId.Length == 0 ? $"#{reference.Number}" : $"#{reference.Number}-{reference.BlockId}";
}
