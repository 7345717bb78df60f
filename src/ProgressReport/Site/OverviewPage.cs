using System.Collections.Immutable;

namespace ProgressReport.Site;

/// <summary>“How far is it?”</summary>
internal static class OverviewPage
{
    public static OverviewView View(PageContext page)
    {
        var report = page.Report;
        var front = report.Fronts[report.SourceLanguage.Code];
        var groups = page.Groups(report.Recommendations);
        var parts = groups.Select(g => page.Strings.Text("overview.part", ("number", g.Count), ("status", g.Name.ToLowerInvariant()))).ToArray();
        return new OverviewView(
            page.Frame("overview", report.Title[page.Language.Code], [], SiteMap.Overview),
            page.Strings.Html("overview.sentence", ("count", report.Recommendations.Length), ("parts", page.Strings.List("overview.parts", parts))),
            report.Recommendations.Length,
            groups.MaxBy(g => g.Count)?.Name ?? "",
            groups,
            Notable(page),
            [.. report.Sections.Select(s => page.CountedSection(s, report.Recommendations))],
            StatusMatrix.Svg(page),
            SourceMap.Svg(page),
            [.. page.Statistics.SourcePages.Select(p => SourcePages.Page(page, p))],
            page.Url(SiteMap.Source(page.Language)),
            report.SourceDocument.Symbol,
            TranslationsPage.Columns(page),
            page.Texts.Blocks(null, front.Introduction),
            page.Texts.Blocks(null, front.AnnexNotes),
            page.Url(SiteMap.Document(page.Language)),
            page.Url(SiteMap.List(page.Language)),
            page.Url(SiteMap.Glossary(page.Language)),
            page.HasPdf ? page.Url(SiteMap.Package(report, page.Language)) : null);
    }

    /// <summary>Those that do not stand where most do, the least advanced first.</summary>
    private static ImmutableArray<NotableView> Notable(PageContext page)
    {
        var usual = page.Statistics.Groups.MaxBy(g => g.Recommendations.Length);
        return [.. page.Statistics.Groups.Where(g => g != usual).Reverse().Select(g => new NotableView(page.Groups(g.Recommendations)[0], [.. g.Recommendations.Select(page.Row)]))];
    }
}
