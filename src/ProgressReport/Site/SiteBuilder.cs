using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Fourth stage: the report into the files of a site.</summary>
public static class SiteBuilder
{
    /// <summary>Renders every page and data file.</summary>
    /// <param name="report">A report without errors.</param>
    /// <param name="options">What the user decides.</param>
    /// <param name="templates">The templates, begun to be read.</param>
    /// <param name="diagnostics">Receives mistakes in templates and strings.</param>
    /// <returns>The files in a fixed order; incomplete when the diagnostics hold errors.</returns>
    /// <exception cref="IOException">A template could not be read.</exception>
    public static ImmutableArray<SiteFile> Build(Report report, SiteOptions options, SiteTemplates templates, DiagnosticBag diagnostics)
    {
        var compiled = templates.Finish(diagnostics);
        if (SiteContext.Open(report, options, diagnostics) is not { } site || diagnostics.HasErrors)
        {
            return [];
        }

        var pages = Pages.Of(site);
        Func<SiteFile>[] makers =
        [
            () => new SiteFile(SiteMap.Data, ReportJson.Write(report)),
            .. SearchScript.All(site),
            .. TextsScript.All(site),
            .. pages.Select(page => new Func<SiteFile>(() => Render(page))),
        ];
        var made = new SiteFile[makers.Length];

        // One by one and the longest first, so that no processor waits for another at the end.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, makers.Length), EnumerablePartitionerOptions.NoBuffering), i => made[i] = makers[i]());
        SiteFile[] files = [.. made, .. Assets.Read(options.Templates)];
        return
        [
            .. files,
            .. OfflineWorker.Of(site, files),
            .. options.BaseUrl is { } baseUrl ? [new SiteFile(SiteMap.Sitemap, SitemapXml.Write(baseUrl, pages))] : Array.Empty<SiteFile>(),
        ];

        SiteFile Render(Page page) => new(
            page.Path, compiled.Render(page.Template, page.View, site.Strings[(page.Language ?? report.SourceLanguage).Code], options.Templates, diagnostics));
    }
}
