using System.Collections.Immutable;

namespace ProgressReport.Site;

/// <summary>The two pages that serve readers of all languages at once.</summary>
internal static class RootPages
{
    public static LanguagesView Languages(SiteContext site) => new(
        site.Report.Symbol,
        site.Report.SourceLanguage.Code,
        Homes(site, ""),
        site.Options.BaseUrl is not { } baseUrl ? [] :
        [
            .. site.Report.Languages.Select(l => new AlternateView(l.Code, SiteMap.Absolute(baseUrl, SiteMap.Overview(l))!)),
            new AlternateView("x-default", SiteMap.Absolute(baseUrl, SiteMap.Languages)!),
        ]);

    /// <summary>A server shows this page at any address, so where the site's own is known its links are whole.</summary>
    public static NotFoundView NotFound(SiteContext site)
    {
        var root = SiteMap.Absolute(site.Options.BaseUrl, "") ?? "";
        return new NotFoundView(site.Report.Symbol, site.Report.SourceLanguage.Code, root, Homes(site, root));
    }

    private static ImmutableArray<LanguageHomeView> Homes(SiteContext site, string root) =>
    [
        .. site.Report.Languages.Select(l => new LanguageHomeView(
            l.Code, PageContext.Direction(l), l.Name, site.Report.Title[l.Code], root + SiteMap.Overview(l), site.Strings[l.Code].Text("notFound.text")))
    ];
}
