using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Print;

/// <summary>A page of the site as it goes to the printer: on paper, with its fonts and page margins, in a folder of its own.</summary>
internal sealed partial class PrintCopy
{
    private readonly string _html;

    private PrintCopy(string page, string html, PrintFonts fonts, PdfFacts facts)
    {
        (Page, Fonts, Facts, _html) = (page, fonts, facts, html);
        Numbered = [.. PageOf().Matches(html).Select(m => m.Groups["id"].Value).Distinct()];
    }

    /// <summary>Where the page lies.</summary>
    public string Page { get; }

    /// <summary>The fonts it is set in.</summary>
    public PrintFonts Fonts { get; }

    /// <summary>What the PDF will say of itself.</summary>
    public PdfFacts Facts { get; }

    /// <summary>Ids of the places whose pages it names.</summary>
    public ImmutableArray<string> Numbered { get; }

    /// <summary>Puts everything the print needs into a folder.</summary>
    public static PrintCopy Prepare(Report report, PrintJob job, ImmutableArray<SiteFile> files, string folder)
    {
        var source = files.Single(f => f.Path == job.Page);
        var styles = files.Single(f => f.Path == SiteMap.Styles);
        var page = Path.Combine(folder, "page.html");
        var html = PaperHtml.From(Encoding.UTF8.GetString(source.Content.Span), job.Title, "paper.css")
            .Replace($"href=\"{SiteMap.Relative(job.Page, SiteMap.Styles)}\"", "href=\"site.css\"", StringComparison.Ordinal);
        var fonts = PrintFonts.Cut(html, folder);
        File.WriteAllText(page, html);
        File.WriteAllBytes(Path.Combine(folder, "site.css"), styles.Content.Span);
        File.WriteAllText(Path.Combine(folder, "paper.css"), fonts.Style + PageMargins(report, job.Language, html));
        var facts = new PdfFacts(job.Title, job.Language.Code, report.Symbol, report.Digest, PaperHtml.Headings(html), PaperHtml.Numberings(html), SourceDate());
        return new PrintCopy(page, html, fonts, facts);
    }

    /// <summary>Writes the page with the page numbers known so far.</summary>
    public void WritePage(IReadOnlyDictionary<string, int> pages) => File.WriteAllText(
        Page,
        PageOf().Replace(_html, m => pages.TryGetValue(m.Groups["id"].Value, out var number) ? m.Value.Replace("></span>", $">{number}</span>", StringComparison.Ordinal) : m.Value));

    /// <summary>Every character it shows, and some it does not.</summary>
    public IEnumerable<Rune> Characters => _html.EnumerateRunes().Distinct();

    /// <summary>The id of the block in which a character first stands.</summary>
    public string BlockOf(string character) => PaperHtml.BlockOf(_html, character);

    /// <summary>Symbol and page number at the outer top of every page but the first, as the organisation's documents have them.</summary>
    private static string PageMargins(Report report, Language language, string html)
    {
        var corner = language.RightToLeft ? "@top-left" : "@top-right";
        string Corner(string name) =>
            $"{{ {corner} {{ content: {CssString(report.Symbol)} \"\\A\" {string.Join(" counter(page) ", PaperHtml.MarginLabel(html, name).Split('#').Select(CssString))}; white-space: pre; font: 9pt/1.5 {PrintFonts.Families(language)}; }} }}";
        return $$"""

            @page {{Corner("page")}}
            @page annex {{Corner("annex")}}
            @page:first { {{corner}} { content: none; } }

            """;
    }

    /// <summary>The date for those who reproduce builds (reproducible-builds.org/specs/source-date-epoch).</summary>
    private static DateTimeOffset? SourceDate() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

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
}
