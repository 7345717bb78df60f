namespace ProgressReport.Site;

/// <summary>The page that finds; without scripts, the ways to every recommendation.</summary>
internal static class SearchPage
{
    public static SearchView View(PageContext page) => new(
        page.Frame("search", page.Strings.Text("search.title"), [], SiteMap.SearchPage),
        page.Url(SiteMap.SearchScript(page.Language)),
        page.Url(SiteMap.Recommendation(page.Language, "{number}")),
        page.Url(SiteMap.Document(page.Language)),
        page.Url(SiteMap.Glossary(page.Language)),
        page.Url(SiteMap.List(page.Language)),
        [.. page.Report.Sections.Select(s => page.CountedSection(s, page.Report.Recommendations))]);
}
