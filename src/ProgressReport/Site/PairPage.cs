using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>The document in two languages side by side, one row a passage; for the printed edition.</summary>
internal static class PairPage
{
    public static PairView View(IReadOnlyList<PageContext> pages, ImmutableArray<Recommendation> shown)
    {
        var report = pages[0].Report;
        var whole = shown.Length == report.Recommendations.Length;
        return new PairView(
            pages[0].Frame("document", pages[0].Strings.Text("nav.document"), [], SiteMap.Document),
            whole,
            [.. pages.Select(Cover)],
            whole ? Front(pages) : null,
            [.. report.Sections.Where(s => shown.Any(r => r.Section == s)).Select(s => new PairSectionView(
                $"section-{s.Number}", Words(pages, p => p.SectionHeading(s)), [.. shown.Where(r => r.Section == s).Select(r => Text(pages, r))]))],
            report.Digest);
    }

    private static PairCoverView Cover(PageContext page)
    {
        var (report, code) = (page.Report, page.Language.Code);
        var front = report.FrontFor(page.Language);
        return new PairCoverView(
            code,
            PageContext.Direction(page.Language),
            page.Language.Name,
            report.Issuer?.Organization[code] ?? "",
            report.Issuer?.Committee[code] ?? "",
            report.Issuer?.Session[code] ?? "",
            Passages.PlainText(front.Title.Inlines),
            Passages.PlainText(front.Byline),
            page.Strings.Text("print.excerpt", ("symbol", report.Symbol)),
            page.Language == report.SourceLanguage ? "" : page.Strings.Text("footer.unofficial"));
    }

    private static PairTextView Front(IReadOnlyList<PageContext> pages)
    {
        var rows = new StringBuilder();
        foreach (var cells in Cells(pages, null))
        {
            Row(rows, pages, cells, "front-");
        }

        return new PairTextView("front", Words(pages, p => p.Strings.Text("document.introduction")), rows.ToString());
    }

    private static PairTextView Text(IReadOnlyList<PageContext> pages, Recommendation recommendation)
    {
        var rows = new StringBuilder();
        var progressAt = Passages.In(recommendation.Prose[pages[0].Report.SourceLanguage.Code].Text).Count();
        foreach (var cells in Cells(pages, recommendation))
        {
            if (progressAt-- == 0)
            {
                Facts(rows, pages, recommendation);
            }

            Row(rows, pages, cells, $"{recommendation.Number}-");
        }

        return new PairTextView($"{recommendation.Number}", Words(pages, p => p.Strings.Text("recommendation.name", ("number", recommendation.Number))), rows.ToString());
    }

    /// <summary>Passage by passage, the same one in each language.</summary>
    private static IEnumerable<PassageText[]> Cells(IReadOnlyList<PageContext> pages, Recommendation? recommendation)
    {
        PassageText[][] columns = [.. pages.Select(p => p.PassagesInDocument(recommendation).ToArray())];
        return Enumerable.Range(0, columns[0].Length).Select(i => columns.Select(c => c[i]).ToArray());
    }

    private static void Row(StringBuilder rows, IReadOnlyList<PageContext> pages, PassageText[] cells, string prefix)
    {
        rows.Append($"<tr id=\"{prefix}{cells[0].Id}\">");
        foreach (var (cell, page) in cells.Zip(pages))
        {
            var language = cell.Words.Language;
            var stale = cell.Words.Stale ? $" <span class=\"stale\">{page.Strings.Html("notice.stale")}</span>" : "";
            rows.Append($"<td class=\"depth-{cell.Depth}\" lang=\"{language.Code}\" dir=\"{PageContext.Direction(language)}\">{cell.Html}{stale}</td>");
        }

        rows.Append("</tr>\n");
    }

    private static void Facts(StringBuilder rows, IReadOnlyList<PageContext> pages, Recommendation recommendation)
    {
        rows.Append("<tr class=\"pair-facts\">");
        foreach (var page in pages)
        {
            var status = $"{page.Strings.Text("facts.status")}{page.Strings.Text("colon")} {recommendation.StatusLine.Text[page.Language.Code]}";
            rows.Append($"<td lang=\"{page.Language.Code}\" dir=\"{PageContext.Direction(page.Language)}\">{Html.Escape(page.Source(recommendation.Source))}<br>{Html.Escape(status)}</td>");
        }

        rows.Append("</tr>\n");
    }

    private static ImmutableArray<PairWordsView> Words(IReadOnlyList<PageContext> pages, Func<PageContext, string> words) =>
        [.. pages.Select(p => new PairWordsView(p.Language.Code, PageContext.Direction(p.Language), words(p)))];
}
