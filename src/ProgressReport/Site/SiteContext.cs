using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>What is the same for all pages of a site.</summary>
/// <param name="Report">The report.</param>
/// <param name="Options">What the user decided.</param>
/// <param name="Templates">The templates.</param>
/// <param name="Strings">The interface's words by language code.</param>
/// <param name="Statistics">The numbers.</param>
/// <param name="Glossary">Where the terms of the glossary are used; worked out before the pages, which would wait for each other.</param>
/// <param name="Translations">Every translation by the number of its recommendation (0 for the front) and its language's code.</param>
/// <param name="ReferredTo">By number, the recommendations that refer to it.</param>
internal sealed record SiteContext(
    Report Report, SiteOptions Options, Templates Templates, IReadOnlyDictionary<string, Strings> Strings, Statistics Statistics, GlossaryIndex Glossary,
    IReadOnlyDictionary<(int Number, string Language), Translation> Translations,
    ILookup<int, Recommendation> ReferredTo)
{
    private readonly Dictionary<string, Acronyms> _acronyms = Report.Languages.ToDictionary(l => l.Code, l => new Acronyms(Report.Glossary, l.Code), StringComparer.Ordinal);

    private readonly Dictionary<(int Number, string Language), Dictionary<string, Wording>> _wordings = Translations.ToDictionary(t => t.Key, t => WordingsOf(t.Value));

    private readonly Dictionary<int, ImmutableArray<Passage>> _passages = Report.Recommendations.ToDictionary(r => r.Number, r => Model.Passages.Of(r.Prose[Report.SourceLanguage.Code]).ToImmutableArray());

    private readonly Dictionary<string, string> _marks = Report.StatusLines.ToDictionary(s => s.Key, s => Mark.Svg(Report, s.Statuses), StringComparer.Ordinal);

    private readonly Dictionary<string, Lazy<Dictionary<int, TextView>>> _excerpts = Report.Languages.ToDictionary(
        l => l.Code, l => new Lazy<Dictionary<int, TextView>>(() => Report.Recommendations.ToDictionary(r => r.Number, r => PageTexts.Excerpt(Report, r, l))), StringComparer.Ordinal);

    /// <summary>The first words of a recommendation for readers of a language; many pages show them.</summary>
    public TextView Excerpt(Recommendation recommendation, Language language) => _excerpts[language.Code].Value[recommendation.Number];

    /// <summary>The passages of a recommendation in the source language.</summary>
    public ImmutableArray<Passage> Passages(Recommendation recommendation) => _passages[recommendation.Number];

    /// <summary>The marks of the statuses a wording states.</summary>
    public string Marks(StatusLine line) => _marks[line.Key];

    /// <summary>Reads the strings and works out what pages have in common; null if strings or templates have errors.</summary>
    public static SiteContext? Open(Report report, SiteOptions options, SiteTemplates reading, DiagnosticBag diagnostics)
    {
        var readingStrings = Task.Run(() => StringsReader.Read(options.Templates, report.Languages, diagnostics));
        var translations = Task.Run(() => Model.Translations.Of(report).ToDictionary(t => (t.Recommendation?.Number ?? 0, t.Language.Code)));
        var uses = TermUses.In(report);
        var (statistics, glossary, referring) = (Statistics.Of(report, uses), GlossaryIndex.Of(report, uses), ReferringTo(report));
        var (templates, strings) = (reading.Finish(diagnostics), readingStrings.GetAwaiter().GetResult());
        if (strings.TryGetValue(report.SourceLanguage.Code, out var sourceStrings))
        {
            templates.CheckPhrases(sourceStrings, diagnostics);
        }

        return diagnostics.HasErrors ? null : new SiteContext(report, options, templates, strings, statistics, glossary, translations.GetAwaiter().GetResult(), referring);
    }

    /// <summary>The acronyms of the glossary in a language.</summary>
    public Acronyms Acronyms(string language) => _acronyms[language];

    /// <summary>How the blocks of a recommendation, or of the front if there is none, read in a language; by id, only those that are translated.</summary>
    public IReadOnlyDictionary<string, Wording> Translated(Recommendation? recommendation, Language language) => language == Report.SourceLanguage
        ? ImmutableDictionary<string, Wording>.Empty
        : _wordings[(recommendation?.Number ?? 0, language.Code)];

    private static Dictionary<string, Wording> WordingsOf(Translation translation) => translation.Blocks
        .Where(b => b is { Source: not null, Translation: not null })
        .ToDictionary(b => b.Id, b => new Wording(b.Translation!.Inlines, translation.Language, b.Freshness == Freshness.Stale, b.Translation.Label), StringComparer.Ordinal);

    private static ILookup<int, Recommendation> ReferringTo(Report report) => report.Recommendations
        .SelectMany(from => Model.Passages.References([.. from.Prose[report.SourceLanguage.Code].Text, .. from.Prose[report.SourceLanguage.Code].Progress])
            .Select(r => r.Number).Distinct().Where(to => to != from.Number).Select(to => (From: from, To: to)))
        .ToLookup(r => r.To, r => r.From);
}
