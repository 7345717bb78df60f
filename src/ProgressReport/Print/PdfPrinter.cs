using System.Collections.Immutable;
using ProgressReport.Model;
using ProgressReport.Site;

namespace ProgressReport.Print;

/// <summary>Fifth stage: the document page of a language into its PDF.</summary>
public static class PdfPrinter
{
    /// <summary>x</summary>
    public static ImmutableArray<SiteFile> Print(Report report, IReadOnlyList<Language> languages, ImmutableArray<SiteFile> files, string templates, Browser browser)
    {
        return [];
    }
}
