using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Tests.SiteSupport;

/// <summary>A site in memory, each page parsed when it is first asked for.</summary>
internal sealed class RenderedSite
{
    private static readonly Lazy<RenderedSite> RealSite = new(() => Render(Repository.LoadWhole(Repository.Content)));
    private static readonly Lazy<RenderedSite> SiteWithAddress = new(() => Render(Small(Real.Report), new Uri("https://example.org/reports/cdip")));

    private readonly Dictionary<string, SiteFile> _files;
    private readonly ConcurrentDictionary<string, Lazy<ParsedPage>> _pages = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    private RenderedSite(Report report, ImmutableArray<SiteFile> files)
    {
        Report = report;
        _files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The real content, as it is built without a base address. Built once.</summary>
    public static RenderedSite Real => RealSite.Value;

    /// <summary>The small report, for <c>https://example.org/reports/cdip</c>. Built once.</summary>
    public static RenderedSite WithAddress => SiteWithAddress.Value;

    public Report Report { get; }

    public ImmutableArray<string> Paths => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>All pages, in the order of their paths.</summary>
    public IEnumerable<ParsedPage> Pages => Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(Page);

    /// <summary>The pages that are in one language, which is all but the two at the root.</summary>
    public IEnumerable<ParsedPage> LanguagePages => Pages.Where(p => p.Path.Contains('/', StringComparison.Ordinal));

    /// <summary>A report cut down to two sections of two recommendations, for what is rendered again and again.</summary>
    public static Report Small(Report report) => report with
    {
        Sections = report.Sections[..2],
        Recommendations = [.. report.Sections[..2].SelectMany(s => report.Recommendations.Where(r => r.Section == s).Take(2))],
    };

    public static RenderedSite Render(Report report, Uri? baseUrl = null, params string[] pdfs)
    {
        var diagnostics = new DiagnosticBag();
        var files = SiteBuilder.Build(report, new SiteOptions(Repository.Templates, baseUrl, pdfs.ToHashSet()), SiteTemplates.Begin(Repository.Templates), diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        return new RenderedSite(report, files);
    }

    public bool Has(string path) => _files.ContainsKey(path);

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(_files[path].Content);
        return json.RootElement.Clone();
    }

    public ParsedPage Page(string path) => _pages.GetOrAdd(path, p => new Lazy<ParsedPage>(() => Parse(p))).Value;

    /// <summary>The ids on a page; none where there is no page.</summary>
    public HashSet<string> Ids(string path) => _ids.GetOrAdd(path, p =>
        p.EndsWith(".html", StringComparison.Ordinal) && Has(p) ? [.. Page(p).Document.QuerySelectorAll("[id]").Select(e => e.Id!)] : []);

    /// <summary>Whether an address on a page leads to a file of the site and, if it names a fragment, to an id in it.</summary>
    public bool Leads(string from, string address) =>
        Addresses.Resolve(from, address) is ({ } path, var fragment) && Has(path) && (fragment.Length == 0 || Ids(path).Contains(fragment));

    private ParsedPage Parse(string path)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, e) => errors.Add(e is HtmlErrorEvent error ? $"{path}:{error.Position.Line}:{error.Position.Column}: {error.Message}" : $"{path}: {e.Type}");
        var document = parser.ParseDocument(Text(path));
        return new ParsedPage(path, document, errors.ToImmutable());
    }
}

/// <summary>A page as a browser understands it.</summary>
/// <param name="Path">Where it lies in the site.</param>
/// <param name="Document">Its document.</param>
/// <param name="ParseErrors">What the HTML standard calls parse errors.</param>
internal sealed record ParsedPage(string Path, IHtmlDocument Document, ImmutableArray<string> ParseErrors)
{
    /// <summary>The first folder of its path: the language code, for a page that has a language.</summary>
    public string Language => Path.Split('/')[0];

    /// <summary>The path without the language.</summary>
    public string PathInLanguage => Path[(Language.Length + 1)..];
}
