using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The whole document in order, as it reads on paper; also what the PDF prints.</summary>
internal static class DocumentPage
{
    public static DocumentView View(PageContext page) => View(page, page.Report.Recommendations);

    /// <summary>The document with only some of its recommendations.</summary>
    public static DocumentView View(PageContext page, ImmutableArray<Recommendation> shown)
    {
        var whole = shown.Length == page.Report.Recommendations.Length;
        var issuer = page.Report.Issuer;
        var front = page.Report.Fronts[page.Report.SourceLanguage.Code];
        var texts = page.TextsInDocument;
        return new DocumentView(
            page.Frame("document", page.Strings.Text("nav.document"), [], SiteMap.Document),
            whole,
            page.Language.Letter,
            issuer is null ? null : new IssuerView(issuer.Organization[page.Language.Code], issuer.Committee[page.Language.Code], issuer.Session[page.Language.Code]),
            page.Url(SiteMap.CompareDocument(page.Language)),
            texts.Words(front.Title),
            texts.Blocks(null, front.Byline),
            texts.Blocks(null, front.Introduction),
            texts.Words(front.AnnexTitle),
            texts.Blocks(null, front.AnnexNotes),
            page.GroupsWithNumbers(shown),
            shown.Length,
            [.. page.Report.Sections.Where(s => shown.Any(r => r.Section == s)).Select(s => Section(page, s, shown))],
            page.Report.Digest);
    }

    private static DocumentSectionView Section(PageContext page, Section section, ImmutableArray<Recommendation> shown) => new(
        page.CountedSection(section, shown),
        $"section-{section.Number}",
        [.. shown.Where(r => r.Section == section).Select(r => Item(page, r))]);

    private static DocumentItemView Item(PageContext page, Recommendation recommendation)
    {
        var prefix = $"{recommendation.Number}-";
        var prose = recommendation.Prose[page.Report.SourceLanguage.Code];
        return new DocumentItemView(
            recommendation.Number,
            page.Url(SiteMap.Recommendation(page.Language, recommendation.Number)),
            page.Source(recommendation.Source),
            recommendation.StatusLine.Text[page.Language.Code],
            page.Marks(recommendation.StatusLine),
            page.TextsInDocument.Blocks(recommendation, prose.Text, prefix),
            page.TextsInDocument.Blocks(recommendation, prose.Progress, prefix));
    }
}
