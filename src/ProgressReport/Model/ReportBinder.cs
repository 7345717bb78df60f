using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Second stage: located syntax into the immutable report.</summary>
public static class ReportBinder
{
    /// <summary>Binds as much as it can, so that one run names every mistake.</summary>
    /// <param name="tree">What was read.</param>
    /// <param name="diagnostics">Receives every mistake.</param>
    /// <returns>The report; null only when the diagnostics hold an error that leaves none.</returns>
    public static Report? Bind(ContentTree tree, DiagnosticBag diagnostics)
    {
        // Without them every name, label and file would look wrong.
        if (tree.Report is not { } report)
        {
            return null;
        }

        var binder = new ReportFactsBinder(diagnostics);
        var facts = binder.BindReport(report.Map);
        if (facts.Languages.IsEmpty)
        {
            return null;
        }

        var sections = tree.Sections is { } list ? binder.BindSections(list.Map, facts.Languages) : [];
        var links = new LinkResolver(tree);
        var glossary = tree.Glossary is { } terms ? GlossaryBinder.Bind(terms.Map, facts.Languages, diagnostics) : [];
        var fronts = BindFronts(tree, facts, links, diagnostics);
        var recommendations = BindRecommendations(tree, facts, sections, links, diagnostics);

        return facts.SourceLanguage is { } source && fronts.ContainsKey(source.Code)
            ? new Report(facts.Symbol, facts.Title, facts.Issuer, facts.Languages, source, facts.SourceDocument, facts.Categories,
                facts.Statuses, facts.StatusLines, sections, recommendations, fronts, glossary, tree.Digest)
            : null;
    }

    private static ImmutableSortedDictionary<string, Front> BindFronts(ContentTree tree, ReportFacts facts, LinkResolver links, DiagnosticBag diagnostics)
    {
        var fronts = ImmutableSortedDictionary.CreateBuilder<string, Front>(StringComparer.Ordinal);
        foreach (var (language, file) in tree.Front)
        {
            if (facts.Knows(language, file.File, diagnostics)
                && FrontBinder.Bind(file, language, links, facts.Categories, diagnostics) is { } front)
            {
                fronts.Add(language, front);
            }
        }

        if (facts.SourceLanguage is { } source && !tree.Front.ContainsKey(source.Code) && !tree.Unread.Contains($"front/{source.Code}.md"))
        {
            diagnostics.Add(ModelErrors.MissingText(tree.Report!.File.Whole, "title, introduction and annex notes", $"front/{source.Code}.md"));
        }

        return fronts.ToImmutable();
    }

    private static ImmutableArray<Recommendation> BindRecommendations(
        ContentTree tree, ReportFacts facts, ImmutableArray<Section> sections, LinkResolver links, DiagnosticBag diagnostics)
    {
        var binder = new RecommendationBinder(facts, sections, links, tree.Unread, diagnostics);
        var folders = new Dictionary<int, string>();
        var recommendations = ImmutableArray.CreateBuilder<Recommendation>();
        var bound = new Recommendation?[tree.Recommendations.Length];
        Parallel.For(0, bound.Length, i => bound[i] = binder.Bind(tree.Recommendations[i]));
        foreach (var (folder, recommendation) in tree.Recommendations.Zip(bound))
        {
            if (recommendation is null)
            {
                continue;
            }

            if (folders.TryAdd(recommendation.Number, folder.Name))
            {
                recommendations.Add(recommendation);
            }
            else
            {
                diagnostics.Add(ModelErrors.DuplicateNumber(recommendation.Place, recommendation.Number, folders[recommendation.Number]));
            }
        }

        return [.. recommendations.OrderBy(r => r.Number)];
    }
}
