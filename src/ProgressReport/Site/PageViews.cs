using System.Collections.Immutable;

namespace ProgressReport.Site;

// What each template sees. Names ending in Html hold finished HTML; everything else is escaped by the template.

internal sealed record OverviewView(
    Frame Frame,
    string SentenceHtml,
    int Total,
    string Usual,
    ImmutableArray<GroupView> Groups,
    ImmutableArray<NotableView> Notable,
    ImmutableArray<CountedSectionView> Sections,
    string MatrixSvg,
    string MapSvg,
    ImmutableArray<SourcePageView> SourcePages,
    string SourceUrl,
    string SourceSymbol,
    ImmutableArray<ColumnView> Languages,
    TextView Introduction,
    TextView AnnexNotes,
    string DocumentUrl,
    string ListUrl,
    string GlossaryUrl,
    string? PackageUrl);

/// <summary>All recommendations, either by section to be read or as rows of a table.</summary>
/// <remarks>Found and counts are phrases divided by bars, one for every number from none: what the filters let through, and what a section then has.</remarks>
internal sealed record ListView(
    Frame Frame,
    bool Untranslated,
    int Count,
    string Found,
    string Counts,
    string ListUrl,
    string TableUrl,
    ImmutableArray<FacetView> Facets,
    ImmutableArray<ListedSectionView> Sections,
    ImmutableArray<TableRowView> Rows);

/// <summary>A row of the table; orders sort it.</summary>
internal sealed record TableRowView(
    RowView Row, string Section, string SectionUrl, int SectionOrder, int StatusOrder, string SourceOrder, string SourceHtml);

/// <summary>A way to choose among the recommendations.</summary>
internal sealed record FacetView(string Key, string Name, bool Open, ImmutableArray<FacetChoiceView> Choices);

/// <summary>A choice with its own page and the numbers of the recommendations it leads to.</summary>
internal sealed record FacetChoiceView(string Value, string Name, string MarkHtml, string Url, int Count, string Numbers);

internal sealed record SectionPageView(
    Frame Frame, bool Untranslated, ListedSectionView Section, ImmutableArray<GroupView> Groups, NeighbourView? Previous, NeighbourView? Next);

/// <summary>The recommendations that have something in common.</summary>
internal sealed record SelectionView(
    Frame Frame,
    bool Untranslated,
    string Kicker,
    string MarkHtml,
    string Title,
    TextView? Definition,
    string? Note,
    int Count,
    int Total,
    ImmutableArray<ListedSectionView> Sections,
    NeighbourView? Previous,
    NeighbourView? Next)
{
    public bool HasNeighbours => Previous is not null || Next is not null;
}

/// <summary>The source document page by page.</summary>
internal sealed record SourceView(
    Frame Frame, string Symbol, string Title, int Last, string MapSvg, ImmutableArray<SourcePageView> Silent, ImmutableArray<SourcePageView> Pages);

/// <summary>A page of the source document; rows are the recommendations that refer to it.</summary>
internal sealed record SourcePageView(int Number, string Url, ImmutableArray<SourceRowView> Rows);

internal sealed record SourceRowView(UnitView Unit, int Paragraph, string Section, string SectionUrl);

internal sealed record RecommendationView(
    Frame Frame,
    UnitView Row,
    SectionView Section,
    CategoryView Category,
    string CategoryUrl,
    bool Partial,
    string SourceHtml,
    string SourceSymbol,
    string SourceTitle,
    TextView Text,
    TextView Progress,
    ImmutableArray<UnitView> ReferredToBy,
    ImmutableArray<UnitView> Siblings,
    NeighbourView? Previous,
    NeighbourView? Next,
    string DocumentUrl,
    string CompareUrl,
    ImmutableArray<AcronymView> Acronyms,
    string GlossaryUrl,
    CitationView Citation);

/// <summary>An acronym of the page's texts with what it stands for.</summary>
internal sealed record AcronymView(string Id, string Acronym, string Name, string Url);

/// <summary>A citation; places are the names of the passages by id as JSON, which a script puts in the place of the recommendation's.</summary>
internal sealed record CitationView(string Place, string TextHtml, bool Absolute, string Places);

