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
            [.. report.Sections.Select(s => page.Section(s, report.Recommendations))],
            page.Texts.Blocks(null, front.Introduction),
            page.Texts.Blocks(null, front.AnnexNotes),
            page.Url(SiteMap.Document(page.Language)),
            page.Url(SiteMap.List(page.Language)),
            page.Url(SiteMap.Glossary(page.Language)),
            page.HasPdf ? page.Url(SiteMap.Package(report, page.Language)) : null);
    }
}
