using System.Collections.Immutable;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Print;

/// <summary>Fifth stage: the document page of a language into its PDF.</summary>
public static class PdfPrinter
{
    private const int MostPrints = 3;

    /// <summary>Prints the document in each language, side by side.</summary>
    /// <param name="report">The report.</param>
    /// <param name="languages">Languages the report has text in.</param>
    /// <param name="files">The rendered site.</param>
    /// <param name="browser">What prints.</param>
    /// <param name="earlier">Where earlier prints may lie; their page numbers are the first guess, which saves a print when nothing moved.</param>
    /// <returns>The PDFs in the order of the languages.</returns>
    /// <exception cref="PrintException">A document could not be printed.</exception>
    public static ImmutableArray<SiteFile> Print(Report report, IReadOnlyList<Language> languages, ImmutableArray<SiteFile> files, Browser browser, string earlier)
    {
        var workshop = Directory.CreateTempSubdirectory("progress-report-");
        try
        {
            var pdfs = new SiteFile[languages.Count];
            var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(languages.Count, Environment.ProcessorCount + 1) };
            Parallel.For(0, languages.Count, atOnce, i =>
            {
                var folder = workshop.CreateSubdirectory(languages[i].Code).FullName;
                pdfs[i] = new SiteFile(SiteMap.Pdf(report, languages[i]), Print(report, languages[i], files, browser, folder, Path.Combine(earlier, SiteMap.Pdf(report, languages[i]))));
            });
            return [.. pdfs];
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<PrintException>().FirstOrDefault() is { } failure)
        {
            throw failure;
        }
        finally
        {
            workshop.Delete(recursive: true);
        }
    }

    /// <summary>Prints, reads which page each heading came to lie on, and prints again until the table of contents is true.</summary>
    private static byte[] Print(Report report, Language language, ImmutableArray<SiteFile> files, Browser browser, string folder, string earlier)
    {
        var copy = PrintCopy.Prepare(report, language, files, folder);
        var pdf = Path.Combine(folder, "printed.pdf");
        var tools = PdfTools.Find();
        var key = PrintCache.Key(folder, $"{browser.Identity} {(tools is null ? "" : copy.Facts)}");
        if (PrintCache.Find(key) is { } known)
        {
            return known;
        }

        var pages = tools is not null && File.Exists(earlier) ? tools.Destinations(earlier) : ImmutableSortedDictionary<string, int>.Empty;
        for (var print = 1; print <= MostPrints; print++)
        {
            copy.WritePage(pages);
            browser.Print(copy.Page, pdf, Path.Combine(folder, $"profile-{print}"));
            if (tools is null)
            {
                return Kept(File.ReadAllBytes(pdf));
            }

            var found = tools.Destinations(pdf);
            if (copy.Headings.All(h => pages.GetValueOrDefault(h) == found.GetValueOrDefault(h)))
            {
                return Kept(tools.Finished(pdf, copy.Facts));
            }

            pages = found;
        }

        throw new PrintException($"the page numbers of the table of contents in '{language.Code}' still move after {MostPrints} prints");

        byte[] Kept(byte[] print)
        {
            PrintCache.Keep(key, print);
            return print;
        }
    }
}
