using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Everything a page needs to describe itself: the report, the reader's language and where the page lies.</summary>
internal sealed class PageContext(SiteContext site, Language language, string path)
{
    public Report Report => site.Report;

    public Language Language => language;

    public Statistics Statistics => site.Statistics;

    public Strings Strings { get; } = site.Strings[language.Code];

    /// <summary>Whether the language's PDF will be printed; then there is also its package.</summary>
    public bool HasPdf => site.Options.Pdfs.Contains(language.Code);

    public string Url(string target) => SiteMap.Relative(path, target);

    /// <summary>The frame of this page.</summary>
    /// <param name="kind">Name of its template, also its class.</param>
    /// <param name="title">What it is called, as plain text.</param>
    /// <param name="parents">The pages above it, outermost first.</param>
    /// <param name="inLanguage">Where the same page lies in another language.</param>
    public Frame Frame(string kind, string title, IEnumerable<(string Label, string Path)> parents, Func<Language, string> inLanguage)
    {
        (string Label, string Path)[] nav =
        [
            (Strings.Text("nav.overview"), SiteMap.Overview(language)),
            (Strings.Text("nav.list"), SiteMap.List(language)),
            (Strings.Text("nav.document"), SiteMap.Document(language)),
            (Strings.Text("nav.source"), SiteMap.Source(language)),
            (Strings.Text("nav.glossary"), SiteMap.Glossary(language)),
        ];
        return new Frame(
            kind,
            language.Code,
            Direction(language),
            language.Name,
            title,
            Url(""),
            Report.Symbol,
            Report.Title[language.Code],
            Url(SiteMap.Overview(language)),
            [.. nav.Select(n => new NavView(n.Label, Url(n.Path), n.Path == path))],
            path == SiteMap.Overview(language) ? [] :
            [
                new NavView(Strings.Text("nav.overview"), Url(SiteMap.Overview(language)), false),
                .. parents.Select(p => new NavView(p.Label, Url(p.Path), false)),
                new NavView(title, null, true),
            ],
            [.. Report.Languages.Select(l => new LanguageView(l.Code, Direction(l), l.Name, Url(inLanguage(l)), l == language))],
            Absolute(path),
            site.Options.BaseUrl is null ? [] :
            [
                .. Report.Languages.Select(l => new AlternateView(l.Code, Absolute(inLanguage(l))!)),
                new AlternateView("x-default", Absolute(path == SiteMap.Overview(language) ? SiteMap.Languages : inLanguage(Report.SourceLanguage))!),
            ],
            HasPdf ? Url(SiteMap.Pdf(Report, language)) : null,
            Url(SiteMap.SearchPage(language)),
            Url(SiteMap.Data),
            Url(SiteMap.TranslationStates(language)),
            language != Report.SourceLanguage,
            Report.Digest[..12]);
    }

    /// <summary>The texts of the report for this page, which shows one recommendation.</summary>
    public PageTexts Texts => TextsWith(null);

    /// <summary>The same with links from acronyms to where the page explains them.</summary>
    public PageTexts TextsWith(ExplainedAcronyms? acronyms) => new(site, language, Strings, ReferencePage, (recommendation, id) =>
        Url(recommendation is null ? SiteMap.Document(Report.SourceLanguage) : SiteMap.Recommendation(Report.SourceLanguage, recommendation.Number)) + $"#{id}", acronyms);

    /// <summary>Explains the acronyms of a page's texts.</summary>
    public ExplainedAcronyms Acronyms() => new(site.Acronyms);

    public GlossaryIndex Glossary => site.Glossary;

    /// <summary>The texts of the report for a page that shows them all.</summary>
    public PageTexts TextsInDocument => new(
        site,
        language,
        Strings,
        reference => $"#{Anchor(reference.Number, reference.BlockId)}",
        (recommendation, id) => $"{Url(SiteMap.Document(Report.SourceLanguage))}#{(recommendation is null ? id : Anchor(recommendation.Number, id))}");

    /// <summary>The passages of a recommendation, or of the front if there is none, one by one, for the comparison pages.</summary>
    public IEnumerable<PassageText> PassagesOf(Recommendation? recommendation) => PassageTexts.Of(
        site, language, recommendation, r => Url(SiteMap.Compare(language, Report.Recommendations.First(x => x.Number == r.Number))) + (r.BlockId.Length == 0 ? "" : "#" + r.BlockId));

    /// <summary>The same where all texts stand on one page.</summary>
    public IEnumerable<PassageText> PassagesInDocument(Recommendation? recommendation) =>
        PassageTexts.Of(site, language, recommendation, r => $"#{Anchor(r.Number, r.BlockId)}");

    public IEnumerable<Recommendation> ReferredTo(Recommendation recommendation) => site.ReferredTo[recommendation.Number];

    public IReadOnlyDictionary<(int Number, string Language), Translation> Translations => site.Translations;

    /// <summary>The passages of a recommendation in the source language.</summary>
    public ImmutableArray<Passage> Passages(Recommendation recommendation) => site.Passages(recommendation);

    public UnitView Unit(Recommendation recommendation)
    {
        var target = SiteMap.Recommendation(language, recommendation.Number);
        return new UnitView(recommendation.Number, Url(target), Marks(recommendation.StatusLine), recommendation.StatusLine.Text[language.Code], target == path);
    }

