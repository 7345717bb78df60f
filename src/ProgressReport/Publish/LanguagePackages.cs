using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Publish;

/// <summary>
/// Each language as one <c>.zip</c> to be unpacked and read anywhere: its pages, what all pages share, its data and PDF.
/// A link to what is not in it becomes absolute where the site's address is known; else it is no link any more.
/// </summary>
public static partial class LanguagePackages
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the earliest a ZIP file can say

    // What consists of links to other languages or to the package itself, and is of no use without them.
    private static readonly string[] OnlyOnline = ["<nav class=\"languages\"", "<ul class=\"elsewhere\"", "<li class=\"package\""];

    /// <summary>The packages of some languages, in their order; the same files give the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="languages">The languages.</param>
    /// <param name="files">All files of the site, PDFs included.</param>
    /// <param name="baseUrl">Where the site will be served; null if not known.</param>
    public static ImmutableArray<SiteFile> Of(Report report, IReadOnlyList<Language> languages, IReadOnlyCollection<SiteFile> files, Uri? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(languages);
        SiteFile[] byPath = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var packages = new SiteFile[languages.Count];
        Parallel.For(0, packages.Length, i => packages[i] = new SiteFile(SiteMap.Package(report, languages[i]), Zip(Content(report, languages[i], byPath, baseUrl))));
        return [.. packages];
    }

    /// <summary>The files of a package, as they are in it.</summary>
    internal static SiteFile[] Content(Report report, Language language, IEnumerable<SiteFile> site, Uri? baseUrl)
    {
        SiteFile[] files = [.. site.Where(f => BelongsTo(language, f.Path, report))];
        var paths = files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);
        return
        [
            new SiteFile(SiteMap.Languages, Encoding.UTF8.GetBytes(Opening(report, language))),
            .. files.Select(f => f.Path.EndsWith(".html", StringComparison.Ordinal) ? f with { Content = Linked(f, paths, baseUrl) } : f),
        ];
    }

    /// <summary>Its own folder and what is for no language; the search of other languages is not needed.</summary>
    private static bool BelongsTo(Language language, string path, Report report) =>
        path.StartsWith($"{language.Code}/", StringComparison.Ordinal)
        || (path.Contains('/', StringComparison.Ordinal) && !report.Languages.Any(l =>
            path.StartsWith($"{l.Code}/", StringComparison.Ordinal) || (l != language && path.StartsWith($"data/search/{l.Code}.", StringComparison.Ordinal))));

    private static byte[] Linked(SiteFile page, FrozenSet<string> paths, Uri? baseUrl)
    {
        var html = Link().Replace(Encoding.UTF8.GetString(page.Content.Span), link =>
        {
            var address = link.Groups["address"].Value;
            var target = Resolved(page.Path, address);
            var elsewhere = SiteMap.Absolute(baseUrl, target.Path) is { } absolute ? $" href=\"{absolute}{target.Fragment}\""
                : link.Groups["with"] is { Success: true } with ? $" href=\"?with={with}\"" // a script fills the column; no page is needed
                : "";
            return paths.Contains(target.Path) ? link.Value : $"{link.Groups["before"]}{elsewhere}{link.Groups["after"]}>";
        });
        return Encoding.UTF8.GetBytes(baseUrl is not null ? html : OnlyOnline.Aggregate(html, (h, part) => h.Replace(part, $"{part} hidden", StringComparison.Ordinal)));
    }

    private static (string Path, string Fragment) Resolved(string from, string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var whole = new Uri(new Uri("http://site/" + from), address[..end]);
        return (end == 0 ? from : whole.AbsolutePath[1..], address[end..]);
    }

    /// <summary>The page that opens the overview: at once, or by its only link.</summary>
    private static string Opening(Report report, Language language)
    {
        var (overview, title) = (SiteMap.Overview(language), Html.Escape($"{report.Symbol} – {report.Title[language.Code]}"));
        return $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{PageContext.Direction(language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="0; url={overview}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            </head>
            <body>
            <h1><a href="{overview}">{title}</a></h1>
            </body>
            </html>

            """;
    }

    private static byte[] Zip(IEnumerable<SiteFile> files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                entry.ExternalAttributes = Convert.ToInt32("100644", 8) << 16; // an ordinary file, whatever system made it
                using var stream = entry.Open();
                stream.Write(file.Content.Span);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>A link within the site; those with a scheme lead elsewhere already.</summary>
    [GeneratedRegex(@"(?<before><a\b[^>]*?) href=""(?<address>(?![a-z]+:|#)[^""]*)""(?<after>[^>]*data-with=""(?<with>[\w-]+)""[^>]*|[^>]*)>")]
    private static partial Regex Link();
}