internal sealed record GlossaryView(Frame Frame, int Count, ImmutableArray<GlossaryGroupView> Groups);

/// <summary>The terms of a kind, in the order of the reader's language.</summary>
internal sealed record GlossaryGroupView(string Kind, string Title, ImmutableArray<TermView> Terms);

internal sealed record TermView(string Id, string Name, string? Acronym, string NamesHtml, int Uses, string PlacesHtml);

/// <summary>The document, or some sections or recommendations of it; what stands before them only if it is whole.</summary>
internal sealed record DocumentView(
    Frame Frame,
    bool Whole,
    string Letter,
    IssuerView? Issuer,
    string CompareUrl,
    TextView Title,
    TextView Byline,
    TextView Introduction,
    TextView AnnexTitle,
    TextView AnnexNotes,
    ImmutableArray<DocumentGroupView> Groups,
    int Total,
    ImmutableArray<DocumentSectionView> Sections,
    string Digest);

/// <summary>Whose document it is.</summary>
internal sealed record IssuerView(string Organization, string Committee, string Session);

/// <summary>The recommendations at the same statuses, by number.</summary>
internal sealed record DocumentGroupView(string Id, string Name, string MarksHtml, int Count, ImmutableArray<int> Numbers);

internal sealed record DocumentSectionView(CountedSectionView Section, string Id, ImmutableArray<DocumentItemView> Items);

internal sealed record DocumentItemView(
    int Number, string Url, string Source, string StatusText, string MarksHtml, TextView Text, TextView Progress);

/// <summary>The document in two languages, for the printed edition.</summary>
internal sealed record PairView(
    Frame Frame, bool Whole, ImmutableArray<PairCoverView> Languages, PairTextView? Front, ImmutableArray<PairSectionView> Sections, string Digest);

internal sealed record PairCoverView(
    string Code, string Dir, string Name, string Organization, string Committee, string Session, string Title, string Byline, string Excerpt, string Unofficial);

internal sealed record PairSectionView(string Id, ImmutableArray<PairWordsView> Titles, ImmutableArray<PairTextView> Items);

internal sealed record PairTextView(string Id, ImmutableArray<PairWordsView> Titles, string RowsHtml);

internal sealed record PairWordsView(string Lang, string Dir, string Words);

/// <summary>Texts in the page's language, each passage beside a place for another language.</summary>
internal sealed record CompareView(Frame Frame, string Name, ImmutableArray<ChoiceView> Choices, string Script, ImmutableArray<CompareTextView> Texts);

internal sealed record CompareTextView(string Id, string Title, string RowsHtml);

internal sealed record ChoiceView(string Code, string Dir, string Name, string Url);

/// <summary>The search; the addresses of what is found have <c>{number}</c> and <c>{key}</c> in them.</summary>
internal sealed record SearchView(
    Frame Frame, string Script, string RecommendationUrl, string DocumentUrl, string GlossaryUrl, string ListUrl, ImmutableArray<CountedSectionView> Sections);

internal sealed record TranslationsView(
    Frame Frame, int Columns, ImmutableArray<ColumnView> Languages, TranslationRowView Front, ImmutableArray<TranslationSectionView> Sections);

/// <summary>A language with how many of its texts are complete, stale and missing.</summary>
internal sealed record ColumnView(string Code, string Dir, string Name, bool Source, int Complete, int Stale, int Missing);

internal sealed record TranslationSectionView(string Title, ImmutableArray<TranslationRowView> Rows);

internal sealed record TranslationRowView(string Label, ImmutableArray<TranslationCellView> Cells);

internal sealed record TranslationCellView(string Url, string Kind, string Word);

internal sealed record LanguagesView(string Symbol, string Lang, ImmutableArray<LanguageHomeView> Languages, ImmutableArray<AlternateView> Alternates);

internal sealed record LanguageHomeView(string Code, string Dir, string Name, string Title, string Url, string NotFound);

internal sealed record NotFoundView(string Symbol, string Lang, string Root, ImmutableArray<LanguageHomeView> Languages);
