using System.Collections.Immutable;
using System.Globalization;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Turns the folder of a recommendation into the recommendation.</summary>
internal sealed class RecommendationBinder(ReportFacts facts, ImmutableArray<Section> sections, LinkResolver links, ImmutableHashSet<string> unread, DiagnosticBag diagnostics)
{
    /// <summary>
    /// The recommendation. A fact that could not be read has its diagnostic, and another stands in for it: were the
    /// recommendation left out, its place would be called a gap as well.
    /// </summary>
    public Recommendation? Bind(RecommendationFolder folder)
    {
        var prose = BindProse(folder);
        var folderNumber = int.TryParse(folder.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (folder.Facts is not { } file)
        {
            return StandIn(folderNumber, null, null, null, null, false, prose, new Place(folder.Name));
        }

        var fields = new Fields(file.Map, diagnostics);
        var number = fields.Whole("number");
        var section = Known("section", fields.Word("section"), sections, s => s.Slug);
        var source = fields.Map("source") is { } sourceFields ? BindSource(sourceFields) : null;
        var category = Known("category", fields.Word("category"), facts.Categories, c => c.Key);
        var extent = fields.OptionalWord("extent");
        var status = Known("status", fields.Word("status"), facts.StatusLines, s => s.Key);
        fields.Close();

        if (extent is { Value: not "partial" } wrong)
        {
            diagnostics.Add(ModelErrors.Unknown("extent", wrong.Place, wrong.Value, ["partial"]));
        }

        if (number is { } n && folder.Name != n.Value.ToString("000", CultureInfo.InvariantCulture))
        {
            diagnostics.Add(ModelErrors.FolderNumber(n.Place, folder.Name, n.Value));
        }

        return StandIn(number?.Value ?? folderNumber, section, source, category, status, extent is not null, prose, number?.Place ?? fields.Place);
    }

    private Recommendation? StandIn(
        int number, Section? section, SourceReference? source, Category? category, StatusLine? status, bool partial,
        ImmutableSortedDictionary<string, RecommendationProse> prose, Place place)
    {
        section ??= sections.FirstOrDefault();
        category ??= facts.Categories.FirstOrDefault();
        status ??= facts.StatusLines.FirstOrDefault();
        return number == 0 || section is null || category is null || status is null
            ? null
            : new Recommendation(number, section, source ?? new([1], 1), category, partial, status, prose, place);
    }

    private ImmutableSortedDictionary<string, RecommendationProse> BindProse(RecommendationFolder folder)
    {
        var bound = ImmutableSortedDictionary.CreateBuilder<string, RecommendationProse>(StringComparer.Ordinal);
        foreach (var (language, file) in folder.Prose)
        {
            if (facts.Knows(language, file.File, diagnostics) && BindProse(file, language) is { } prose)
            {
                bound.Add(language, prose);
            }
        }

        if (facts.SourceLanguage is { } source && !folder.Prose.ContainsKey(source.Code)
            && !unread.Contains($"recommendations/{folder.Name}/{source.Code}.md"))
        {
            var place = folder.Facts?.File.Whole ?? new Place($"recommendations/{folder.Name}");
            diagnostics.Add(ModelErrors.MissingText(place, "the recommendation and its progress", $"{source.Code}.md"));
        }

        return bound.ToImmutable();
    }

    private RecommendationProse? BindProse(ProseFile file, string language)
    {
        const string Cure = "a recommendation is its text, one '##' heading, then its progress";
        var headingAt = file.Blocks.IndexOf(file.Blocks.OfType<ProseHeading>().FirstOrDefault(h => h.Level == 2)!);
        if (headingAt < 0)
        {
            diagnostics.Add(ModelErrors.EmptyPart(file.File.Whole, "the progress", Cure));
            headingAt = file.Blocks.Length;
        }

        var binder = new ProseBinder(file, language, links, [], diagnostics);
        var text = binder.Bind(file.Blocks.Take(headingAt), Naming.Text);
        var progress = binder.Bind(file.Blocks.Skip(headingAt + 1), Naming.Progress);
        if (text.IsEmpty)
        {
            diagnostics.Add(ModelErrors.EmptyPart(file.File.Whole, "the recommendation's text", Cure));
        }

        if (progress.IsEmpty && headingAt < file.Blocks.Length)
        {
            diagnostics.Add(ModelErrors.EmptyPart(file.Blocks[headingAt].Place, "the progress", Cure));
        }

        return new RecommendationProse(text, progress, StampsBinder.Bind(file, diagnostics));
    }

    private SourceReference? BindSource(Fields fields)
    {
        var pages = fields.List("pages").Select(n => fields.Whole(n, "pages")).ToImmutableArray();
        var paragraph = fields.Whole("paragraph");
        fields.Close();
        if (pages.IsEmpty || pages.Any(p => p is null) || paragraph is null)
        {
            return null;
        }

        var numbers = pages.Select(p => p!.Value).ToImmutableArray();
        if (!numbers.SequenceEqual(numbers.Distinct().Order()))
        {
            diagnostics.Add(ModelErrors.BadPages(pages[0]!.Place));
        }

        return new SourceReference(numbers, paragraph.Value);
    }

    private T? Known<T>(string kind, Located<string>? word, ImmutableArray<T> known, Func<T, string> key)
        where T : class
    {
        if (word is not { } name || known.IsEmpty)
        {
            return null;
        }

        var found = known.FirstOrDefault(k => key(k) == name.Value);
        if (found is null)
        {
            diagnostics.Add(ModelErrors.Unknown(kind, name.Place, name.Value, known.Select(key)));
        }

        return found;
    }
}
