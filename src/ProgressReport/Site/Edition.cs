using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>A print beside the documents: all recommendations or some, in one language or in two side by side.</summary>
/// <param name="Languages">One or two, the first that of the page.</param>
/// <param name="Recommendations">By number; all of the report's for the whole document.</param>
public sealed record Edition(ImmutableArray<Language> Languages, ImmutableArray<Recommendation> Recommendations)
{
    /// <summary>Where the page of an edition lies among its files.</summary>
    public const string Page = "edition/index.html";

    /// <summary>Renders the page of an edition.</summary>
    /// <param name="report">A report without errors.</param>
    /// <param name="options">What the user decides.</param>
    /// <param name="templates">The templates, begun to be read.</param>
    /// <param name="diagnostics">Receives mistakes in templates and strings.</param>
    /// <returns>The page and what it needs; nothing when the diagnostics hold errors.</returns>
    public ImmutableArray<SiteFile> Build(Report report, SiteOptions options, SiteTemplates templates, DiagnosticBag diagnostics)
    {
        if (SiteContext.Open(report, options, templates, diagnostics) is not { } site)
        {
            return [];
        }

        PageContext[] pages = [.. Languages.Select(l => new PageContext(site, l, Page))];
        var page = new FileToWrite(Page, to =>
        {
            var (template, view) = Languages.Length == 1
                ? ("document", (object)DocumentPage.View(pages[0], Recommendations))
                : ("pair", PairPage.View(pages, Recommendations));
            site.Templates.Render(to, template, view, pages[0].Strings);
        });
        return [.. SiteBuilder.Written(site, [page], diagnostics), .. Assets.Read(options.Templates)];
    }
}