    public RowView Row(Recommendation recommendation) => new(Unit(recommendation), Source(recommendation.Source), site.Excerpt(recommendation, language));

    public SectionView Section(Section section) => new(Numeral(section), section.Title[language.Code], section.Number, Url(SiteMap.Section(language, section)));

    /// <summary>A section in figures, or the part of it that is among some recommendations.</summary>
    public CountedSectionView CountedSection(Section section, IEnumerable<Recommendation> recommendations)
    {
        Recommendation[] inSection = [.. recommendations.Where(r => r.Section == section)];
        UnitView[] units = [.. inSection.Select(Unit)];
        var usual = site.Statistics.Groups.MaxBy(g => g.Recommendations.Length)!.Recommendations;
        return new CountedSectionView(
            Section(section),
            inSection.Length,
            [.. units],
            [.. units.Where((_, i) => !usual.Contains(inSection[i]))],
            [.. site.Statistics.Groups.Select(g => g.Recommendations.Count(inSection.Contains))]);
    }

    /// <summary>A section, or the part of it that is among some recommendations, to be read.</summary>
    public ListedSectionView ListedSection(Section section, IEnumerable<Recommendation> recommendations)
    {
        RowView[] rows = [.. recommendations.Where(r => r.Section == section).Select(Row)];
        return new ListedSectionView(Section(section), rows.Length, [.. rows]);
    }

    public ImmutableArray<ListedSectionView> BySection(IReadOnlyCollection<Recommendation> recommendations) =>
        [.. Report.Sections.Where(s => recommendations.Any(r => r.Section == s)).Select(s => ListedSection(s, recommendations))];

    /// <summary>Whether first words stand in another language than the page's.</summary>
    public bool Untranslated(IEnumerable<Recommendation> recommendations) => recommendations.Any(r => !r.Prose.ContainsKey(language.Code));

    public ImmutableArray<GroupView> Groups(IReadOnlyCollection<Recommendation> recommendations) =>
    [
        .. site.Statistics.Groups
            .Select(g => (g.Statuses, Count: g.Recommendations.Count(recommendations.Contains)))
            .Where(g => g.Count > 0)
            .Select(g => new GroupView(
                GroupName(g.Statuses), Mark.Svg(Report, g.Statuses), g.Count,
                Strings.Text("percent", ("value", Math.Round(100.0 * g.Count / recommendations.Count, MidpointRounding.AwayFromZero)))))
    ];

    /// <summary>The same groups with the numbers of their recommendations.</summary>
    public ImmutableArray<DocumentGroupView> GroupsWithNumbers(IReadOnlyCollection<Recommendation> recommendations) =>
    [
        .. site.Statistics.Groups.Where(g => g.Recommendations.Any(recommendations.Contains)).Select(g => new DocumentGroupView(
            string.Join('-', g.Statuses.Select(s => s.Key)), GroupName(g.Statuses), Mark.Svg(Report, g.Statuses),
            g.Recommendations.Count(recommendations.Contains), [.. g.Recommendations.Where(recommendations.Contains).Select(r => r.Number)]))
    ];

    public string GroupName(ImmutableArray<Status> statuses) =>
        Strings.List("list", [.. statuses.Select((s, i) => i == 0 ? s.Name[language.Code] : LowerFirst(s.Name[language.Code]))]);

    /// <summary>The marks of the statuses a wording states.</summary>
    public string Marks(StatusLine line) => site.Marks(line);

    public string Source(SourceReference source) => Strings.Text("source.line",
        ("count", source.Pages.Length), ("pages", Strings.List("source", [.. source.Pages.Select(p => $"{p}")])), ("paragraph", source.Paragraph));

    /// <summary>The same with a link to each page.</summary>
    public string SourceHtml(SourceReference source)
    {
        const string Slot = "\uFFFC";
        var line = Strings.Html("source.line",
            ("count", source.Pages.Length), ("pages", Strings.List("source", [.. source.Pages.Select(_ => Slot)])), ("paragraph", source.Paragraph)).Split(Slot);
        return string.Concat(line.Select((words, i) => i == 0 ? words : $"<a href=\"{Url(SiteMap.SourcePage(language, source.Pages[i - 1]))}\">{source.Pages[i - 1]}</a>{words}"));
    }

    public CategoryView Category(Category category) => new(category.Name[language.Code], Texts.Definition(category));

    public string Numeral(Section section) => Numerals.Write(section.Number, Strings.Text("section.numerals"));

    public string SectionHeading(Section section) => Strings.Text("section.heading", ("numeral", Numeral(section)), ("title", section.Title[language.Code]));

    public string SourcePageName(SourcePage source) => Strings.Text("source.page", ("page", source.Number));

    public static string Direction(Language language) => language.RightToLeft ? "rtl" : "ltr";

    public string? Absolute(string target) => SiteMap.Absolute(site.Options.BaseUrl, target);

    /// <summary>A name within a phrase does not begin in upper case.</summary>
    private static string LowerFirst(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string Anchor(int number, string block) => block.Length == 0 ? $"{number}" : $"{number}-{block}";

    private string ReferencePage(Reference reference) =>
        Url(SiteMap.Recommendation(language, reference.Number)) + (reference.BlockId.Length == 0 ? "" : "#" + reference.BlockId);

}
