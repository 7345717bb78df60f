using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The whole document in order, as it reads on paper; also what the PDF prints.</summary>
internal static class DocumentPage
{
    public static DocumentView View(PageContext page)
    {
        var front = page.Report.Fronts[page.Report.SourceLanguage.Code];
        var texts = page.TextsInDocument;
        return new DocumentView(
            page.Frame("document", page.Strings.Text("nav.document"), [], SiteMap.Document),
            page.Url(SiteMap.CompareDocument(page.Language)),
            texts.Words(front.Title),
            texts.Blocks(null, front.Byline),
            texts.Blocks(null, front.Introduction),
            texts.Words(front.AnnexTitle),
            texts.Blocks(null, front.AnnexNotes),
            [.. page.Report.Sections.Select(s => Section(page, s))]);
    }

    private static DocumentSectionView Section(PageContext page, Section section) => new(
        page.Section(section, page.Report.Recommendations),
        $"section-{section.Number}",
        [.. page.Report.Recommendations.Where(r => r.Section == section).Select(r => Item(page, r))]);

    private static DocumentItemView Item(PageContext page, Recommendation recommendation)
    {
        var prefix = $"{recommendation.Number}-";
        var prose = recommendation.Prose[page.Report.SourceLanguage.Code];
        return new DocumentItemView(
            recommendation.Number,
            page.Url(SiteMap.Recommendation(page.Language, recommendation.Number)),
            page.Source(recommendation.Source),
            recommendation.StatusLine.Text[page.Language.Code],
            page.Statuses(recommendation.StatusLine.Statuses),
            page.TextsInDocument.Blocks(recommendation, prose.Text, prefix),
            page.TextsInDocument.Blocks(recommendation, prose.Progress, prefix));
    }
}
