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
        var strings = StringsReader.Read(options.Templates, report.Languages, diagnostics);
        var compiled = templates.Finish(diagnostics);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var translations = Translations.Of(report).ToDictionary(t => (t.Recommendation?.Number ?? 0, t.Language.Code));
        var acronyms = report.Languages.ToDictionary(l => l.Code, l => new Acronyms(report.Glossary, l.Code), StringComparer.Ordinal);
        var site = new SiteContext(report, options, strings, Statistics.Groups(report), translations, ReferredTo(report), GlossaryIndex.Of(report), acronyms);
        var pages = Pages.Of(site);
        Func<SiteFile>[] makers =
        [
            .. pages.Select(page => new Func<SiteFile>(() => Render(page))),
            .. TextsScript.All(site),
            () => new SiteFile(SiteMap.Data, ReportJson.Write(report)),
        ];
        var made = new SiteFile[makers.Length];
        Parallel.For(0, makers.Length, i => made[i] = makers[i]());
        SiteFile[] files = [.. made, .. Assets.Read(options.Templates)];
        return
        [
            .. files,
            .. OfflineWorker.Of(site, files),
            .. options.BaseUrl is { } baseUrl ? [new SiteFile(SiteMap.Sitemap, SitemapXml.Write(baseUrl, pages))] : Array.Empty<SiteFile>(),
        ];

        SiteFile Render(Page page) => new(
            page.Path, compiled.Render(page.Template, page.View, strings[(page.Language ?? report.SourceLanguage).Code], options.Templates, diagnostics));
    }

    private static ILookup<int, Recommendation> ReferredTo(Report report) => report.Recommendations
        .SelectMany(from => Passages.References([.. from.Prose[report.SourceLanguage.Code].Text, .. from.Prose[report.SourceLanguage.Code].Progress])
            .Select(r => r.Number).Distinct().Where(to => to != from.Number).Select(to => (From: from, To: to)))
        .ToLookup(r => r.To, r => r.From);
}
