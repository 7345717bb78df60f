using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Print;

/// <summary>The document page as it goes to the printer: the site's own page, with the fonts and page margins of paper.</summary>
internal sealed partial class PrintCopy
{
    private const string HeadEnd = "</head>";

    private readonly string _html;

    private PrintCopy(string page, string html, PdfFacts facts)
    {
        Page = page;
        Facts = facts;
        _html = html;
        Headings = [.. PageOf().Matches(html).Select(m => m.Groups["id"].Value)];
    }

    /// <summary>Where the page lies.</summary>
    public string Page { get; }

    /// <summary>What the PDF will say of itself.</summary>
    public PdfFacts Facts { get; }

    /// <summary>Ids of the headings whose pages the table of contents names.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>Puts everything the print needs into a folder.</summary>
    public static PrintCopy Prepare(Report report, Language language, ImmutableArray<SiteFile> files, string folder)
    {
        var document = SiteMap.Document(language);
        foreach (var file in files.Where(f => f.Path == document || f.Path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }

        var page = Path.Combine(folder, document);
        var html = WithoutFurniture(File.ReadAllText(page));
        File.WriteAllText(page, html);
        var style = Path.Combine(folder, "assets", "paper.css");
        File.WriteAllText(style, PrintFonts.Cut(html, language, Path.GetDirectoryName(style)!) + PageMargins(report, language, PageLabel(html)));

        var link = $"<link rel=\"stylesheet\" href=\"{SiteMap.Relative(document, "assets/paper.css")}\">";
        var title = Title(report, language);
        var paper = TitleElement().Replace(ContentSecurity().Replace(html, ""), _ => $"<title>{Html.Escape(title)}</title>");
        var facts = new PdfFacts(title, language.Code, report.Symbol, report.Digest, OutlineOf(html), SourceDate());
        return new PrintCopy(page, paper.Replace(HeadEnd, link + HeadEnd, StringComparison.Ordinal), facts);
    }

    /// <summary>Writes the page with the page numbers known so far.</summary>
    public void WritePage(IReadOnlyDictionary<string, int> pages) => File.WriteAllText(
        Page,
        PageOf().Replace(_html, m => pages.TryGetValue(m.Groups["id"].Value, out var number) ? m.Value.Replace("></span>", $">{number}</span>", StringComparison.Ordinal) : m.Value));

    /// <summary>Symbol and page number at the outer top of every page but the first, as the organisation's documents have them.</summary>
    private static string PageMargins(Report report, Language language, string pageLabel)
    {
        var corner = language.RightToLeft ? "@top-left" : "@top-right";
        var label = string.Join(" counter(page) ", pageLabel.Split('#').Select(CssString));
        return $$"""

            @page { {{corner}} { content: {{CssString(report.Symbol)}} "\A" {{label}}; white-space: pre; font: 9pt/1.5 {{PrintFonts.Families}}; } }
            @page:first { {{corner}} { content: none; } }

            """;
    }

    /// <summary>The page without what the site puts around the document.</summary>
    private static string WithoutFurniture(string html)
    {
        var (body, main, end) = (html.IndexOf("<body", StringComparison.Ordinal), html.IndexOf("<main", StringComparison.Ordinal), html.IndexOf("</main>", StringComparison.Ordinal));
        var afterBody = html.IndexOf('>', body) + 1;
        var kept = html[..afterBody] + html[main..end] + "</main></body></html>";
        return Label().Replace(PageLink().Replace(Contents().Replace(Script().Replace(kept, ""), ""), "<a"), "<a class=\"anchor\" href=\"${target}\"></a><span class=\"label\">${words}</span>");
    }

    /// <summary>The words of the headings, a recommendation's with its name.</summary>
    private static ImmutableArray<string> OutlineOf(string html) =>
        [.. Heading().Matches(html).Select(m => WhiteSpace().Replace(WebUtility.HtmlDecode(Tag().Replace(m.Groups["words"].Value, "")), " ").Trim())];

    /// <summary>The date for those who reproduce builds (reproducible-builds.org/specs/source-date-epoch).</summary>
    private static DateTimeOffset? SourceDate() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>The document's own title, for the PDF's title is what a reader's window shows.</summary>
    private static string Title(Report report, Language language)
    {
        var front = report.Fronts.GetValueOrDefault(language.Code) ?? report.Fronts[report.SourceLanguage.Code];
        return $"{report.Symbol} {Passages.PlainText(front.Title.Inlines)}";
    }

    /// <summary>“page #”, as the page itself says it in its language.</summary>
    private static string PageLabel(string html) => PageLabelAttribute().Match(html).Groups["label"].Value;

    private static string CssString(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var c in text)
        {
            escaped.Append(c is '"' or '\\' or '<' or '\n' ? $"\\{(int)c:x} " : c);
        }

        return escaped.Append('"').ToString();
    }

    [GeneratedRegex("<span class=\"page\" data-page-of=\"(?<id>[^\"]+)\"></span>")]
    private static partial Regex PageOf();

    [GeneratedRegex("data-page-label=\"(?<label>[^\"]*)\"")]
    private static partial Regex PageLabelAttribute();

    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex TitleElement();

    /// <summary>A link to another page of the site, which a file on its own does not have.</summary>
    [GeneratedRegex("<a(?: class=\"stale\")? href=\"(?!#|https?:|mailto:)[^\"]*\"")]
    private static partial Regex PageLink();

    /// <summary>On paper a label is no link; its target stays, so that the PDF can be opened there.</summary>
    [GeneratedRegex("<a class=\"label\" href=\"(?<target>#[^\"]*)\"[^>]*>(?<words>.*?)</a>")]
    private static partial Regex Label();

    /// <summary>The contents beside the text on a screen; paper has its own.</summary>
    [GeneratedRegex("<nav class=\"contents\".*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Contents();

    [GeneratedRegex("<h[1-4][^>]*>(?<words>.*?)</h[1-4]>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("<script[^>]*></script>\n?")]
    private static partial Regex Script();

    // A page of the local disk is an origin of its own, which its fonts would not share.
    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?")]
    private static partial Regex ContentSecurity();
}
