using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>A page to be rendered.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Template">Name of its template.</param>
/// <param name="Language">The reader's language; null for the pages that serve all of them.</param>
/// <param name="View">Makes what the template sees.</param>
internal sealed record Page(string Path, string Template, Language? Language, Func<object> View);

/// <summary>All pages of a site, in a fixed order.</summary>
internal static class Pages
{
    public static ImmutableArray<Page> Of(SiteContext site) =>
    [
        new Page(SiteMap.Languages, "languages", null, () => RootPages.Languages(site)),
        new Page(SiteMap.NotFound, "not-found", null, () => RootPages.NotFound(site)),
        .. site.Report.Languages.SelectMany(l => InLanguage(site, l)),
    ];

    private static IEnumerable<Page> InLanguage(SiteContext site, Language language)
    {
        Page At(string path, string template, Func<PageContext, object> view) =>
            new(path, template, language, () => view(new PageContext(site, language, path)));

        yield return At(SiteMap.Overview(language), "overview", OverviewPage.View);
        yield return At(SiteMap.List(language), "list", ListPages.All);
        yield return At(SiteMap.Table(language), "list", ListPages.Table);
        yield return At(SiteMap.Document(language), "document", DocumentPage.View);
        yield return At(SiteMap.CompareDocument(language), "compare", ComparePages.Document);
        yield return At(SiteMap.SearchPage(language), "search", SearchPage.View);
        yield return At(SiteMap.Glossary(language), "glossary", GlossaryPage.View);
        yield return At(SiteMap.TranslationStates(language), "translations", TranslationsPage.View);
        foreach (var section in site.Report.Sections)
        {
            yield return At(SiteMap.Section(language, section), "section", p => ListPages.Section(p, section));
        }

        foreach (var status in site.Statistics.Statuses)
        {
            yield return At(SiteMap.Status(language, status.What), "selection", p => SelectionPages.Status(p, status));
        }

        foreach (var category in site.Statistics.Categories)
        {
            yield return At(SiteMap.Category(language, category.What), "selection", p => SelectionPages.Category(p, category));
        }

        foreach (var named in site.Statistics.Named)
        {
            yield return At(SiteMap.Named(language, named.What), "selection", p => SelectionPages.Named(p, named));
        }

        yield return At(SiteMap.Source(language), "source", SourcePages.View);
        foreach (var page in site.Statistics.SourcePages)
        {
            yield return At(SiteMap.SourcePage(language, page.Number), "selection", p => SelectionPages.SourcePage(p, page));
        }

        foreach (var recommendation in site.Report.Recommendations)
        {
            yield return At(SiteMap.Recommendation(language, recommendation.Number), "recommendation", p => RecommendationPage.View(p, recommendation));
            yield return At(SiteMap.Compare(language, recommendation), "compare", p => ComparePages.Recommendation(p, recommendation));
        }
    }
}
