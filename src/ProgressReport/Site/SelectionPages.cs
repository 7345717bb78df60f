using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The recommendations that have something in common: a status, a category, a body or programme named, a page of the source.</summary>
internal static class SelectionPages
{
    public static SelectionView Status(PageContext page, Selection<Status> selection) =>
        View(page, "status", page.Strings.Text("status.kicker"), selection.What.Name[page.Language.Code], selection.Recommendations, l => SiteMap.Status(l, selection.What)) with
        {
            MarkHtml = Mark.Svg(selection.What),
        };

    public static SelectionView Category(PageContext page, Selection<Category> selection) =>
        View(page, "selection", page.Strings.Text("facts.category"), selection.What.Name[page.Language.Code], selection.Recommendations, l => SiteMap.Category(l, selection.What)) with
        {
            Definition = page.Category(selection.What).Definition,
        };

    public static SelectionView Named(PageContext page, Selection<Term> selection) =>
        View(page, "selection", page.Strings.Text($"named.{selection.What.Kind}"), selection.What.Names[page.Language.Code], selection.Recommendations, l => SiteMap.Named(l, selection.What)) with
        {
            Note = page.Strings.Text("named.note"),
        };

    public static SelectionView SourcePage(PageContext page, SourcePage source)
    {
        var pages = page.Statistics.SourcePages;
        return View(page, "selection", page.Report.SourceDocument.Symbol, page.SourcePageName(source), source.Recommendations, l => SiteMap.SourcePage(l, source.Number)) with
        {
            Frame = page.Frame(
                "selection", page.SourcePageName(source), [(page.Strings.Text("nav.source"), SiteMap.Source(page.Language))], l => SiteMap.SourcePage(l, source.Number)),
            Note = source.Recommendations.IsEmpty ? page.Strings.Text("source.none") : null,
            Previous = Neighbour(page, pages.ElementAtOrDefault(source.Number - 2), "source.previous"),
            Next = Neighbour(page, pages.ElementAtOrDefault(source.Number), "source.next"),
        };
    }

    private static SelectionView View(
        PageContext page, string kind, string kicker, string title, ImmutableArray<Recommendation> recommendations, Func<Language, string> inLanguage) => new(
        page.Frame(kind, title, [(page.Strings.Text("nav.list"), SiteMap.List(page.Language))], inLanguage),
        page.Untranslated(recommendations),
        kicker,
        "",
        title,
        null,
        null,
        recommendations.Length,
        page.Report.Recommendations.Length,
        page.BySection(recommendations),
        null,
        null);

    private static NeighbourView? Neighbour(PageContext page, SourcePage? neighbour, string label) => neighbour is null
        ? null
        : new NeighbourView(page.Strings.Text(label), page.SourcePageName(neighbour), page.Url(SiteMap.SourcePage(page.Language, neighbour.Number)));
}
