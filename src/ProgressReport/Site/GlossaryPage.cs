using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>“What is this called in the other languages, and where does the report speak of it?”</summary>
internal static class GlossaryPage
{
    public static GlossaryView View(PageContext page)
    {
        var order = CultureInfo.GetCultureInfo(page.Language.Code).CompareInfo.GetStringComparer(CompareOptions.None);
        var code = page.Language.Code;
        return new GlossaryView(
            page.Frame("glossary", page.Strings.Text("glossary.title"), [], SiteMap.Glossary),
            page.Report.Glossary.Length,
            [
                .. page.Report.Glossary.GroupBy(t => t.Kind, StringComparer.Ordinal).OrderBy(g => Array.IndexOf(GlossaryBinder.Kinds, g.Key)).Select(g => new GlossaryGroupView(
                    g.Key,
                    page.Strings.Text($"glossary.{g.Key}"),
                    [.. g.OrderBy(t => t.Names[code], order).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => Term(page, t))])),
            ]);
    }

    public static string Id(Term term) => $"term-{term.Key}";

    private static TermView Term(PageContext page, Term term)
    {
        var name = term.Names[page.Language.Code];
        var acronym = term.Acronyms.GetValueOrDefault(page.Language.Code);
        var uses = page.Glossary.Uses[term.Key];
        return new TermView(Id(term), name, acronym == name ? null : acronym, page.Glossary.NamesHtml[term.Key], uses.Count(), Places(page, uses));
    }

    /// <summary>The places as the index of a book has them: one after the other, each a link.</summary>
    private static string Places(PageContext page, IEnumerable<TermUse> uses)
    {
        var html = new StringBuilder();
        foreach (var use in uses)
        {
            var (target, name) = use.Recommendation is { } recommendation
                ? (SiteMap.Recommendation(page.Language, recommendation.Number), PlaceNames.Short(page.Strings, page.Language, recommendation.Number, use.Block))
                : (SiteMap.Document(page.Language), PlaceNames.OfFront(page.Strings, page.Language, use.Block));
            html.Append($"<li><a href=\"{page.Url(target)}#{use.Block}\">{Html.Escape(name)}</a></li>");
        }

        return html.ToString();
    }
}
