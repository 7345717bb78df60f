using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>All recommendations, to read or as a table, with the filters; and a section.</summary>
internal static class ListPages
{
    public static ListView All(PageContext page) => View(page, page.Strings.Text("nav.list"), [], SiteMap.List) with
    {
        Sections = page.BySection(page.Report.Recommendations),
    };

    public static ListView Table(PageContext page)
    {
        int Group(Recommendation r) => page.Statistics.Groups.IndexOf(page.Statistics.Groups.First(g => g.Recommendations.Contains(r)));
        return View(page, page.Strings.Text("list.table"), [(page.Strings.Text("nav.list"), SiteMap.List(page.Language))], SiteMap.Table) with
        {
            Rows =
            [
                .. page.Report.Recommendations.Select(r => new TableRowView(
                    page.Row(r), page.SectionHeading(r.Section), page.Url(SiteMap.Section(page.Language, r.Section)),
                    r.Section.Number, Group(r), $"{r.Source.Pages[0]:000}{r.Source.Paragraph:000}", page.SourceHtml(r.Source)))
            ],
        };
    }

    public static SectionPageView Section(PageContext page, Section section)
    {
        var report = page.Report;
        var at = report.Sections.IndexOf(section);
        Recommendation[] inSection = [.. report.Recommendations.Where(r => r.Section == section)];
        return new SectionPageView(
            page.Frame("section", section.Title[page.Language.Code], [(page.Strings.Text("nav.list"), SiteMap.List(page.Language))], l => SiteMap.Section(l, section)),
            page.Untranslated(inSection),
            page.ListedSection(section, inSection),
            page.Groups(inSection),
            Neighbour(page, report.Sections.ElementAtOrDefault(at - 1), "nav.previousSection"),
            Neighbour(page, report.Sections.ElementAtOrDefault(at + 1), "nav.nextSection"));
    }

    private static ListView View(PageContext page, string title, IEnumerable<(string, string)> parents, Func<Language, string> inLanguage)
    {
        var all = page.Report.Recommendations;
        return new ListView(
            page.Frame("list", title, parents, inLanguage),
            page.Untranslated(all),
            all.Length,
            // One phrase for every number that can be found, so that the plural rules stand in one place.
            Phrases(all.Length, n => n == all.Length
                ? page.Strings.Text("count.recommendations", ("count", n))
                : page.Strings.Text("status.count", ("count", n), ("total", all.Length))),
            Phrases(page.Statistics.Sections.Max(s => s.Recommendations.Length), n => page.Strings.Text("count.recommendations", ("count", n))),
            page.Url(SiteMap.List(page.Language)),
            page.Url(SiteMap.Table(page.Language)),
            Facets.Of(page),
            [],
            []);
    }

    private static string Phrases(int most, Func<int, string> phrase) => string.Join('|', Enumerable.Range(0, most + 1).Select(phrase));

    private static NeighbourView? Neighbour(PageContext page, Section? section, string label) => section is null
        ? null
        : new NeighbourView(page.Strings.Text(label), page.SectionHeading(section), page.Url(SiteMap.Section(page.Language, section)));
}
