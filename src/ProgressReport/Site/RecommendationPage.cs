using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>“What was recommended, what has been done, where does it come from?”</summary>
internal static class RecommendationPage
{
    public static RecommendationView View(PageContext page, Recommendation recommendation)
    {
        var report = page.Report;
        var at = report.Recommendations.IndexOf(recommendation);
        var section = recommendation.Section;
        var prose = recommendation.Prose[report.SourceLanguage.Code];
        var acronyms = page.Acronyms();
        var texts = page.TextsWith(acronyms);
        var (text, progress) = (texts.Blocks(recommendation, prose.Text), texts.Blocks(recommendation, prose.Progress));
        return new RecommendationView(
            page.Frame(
                "recommendation",
                Name(page, recommendation),
                [(page.Strings.Text("nav.list"), SiteMap.List(page.Language)), (section.Title[page.Language.Code], SiteMap.Section(page.Language, section))],
                l => SiteMap.Recommendation(l, recommendation.Number)),
            page.Unit(recommendation),
            page.Section(section),
            page.Category(recommendation.Category),
            page.Url(SiteMap.Category(page.Language, recommendation.Category)),
            recommendation.Partial,
            page.SourceHtml(recommendation.Source),
            report.SourceDocument.Symbol,
            report.SourceDocument.Title[page.Language.Code],
            text,
            progress,
            [.. page.ReferredTo(recommendation).Select(page.Unit)],
            [.. report.Recommendations.Where(r => r.Section == section).Select(page.Unit)],
            Neighbour(page, report.Recommendations.ElementAtOrDefault(at - 1), "nav.previous"),
            Neighbour(page, report.Recommendations.ElementAtOrDefault(at + 1), "nav.next"),
            $"{page.Url(SiteMap.Document(page.Language))}#{recommendation.Number}",
            page.Url(SiteMap.Compare(page.Language, recommendation)),
            [.. acronyms.Terms.Select(t => Acronym(page, t))],
            page.Url(SiteMap.Glossary(page.Language)),
            Citation.Of(page, recommendation));
    }

    private static string Name(PageContext page, Recommendation recommendation) =>
        page.Strings.Text("recommendation.name", ("number", recommendation.Number));

    private static AcronymView Acronym(PageContext page, Term term)
    {
        var name = term.Names[page.Language.Code];
        return new AcronymView(
            ExplainedAcronyms.Id(term), term.Acronyms.GetValueOrDefault(page.Language.Code, name), name, $"{page.Url(SiteMap.Glossary(page.Language))}#{GlossaryPage.Id(term)}");
    }

    private static NeighbourView? Neighbour(PageContext page, Recommendation? neighbour, string label) => neighbour is null
        ? null
        : new NeighbourView(page.Strings.Text(label), Name(page, neighbour), page.Url(SiteMap.Recommendation(page.Language, neighbour.Number)));
}
