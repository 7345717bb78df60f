using System.Collections.Immutable;

namespace ProgressReport.Site;

// What pages share of what the templates see. Names ending in Html hold finished HTML; everything else is escaped by the template.

/// <summary>What every page shows around its content.</summary>
internal sealed record Frame(
    string Kind,
    string Lang,
    string Dir,
    string Language,
    string Title,
    string Root,
    string Symbol,
    string ReportTitle,
    string HomeUrl,
    ImmutableArray<NavView> Nav,
    ImmutableArray<NavView> Breadcrumb,
    ImmutableArray<LanguageView> Languages,
    string? Canonical,
    ImmutableArray<AlternateView> Alternates,
    string? PdfUrl,
    string SearchUrl,
    string DataUrl,
    string TranslationsUrl,
    bool Unofficial,
    string Digest);

/// <summary>A link of the masthead or the breadcrumb.</summary>
internal sealed record NavView(string Label, string? Url, bool Current);

/// <summary>The same page in a language.</summary>
internal sealed record LanguageView(string Code, string Dir, string Name, string Url, bool Current);

/// <summary>An hreflang link; absolute.</summary>
internal sealed record AlternateView(string Lang, string Url);

/// <summary>A text with the language it is written in; foreign if that is another than the page's; incomplete if some paragraphs of it are.</summary>
internal sealed record TextView(string Html, string Lang, string Dir, bool Foreign, bool Incomplete);

/// <summary>A recommendation as a unit of a drawing or a link.</summary>
internal record UnitView(int Number, string Url, string MarksHtml, string StatusText, bool Current);

/// <summary>A recommendation in a list, with where it comes from and its first words.</summary>
internal sealed record RowView(UnitView Unit, string Source, TextView Excerpt) : UnitView(Unit);

/// <summary>A section.</summary>
internal record SectionView(string Numeral, string Title, int Number, string Url);

/// <summary>A section with those of its recommendations that a page lists.</summary>
internal sealed record ListedSectionView(SectionView Section, int Count, ImmutableArray<RowView> Rows) : SectionView(Section);

/// <summary>A section in figures.</summary>
/// <remarks>
/// Units are the recommendations the page is about; notable are those that do not stand at the most frequent status;
/// figures count them by group of statuses.
/// </remarks>
internal sealed record CountedSectionView(
    SectionView Section, int Count, ImmutableArray<UnitView> Units, ImmutableArray<UnitView> Notable, ImmutableArray<int> Figures) : SectionView(Section);

/// <summary>All recommendations that stand at the same statuses.</summary>
internal sealed record GroupView(string Name, string MarksHtml, int Count, string Share);

/// <summary>A category with its meaning.</summary>
internal sealed record CategoryView(string Name, TextView Definition);

/// <summary>A link to a neighbour in reading order.</summary>
internal sealed record NeighbourView(string Label, string Title, string Url);

/// <summary>The recommendations that stand at other statuses than most.</summary>
internal sealed record NotableView(GroupView Group, ImmutableArray<RowView> Rows);
