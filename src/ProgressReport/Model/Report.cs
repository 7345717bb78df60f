using System.Collections.Immutable;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>A whole progress report, as every page, print and data file sees it. Nothing in it changes.</summary>
/// <param name="Symbol">Document symbol, such as <c>CDIP/11/4</c>.</param>
/// <param name="Title">Short title by language code; in every language.</param>
/// <param name="Issuer">Whose document it is; null if the report does not say.</param>
/// <param name="Languages">The languages in the organisation's order.</param>
/// <param name="SourceLanguage">The language the others are translated from; every recommendation has its text.</param>
/// <param name="SourceDocument">The document that the recommendations' source lines point into.</param>
/// <param name="Categories">In the order of <c>report.yml</c>.</param>
/// <param name="Statuses">In the order of <c>report.yml</c>.</param>
/// <param name="StatusLines">In the order of <c>report.yml</c>.</param>
/// <param name="Sections">By number.</param>
/// <param name="Recommendations">By number.</param>
/// <param name="Fronts">Title, introduction and annex notes by language code; always in the source language.</param>
/// <param name="Glossary">Names and fixed terms, in the order of <c>glossary.yml</c>; may be empty.</param>
/// <param name="Digest">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
public sealed record Report(
    string Symbol,
    ImmutableSortedDictionary<string, string> Title,
    Issuer? Issuer,
    ImmutableArray<Language> Languages,
    Language SourceLanguage,
    SourceDocument SourceDocument,
    ImmutableArray<Category> Categories,
    ImmutableArray<Status> Statuses,
    ImmutableArray<StatusLine> StatusLines,
    ImmutableArray<Section> Sections,
    ImmutableArray<Recommendation> Recommendations,
    ImmutableSortedDictionary<string, Front> Fronts,
    ImmutableArray<Term> Glossary,
    string Digest)
{
    /// <summary>Title, introduction and annex notes for readers of a language: translated, or else the source's.</summary>
    public Front FrontFor(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Fronts.GetValueOrDefault(language.Code) ?? Fronts[SourceLanguage.Code];
    }
}

/// <summary>Whose document a report is; each name by language code.</summary>
/// <param name="Organization">The organisation.</param>
/// <param name="Committee">The committee it is submitted to.</param>
/// <param name="Session">The committee's session.</param>
public sealed record Issuer(
    ImmutableSortedDictionary<string, string> Organization, ImmutableSortedDictionary<string, string> Committee, ImmutableSortedDictionary<string, string> Session);

/// <summary>A language of the report.</summary>
/// <param name="Code">BCP 47 tag, also the folder of its pages.</param>
/// <param name="Name">Its own name, such as <c>العربية</c>.</param>
/// <param name="RightToLeft">Whether it is written from right to left.</param>
/// <param name="Letter">The letter by which the organisation's documents tell their language; empty if it uses none.</param>
public sealed record Language(string Code, string Name, bool RightToLeft, string Letter = "");

/// <summary>The document in which the recommendations are discussed page by page.</summary>
/// <param name="Symbol">Its symbol, such as <c>CDIP/9/14</c>.</param>
/// <param name="Title">Its title by language code.</param>
public sealed record SourceDocument(string Symbol, ImmutableSortedDictionary<string, string> Title);

/// <summary>A category of recommendations.</summary>
/// <param name="Key">Such as <c>A</c>.</param>
/// <param name="Name">Such as “Category A”, by language code.</param>
public sealed record Category(string Key, ImmutableSortedDictionary<string, string> Name);

/// <summary>One of the states that a recommendation can be in.</summary>
/// <param name="Key">Such as <c>to-be-completed</c>, also the folder of its page.</param>
/// <param name="Mark">How far it is, in quarters from 0 (open) to 4 (done); drawn as a disc filled so far.</param>
/// <param name="Name">By language code.</param>
public sealed record Status(string Key, int Mark, ImmutableSortedDictionary<string, string> Name);

/// <summary>A wording by which the document states one or more statuses.</summary>
/// <param name="Key">As <c>recommendation.yml</c> names it.</param>
/// <param name="Statuses">What it says, in the order it says it; at least one.</param>
/// <param name="Text">The wording by language code.</param>
public sealed record StatusLine(string Key, ImmutableArray<Status> Statuses, ImmutableSortedDictionary<string, string> Text);

/// <summary>A section of the report.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Slug">Lower-case word for addresses, the same in all languages.</param>
/// <param name="Title">By language code.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Section(int Number, string Slug, ImmutableSortedDictionary<string, string> Title, Place Place);

/// <summary>A recommendation with the report on it.</summary>
/// <param name="Number">From 1; unique.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Source">Where the source document speaks of it.</param>
/// <param name="Category">Its category.</param>
/// <param name="Partial">Whether its lettering shows that only some of its parts are reproduced.</param>
/// <param name="StatusLine">How far it is.</param>
/// <param name="Prose">Its text by language code; always in the source language.</param>
/// <param name="Place">Where its facts are written.</param>
public sealed record Recommendation(
    int Number,
    Section Section,
    SourceReference Source,
    Category Category,
    bool Partial,
    StatusLine StatusLine,
    ImmutableSortedDictionary<string, RecommendationProse> Prose,
    Place Place);

/// <summary>A place in the source document.</summary>
/// <param name="Pages">Ascending page numbers, each at least 1; at least one.</param>
/// <param name="Paragraph">Paragraph number, at least 1.</param>
public sealed record SourceReference(ImmutableArray<int> Pages, int Paragraph);

/// <summary>What a recommendation says in one language.</summary>
/// <param name="Text">What was recommended.</param>
/// <param name="Progress">What has been done.</param>
/// <param name="Stamps">Which wording of the source it renders.</param>
public sealed record RecommendationProse(ImmutableArray<Block> Text, ImmutableArray<Block> Progress, Stamps Stamps);

/// <summary>What stands before the recommendations, in one language.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Byline">Who prepared it.</param>
/// <param name="Introduction">The numbered paragraphs.</param>
/// <param name="AnnexTitle">Heading of the annex.</param>
/// <param name="AnnexNotes">Notes below that heading.</param>
/// <param name="Definitions">What each category means, by key, as the introduction defines it.</param>
/// <param name="Stamps">Which wording of the source it renders.</param>
public sealed record Front(
    Paragraph Title,
    ImmutableArray<Block> Byline,
    ImmutableArray<Block> Introduction,
    Paragraph AnnexTitle,
    ImmutableArray<Block> AnnexNotes,
    ImmutableSortedDictionary<string, string> Definitions,
    Stamps Stamps);
