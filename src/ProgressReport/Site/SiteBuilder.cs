using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site.Templating;

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
        if (SiteContext.Open(report, options, templates, diagnostics) is not { } site)
        {
            return [];
        }

        var pages = Pages.Of(site);
        SiteFile[] files =
        [
            .. Written(site,
            [
                new FileToWrite(SiteMap.Data, to => ReportJson.Write(report, to)),
                .. SearchScript.All(site),
                .. TextsScript.All(site),
                .. pages.Select(page => new FileToWrite(page.Path, to => Render(page, to))),
            ], diagnostics),
            .. Assets.Read(options.Templates),
        ];
        return
        [
            .. files,
            .. OfflineWorker.Of(site, files),
            .. options.BaseUrl is { } baseUrl ? [new SiteFile(SiteMap.Sitemap, SitemapXml.Write(baseUrl, pages))] : Array.Empty<SiteFile>(),
        ];

        void Render(Page page, Stream to) =>
            site.Templates.Render(to, page.Template, page.View(), site.Strings[(page.Language ?? report.SourceLanguage).Code]);
    }

    /// <summary>Writes files in memory; a diagnostic instead of one that needs what there is not.</summary>
    internal static SiteFile[] Written(SiteContext site, FileToWrite[] files, DiagnosticBag diagnostics)
    {
        var written = new SiteFile[files.Length];

        // One by one and the longest first, so that no processor waits for another at the end; each processor has one buffer.
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, files.Length), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new MemoryStream(),
            (i, _, buffer) =>
            {
                buffer.SetLength(0);
                try
                {
                    files[i].Write(buffer);
                }
                catch (TemplateException e)
                {
                    diagnostics.Add(e.Diagnostic);
                }
                catch (PhraseException e)
                {
                    diagnostics.Add(SiteErrors.PhraseOfPages(StringsReader.PlaceOf(site.Options.Templates, e.Language), e));
                }

                written[i] = new SiteFile(files[i].Path, buffer.ToArray());
                return buffer;
            },
            buffer => buffer.Dispose());
        return written;
    }
}
