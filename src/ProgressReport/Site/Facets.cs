using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The ways to choose among the recommendations: every choice is a page of its own, and the list's script combines them.</summary>
internal static class Facets
{
    public static ImmutableArray<FacetView> Of(PageContext page)
    {
        var (statistics, language) = (page.Statistics, page.Language);
        FacetView[] facets =
        [
            new("status", page.Strings.Text("facts.status"), Open: true,
                [.. statistics.Statuses.Select(s => Choice(page, s.What.Key, s.What.Name[language.Code], Mark.Svg(s.What), SiteMap.Status(language, s.What), s.Recommendations))]),
            new("section", page.Strings.Text("facts.section"), Open: true,
                [.. statistics.Sections.Select(s => Choice(page, s.What.Slug, page.SectionHeading(s.What), "", SiteMap.Section(language, s.What), s.Recommendations))]),
            new("category", page.Strings.Text("facts.category"), Open: true,
                [.. statistics.Categories.Select(c => Choice(page, c.What.Key, c.What.Name[language.Code], "", SiteMap.Category(language, c.What), c.Recommendations))]),
            new("named", page.Strings.Text("facts.named"), Open: false,
                [.. statistics.Named.Select(t => Choice(page, t.What.Key, t.What.Names[language.Code], "", SiteMap.Named(language, t.What), t.Recommendations))]),
            new("page", page.Strings.Text("facts.page", ("symbol", page.Report.SourceDocument.Symbol)), Open: false,
                [.. statistics.SourcePages.Where(p => p.Recommendations.Length > 0).Select(p => Choice(page, $"{p.Number}", page.SourcePageName(p), "", SiteMap.SourcePage(language, p.Number), p.Recommendations))]),
        ];
        return [.. facets.Where(f => f.Choices.Length > 0)];
    }

    private static FacetChoiceView Choice(PageContext page, string value, string name, string markHtml, string path, ImmutableArray<Recommendation> recommendations) =>
        new(value, name, markHtml, page.Url(path), recommendations.Length, string.Join(' ', recommendations.Select(r => r.Number)));
}
