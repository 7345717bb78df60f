using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Where every page of the site lies. Paths are relative to its root, with forward slashes.</summary>
internal static class SiteMap
{
    public const string Languages = "index.html";
    public const string NotFound = "404.html";
    public const string Data = "data/report.json";
    public const string Sitemap = "sitemap.xml";
    public const string Worker = "sw.js"; // at the root, for a worker serves only what lies below it
    public const string Styles = "assets/site.css";

    public static string Overview(Language language) => $"{language.Code}/index.html";

    public static string List(Language language) => $"{language.Code}/recommendations/index.html";

    public static string Recommendation(Language language, int number) => Recommendation(language, $"{number}");

    public static string Recommendation(Language language, string number) => $"{language.Code}/recommendations/{number}/index.html";

    public static string Section(Language language, Section section) => $"{language.Code}/sections/{section.Slug}/index.html";

    public static string Status(Language language, Status status) => $"{language.Code}/status/{status.Key}/index.html";

    public static string Document(Language language) => $"{language.Code}/document/index.html";

    public static string Table(Language language) => $"{language.Code}/recommendations/table/index.html";

    public static string Category(Language language, Category category) => $"{language.Code}/categories/{category.Key}/index.html";

    public static string Named(Language language, Term term) => $"{language.Code}/named/{term.Key}/index.html";

    public static string Source(Language language) => $"{language.Code}/source/index.html";

    public static string SourcePage(Language language, int page) => $"{language.Code}/source/{page}/index.html";

    public static string Glossary(Language language) => $"{language.Code}/glossary/index.html";

    public static string TranslationStates(Language language) => $"{language.Code}/translations/index.html";

    public static string Compare(Language language, Recommendation recommendation) => $"{language.Code}/compare/{recommendation.Number}/index.html";

    public static string CompareDocument(Language language) => $"{language.Code}/compare/index.html";

    public static string SearchPage(Language language) => $"{language.Code}/search/index.html";

    public static string SearchScript(Language language) => $"data/search/{language.Code}.js";

    public static string Texts(Recommendation recommendation) => $"data/texts/{recommendation.Number}.js";

    public static string Texts(string language) => $"data/texts/{language}.js";

    public static string Pdf(Report report, Language language) => $"{language.Code}/{FileName(report)}.pdf";

    /// <summary>Everything in a language, to take along.</summary>
    public static string Package(Report report, Language language) => $"{language.Code}/{FileName(report)}-{language.Code}.zip";

    /// <summary>The symbol in lower case, every run of other characters a hyphen.</summary>
    private static string FileName(Report report) =>
        string.Join('-', report.Symbol.ToLowerInvariant().Split(['/', '.', ' ', '\\', ':'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The address of one path as seen from another; never absolute, so the site works anywhere.</summary>
    public static string Relative(string from, string to)
    {
        var common = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
            {
                common = i + 1;
            }
        }

        var up = from.AsSpan(common).Count('/');
        return up == 0 ? to[common..] : string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.AsSpan(common));
    }

    /// <summary>The address for those who need it whole (search engines, citations); folder pages end with a slash.</summary>
    /// <returns>Null when nobody said where the site will be served.</returns>
    public static string? Absolute(Uri? baseUrl, string target)
    {
        const string Index = "index.html";
        var path = target.EndsWith("/" + Index, StringComparison.Ordinal) || target == Index ? target[..^Index.Length] : target;
        return baseUrl is null ? null : $"{baseUrl.AbsoluteUri.TrimEnd('/')}/{path}";
    }
}
