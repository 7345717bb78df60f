using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>A passage as it is read in a language: its own words, or the source's where it is not translated.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Depth">How many lists it stands in.</param>
/// <param name="Html">Its label and words.</param>
/// <param name="Words">The language they are in, and whether the source has changed since.</param>
internal sealed record PassageText(string Id, int Depth, string Html, Wording Words);

/// <summary>A passage of the source with the words a reader sees.</summary>
internal sealed record PassageWords(Passage Passage, Wording Words);

/// <summary>The passages of the report one by one, as comparisons show them.</summary>
internal static class PassageTexts
{
    /// <summary>The words of each passage of a recommendation, or of the front if there is none, for readers of a language.</summary>
    public static IEnumerable<PassageWords> Of(SiteContext site, Language language, Recommendation? recommendation)
    {
        var source = site.Report.SourceLanguage;
        var translated = site.Translated(recommendation, language);
        var passages = recommendation is null ? Passages.Of(site.Report.Fronts[source.Code]) : site.Passages(recommendation);
        return passages.Select(p => new PassageWords(p, translated.GetValueOrDefault(p.Id) ?? new Wording(p.Inlines, source, Stale: false, p.Label)));
    }

    /// <summary>The same as HTML.</summary>
    public static IEnumerable<PassageText> Of(SiteContext site, Language language, Recommendation? recommendation, Func<Reference, string> reference)
    {
        var html = new StringBuilder();
        foreach (var (passage, words) in Of(site, language, recommendation))
        {
            html.Clear();
            if (words.Label is not null)
            {
                html.Append($"<span class=\"label\">{Html.Escape(Labels.Text(words.Label, words.Language, passage.Depth))}</span> ");
            }

            new BlockHtml("", reference, site.Strings[language.Code], words.Language, _ => words, null).Write(html, words);
            yield return new PassageText(passage.Id, passage.Depth, html.ToString(), words);
        }
    }
}
