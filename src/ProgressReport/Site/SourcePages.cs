namespace ProgressReport.Site;

/// <summary>The source document page by page: which of its pages and paragraphs which recommendation refers to.</summary>
internal static class SourcePages
{
    public static SourceView View(PageContext page)
    {
        var (document, pages) = (page.Report.SourceDocument, page.Statistics.SourcePages);
        return new SourceView(
            page.Frame("source", page.Strings.Text("source.title", ("symbol", document.Symbol)), [], SiteMap.Source),
            document.Symbol,
            document.Title[page.Language.Code],
            pages.Length,
            SourceMap.Svg(page),
            [.. pages.Where(p => p.Recommendations.IsEmpty).Select(p => Page(page, p))],
            [.. pages.Select(p => Page(page, p))]);
    }

    public static SourcePageView Page(PageContext page, SourcePage source) => new(
        source.Number,
        page.Url(SiteMap.SourcePage(page.Language, source.Number)),
        [
            .. source.Recommendations.Select(r => new SourceRowView(
                page.Unit(r), r.Source.Paragraph, page.SectionHeading(r.Section), page.Url(SiteMap.Section(page.Language, r.Section))))
        ]);
}
