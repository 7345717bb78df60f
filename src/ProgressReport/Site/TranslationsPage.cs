using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Which texts are translated into which languages, and which of them are still true.</summary>
internal static class TranslationsPage
{
    public static TranslationsView View(PageContext page)
    {
        var report = page.Report;
        return new TranslationsView(
            page.Frame("translations", page.Strings.Text("translations.title"), [], SiteMap.TranslationStates),
            report.Languages.Length + 1,
            Columns(page),
            Row(page, null),
            [.. report.Sections.Select(s => new TranslationSectionView(page.SectionHeading(s), [.. report.Recommendations.Where(r => r.Section == s).Select(r => Row(page, r))]))]);
    }

    /// <summary>How many texts are complete, stale and missing in each language.</summary>
    public static ImmutableArray<ColumnView> Columns(PageContext page) =>
    [
        .. page.Report.Languages.Select(l => new ColumnView(
            l.Code, PageContext.Direction(l), l.Name, l == page.Report.SourceLanguage, Count(page, l, Freshness.Current), Count(page, l, Freshness.Stale), Count(page, l, Freshness.Missing)))
    ];

    private static int Count(PageContext page, Language language, Freshness state) =>
        page.Translations.Values.Count(t => t.Language == language && t.State == state);

    private static TranslationRowView Row(PageContext page, Recommendation? recommendation) => new(
        recommendation is null ? page.Strings.Text("document.introduction") : $"{recommendation.Number}",
        [.. page.Report.Languages.Select(l => Cell(page, recommendation, l))]);

    private static TranslationCellView Cell(PageContext page, Recommendation? recommendation, Language language)
    {
        var path = recommendation is null ? SiteMap.Document(language) : SiteMap.Recommendation(language, recommendation.Number);
        if (language == page.Report.SourceLanguage)
        {
            return new TranslationCellView(page.Url(path), "source", page.Strings.Text("translations.source"));
        }

        var translation = page.Translations[(recommendation?.Number ?? 0, language.Code)];
        var kind = translation.State switch { Freshness.Current => "complete", Freshness.Missing => "missing", _ => "stale" };
        var place = translation.Stamps is null ? null : translation.Blocks.FirstOrDefault(b => b.Freshness != Freshness.Current && b.Source is not null);
        return new TranslationCellView(page.Url(path) + (place is null ? "" : $"#{place.Id}"), kind, page.Strings.Text($"translations.{kind}"));
    }
}
