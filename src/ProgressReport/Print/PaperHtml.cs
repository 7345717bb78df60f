using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace ProgressReport.Print;

/// <summary>A page of the site as it goes to paper, and what can be read from it.</summary>
internal static partial class PaperHtml
{
    private const string HeadEnd = "</head>";

    // Nothing but the style sheets beside the page and the fonts within them: no script, no network.
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src file:; font-src data:; base-uri 'none'; form-action 'none'\">\n";

    /// <summary>The page without what the site puts around the document, and without links that a file on its own does not have.</summary>
    /// <param name="html">The page.</param>
    /// <param name="title">What a reader's window shows.</param>
    /// <param name="styles">Address of the style sheet of the print.</param>
    public static string From(string html, string title, string styles)
    {
        var (body, main, end) = (html.IndexOf("<body", StringComparison.Ordinal), html.IndexOf("<main", StringComparison.Ordinal), html.IndexOf("</main>", StringComparison.Ordinal));
        var afterBody = html.IndexOf('>', body) + 1;
        var kept = Contents().Replace(Script().Replace(html[..afterBody] + html[main..end] + "</main></body></html>", ""), "");
        var unlinked = Label().Replace(PageLink().Replace(kept, "<a"), "<a class=\"anchor\" href=\"${target}\"></a><span class=\"label\">${words}</span>");
        var ids = Id().Matches(unlinked).Select(m => m.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        var whole = Fragment().Replace(unlinked, m => ids.Contains(m.Groups["id"].Value) ? m.Value : "<a");

        // The browser tells the language of an element only where it tells the element.
        var spoken = ForeignWords().Replace(whole.Replace("<div class=\"prose\" lang=", "<div class=\"prose\" role=\"group\" lang=", StringComparison.Ordinal), "<mark${attributes}>${words}</mark>");
        var own = TitleElement().Replace(ContentSecurity().Replace(spoken, Policy), _ => $"<title>{WebUtility.HtmlEncode(title)}</title>");
        return own.Replace(HeadEnd, $"<link rel=\"stylesheet\" href=\"{styles}\">{HeadEnd}", StringComparison.Ordinal);
    }

    /// <summary>The headings in reading order, a recommendation's with its name.</summary>
    public static ImmutableArray<PrintHeading> Headings(string html) =>
        [.. Heading().Matches(html).Select(m => new PrintHeading(m.Groups["id"].Value, Words(m.Groups["words"].Value)))];

    /// <summary>How each list of labelled items is numbered, told by the id of its first item.</summary>
    public static ImmutableArray<string> Numberings(string html) => [.. Items().Matches(html).Select(m => m.Groups["key"].Value switch
    {
        var key when key.All(char.IsAsciiDigit) => "/Decimal",
        var key when key.All(c => c is 'i' or 'v' or 'x') => "/LowerRoman",
        _ => "/LowerAlpha",
    })];

    /// <summary>“page #” or “Annex, page #”, as the page itself says it in its language.</summary>
    public static string MarginLabel(string html, string name) =>
        WebUtility.HtmlDecode(LabelAttribute().Matches(html).FirstOrDefault(m => m.Groups["name"].Value == name)?.Groups["label"].Value ?? "#");

    /// <summary>Where a character first stands, by the id of the block.</summary>
    public static string BlockOf(string html, string character)
    {
        var at = html.IndexOf(character, html.IndexOf("<body", StringComparison.Ordinal), StringComparison.Ordinal);
        return at < 0 ? "" : Id().Matches(html[..at]).LastOrDefault()?.Groups["id"].Value ?? "";
    }

    private static string Words(string html) => WhiteSpace().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();

    [GeneratedRegex("data-(?<name>page|annex)-label=\"(?<label>[^\"]*)\"")]
    private static partial Regex LabelAttribute();

    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex TitleElement();

    /// <summary>A link to another page of the site, which a file on its own does not have.</summary>
    [GeneratedRegex("<a(?: class=\"stale\")? href=\"(?!#|https?:|mailto:)[^\"]*\"")]
    private static partial Regex PageLink();

    /// <summary>A link within the page.</summary>
    [GeneratedRegex("<a href=\"#(?<id>[^\"]+)\"")]
    private static partial Regex Fragment();

    /// <summary>On paper a label is no link; its target stays, so that the PDF can be opened there.</summary>
    [GeneratedRegex("<a class=\"label\" href=\"(?<target>#[^\"]*)\"[^>]*>(?<words>.*?)</a>")]
    private static partial Regex Label();

    /// <summary>The contents beside the text on a screen; paper has its own.</summary>
    [GeneratedRegex("<nav class=\"contents\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("<span(?<attributes> lang=\"[^>]*)>(?<words>[^<]*)</span>")]
    private static partial Regex ForeignWords();

    [GeneratedRegex("<h[1-4](?: [^>]*?id=\"(?<id>[^\"]*)\")?[^>]*>(?<words>.*?)</h[1-4]>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<ol class=\"items\"[^>]*><li id=\"(?:[^\"]*-)?(?<key>[^\"-]+)\"")]
    private static partial Regex Items();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("<script[^>]*></script>\n?")]
    private static partial Regex Script();

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?")]
    private static partial Regex ContentSecurity();
}
