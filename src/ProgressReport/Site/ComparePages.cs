using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>
/// Two languages side by side, one row a passage. The reader's language stands in the page; the other column leads to
/// the same passage in every other language, and a script fills it with the one that is chosen. For the whole document
/// only the first passage of each text has these links: with all of them the page would weigh a quarter more.
/// </summary>
internal static class ComparePages
{
    private const int UsualSize = 4 * 1024; // of the rows of a recommendation, in characters

    public static CompareView Recommendation(PageContext page, Recommendation recommendation)
    {
        var name = page.Strings.Text("recommendation.name", ("number", recommendation.Number));
        return new CompareView(
            page.Frame("compare", page.Strings.Text("compare.heading", ("name", name)), [(page.Strings.Text("nav.list"), SiteMap.List(page.Language)), (name, SiteMap.Recommendation(page.Language, recommendation.Number))], l => SiteMap.Compare(l, recommendation)),
            name,
            Choices(page, l => SiteMap.Recommendation(l, recommendation.Number)),
            page.Url(SiteMap.Texts(recommendation)),
            [Rows(page, recommendation, "", l => $"{page.Url(SiteMap.Recommendation(l, recommendation.Number))}#", int.MaxValue)]);
    }

    public static CompareView Document(PageContext page)
    {
        var document = page.Strings.Text("nav.document");
        return new CompareView(
            page.Frame("compare", page.Strings.Text("compare.heading", ("name", document)), [(document, SiteMap.Document(page.Language))], SiteMap.CompareDocument),
            document,
            Choices(page, SiteMap.Document),
            page.Url(SiteMap.Texts("{language}")),
            [
                Rows(page, null, "", l => $"{page.Url(SiteMap.Document(l))}#", 1),
                .. page.Report.Recommendations.Select(r => Rows(page, r, $"{r.Number}-", l => $"{page.Url(SiteMap.Document(l))}#{r.Number}-", 1)),
            ]);
    }

    private static ImmutableArray<ChoiceView> Choices(PageContext page, Func<Language, string> inLanguage) =>
        [.. page.Report.Languages.Where(l => l != page.Language).Select(l => new ChoiceView(l.Code, PageContext.Direction(l), l.Name, page.Url(inLanguage(l))))];

    private static CompareTextView Rows(PageContext page, Recommendation? recommendation, string prefix, Func<Language, string> elsewhere, int rowsWithLinks)
    {
        var others = page.Report.Languages.Where(l => l != page.Language)
            .Select(l => (Before: $"<li><a href=\"{elsewhere(l)}", After: $"\" lang=\"{l.Code}\" dir=\"{PageContext.Direction(l)}\">{Html.Escape(l.Name)}</a></li>")).ToArray();
        var html = new StringBuilder(UsualSize);
        foreach (var passage in page.PassagesOf(recommendation))
        {
            var language = passage.Words.Language;
            var foreign = language == page.Language ? "" : $" lang=\"{language.Code}\" dir=\"{PageContext.Direction(language)}\"";
            html.Append($"<tr id=\"{prefix}{passage.Id}\"><td class=\"depth-{passage.Depth}\"{foreign}>{passage.Html}{(passage.Words.Stale ? $" <span class=\"stale\">{page.Strings.Html("notice.stale")}</span>" : "")}</td><td data-block=\"{prefix}{passage.Id}\" class=\"depth-{passage.Depth}\">");
            if (rowsWithLinks-- > 0)
            {
                html.Append("<ul class=\"elsewhere\">");
                foreach (var (before, after) in others)
                {
                    html.Append(before).Append(passage.Id).Append(after);
                }

                html.Append("</ul>");
            }

            html.Append("</td></tr>\n");
        }

        var title = recommendation is null ? page.Strings.Text("document.introduction") : page.Strings.Text("recommendation.name", ("number", recommendation.Number));
        return new CompareTextView(recommendation is null ? "front" : $"{recommendation.Number}", title, html.ToString());
    }
}
