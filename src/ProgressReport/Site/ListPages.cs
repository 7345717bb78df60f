using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The pages that list recommendations: all, of a section, at a status.</summary>
internal static class ListPages
{
    public static ListView All(PageContext page) => new(
        page.Frame("list", page.Strings.Text("nav.list"), [], SiteMap.List),
        Untranslated(page, page.Report.Recommendations),
        page.Report.Recommendations.Length,
        BySection(page, page.Report.Recommendations),
        page.Statuses(page.Report.Statuses));

    public static SectionPageView Section(PageContext page, Section section)
    {
        var report = page.Report;
        var at = report.Sections.IndexOf(section);
        Recommendation[] inSection = [.. report.Recommendations.Where(r => r.Section == section)];
        return new SectionPageView(
            page.Frame("section", section.Title[page.Language.Code], [(page.Strings.Text("nav.list"), SiteMap.List(page.Language))], l => SiteMap.Section(l, section)),
            Untranslated(page, inSection),
            page.ListedSection(section, inSection),
            page.Groups(inSection),
            Neighbour(page, report.Sections.ElementAtOrDefault(at - 1), "nav.previousSection"),
            Neighbour(page, report.Sections.ElementAtOrDefault(at + 1), "nav.nextSection"));
    }

    public static StatusPageView Status(PageContext page, Status status)
    {
        var report = page.Report;
        Recommendation[] atStatus = [.. report.Recommendations.Where(r => r.StatusLine.Statuses.Contains(status))];
        return new StatusPageView(
            page.Frame("status", status.Name[page.Language.Code], [(page.Strings.Text("nav.list"), SiteMap.List(page.Language))], l => SiteMap.Status(l, status)),
            Untranslated(page, atStatus),
            page.Statuses([status])[0],
            atStatus.Length,
            report.Recommendations.Length,
            BySection(page, atStatus));
    }

    private static ImmutableArray<SectionView> BySection(PageContext page, IReadOnlyCollection<Recommendation> recommendations) =>
        [.. page.Report.Sections.Select(s => page.ListedSection(s, recommendations)).Where(s => s.Count > 0)];

    /// <summary>Whether first words stand in another language than the page's.</summary>
    private static bool Untranslated(PageContext page, IEnumerable<Recommendation> recommendations) =>
        recommendations.Any(r => !r.Prose.ContainsKey(page.Language.Code));

    private static NeighbourView? Neighbour(PageContext page, Section? section, string label) => section is null
        ? null
        : new NeighbourView(page.Strings.Text(label), page.SectionHeading(section), page.Url(SiteMap.Section(page.Language, section)));
}
