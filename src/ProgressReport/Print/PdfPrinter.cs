using System.Collections.Immutable;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Print;

/// <summary>Fifth stage: pages of the site into PDFs.</summary>
public static class PdfPrinter
{
    private const int MostPrints = 3;

    /// <summary>What is printed of a site: the document in each of some languages.</summary>
    public static ImmutableArray<PrintJob> Documents(Report report, IEnumerable<Language> languages) => [.. languages.Select(l => new PrintJob(
        SiteMap.Document(l), SiteMap.Pdf(report, l), l, Title(report, l)))];

    /// <summary>Symbol and title of the document in a language, as a reader's window shows them.</summary>
    internal static string Title(Report report, Language language) =>
        $"{report.Symbol} {Passages.PlainText(report.FrontFor(language).Title.Inlines)}";

    /// <summary>Prints pages side by side.</summary>
    /// <param name="report">The report.</param>
    /// <param name="jobs">What to print.</param>
    /// <param name="files">The rendered site.</param>
    /// <param name="browser">What prints.</param>
    /// <param name="earlier">Where earlier prints may lie; their page numbers are the first guess, which saves a print when nothing moved.</param>
    /// <returns>The PDFs in the order of the jobs.</returns>
    /// <exception cref="PrintException">A page could not be printed.</exception>
    public static ImmutableArray<SiteFile> Print(Report report, IReadOnlyList<PrintJob> jobs, ImmutableArray<SiteFile> files, Browser browser, string earlier)
    {
        var workshop = Directory.CreateTempSubdirectory("progress-report-");
        try
        {
            using var printer = new PagePrinter(browser.Path, workshop.FullName, Browser.UsualLimit);
            var pdfs = new SiteFile[jobs.Count];
            var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(jobs.Count, Environment.ProcessorCount + 1) };
            Parallel.ForEachAsync(Enumerable.Range(0, jobs.Count), atOnce, async (i, _) =>
            {
                var copy = PrintCopy.Prepare(report, jobs[i], files, workshop.CreateSubdirectory($"{i}").FullName);
                pdfs[i] = new SiteFile(jobs[i].Pdf, await PrintAsync(copy, browser, printer, Path.Combine(earlier, jobs[i].Pdf)).ConfigureAwait(false));
            }).GetAwaiter().GetResult();
            return [.. pdfs];
        }
        finally
        {
            workshop.Delete(recursive: true);
        }
    }

    /// <summary>Prints, reads which page each heading came to lie on, and prints again until the table of contents is true.</summary>
    private static async Task<byte[]> PrintAsync(PrintCopy copy, Browser browser, PagePrinter printer, string earlier)
    {
        var tools = PdfTools.Find();
        var folder = Path.GetDirectoryName(copy.Page)!;
        var key = PrintCache.Key(folder, $"{browser.Identity} {(tools is null ? "" : copy.Facts)}");
        if (PrintCache.Find(key) is { } known)
        {
            return known;
        }

        var pdf = Path.Combine(folder, "printed.pdf");
        var places = tools is not null && File.Exists(earlier) ? tools.Destinations(earlier) : ImmutableSortedDictionary<string, PdfPlace>.Empty;
        var starts = new HashSet<string>(StringComparer.Ordinal);
        for (var prints = 1; prints <= MostPrints; prints++)
        {
            copy.WritePage(places, starts);
            var print = await printer.PrintAsync(copy.Page).ConfigureAwait(false);
            if (tools is null)
            {
                return Kept(print);
            }

            await File.WriteAllBytesAsync(pdf, print).ConfigureAwait(false);
            var found = tools.Destinations(pdf);
            string[] apart = [.. copy.Apart(found).Except(starts)];
            if (apart.Length == 0 && copy.Numbered.All(h => places.GetValueOrDefault(h)?.Page == found.GetValueOrDefault(h)?.Page))
            {
                var objects = tools.Objects(pdf);
                PdfFinish.Apply(objects, copy);
                return Kept(tools.Finished(pdf, objects));
            }

            places = found;
            starts.UnionWith(apart);
        }

        throw new PrintException($"the page numbers of the table of contents in '{copy.Facts.Language}' still move after {MostPrints} prints");

        byte[] Kept(byte[] finished)
        {
            PrintCache.Keep(key, finished);
            return finished;
        }
    }
}
