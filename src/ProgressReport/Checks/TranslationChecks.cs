using System.Collections.Immutable;
using System.Globalization;
using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Each translation has the blocks of the source, and carries the fingerprints of their present wording.</summary>
internal static class TranslationChecks
{
    public static void Freshness(Report report, ImmutableArray<Translation> translations, DiagnosticBag diagnostics)
    {
        foreach (var translation in translations)
        {
            if (translation.Stamps is not { } stamps)
            {
                diagnostics.Add(CheckErrors.MissingTranslation(PlaceOf(report, translation), Name(translation), translation.Language));
                continue;
            }

            Compare(translation, stamps, diagnostics);
        }
    }

    private static void Compare(Translation translation, Stamps stamps, DiagnosticBag diagnostics)
    {
        var (name, code) = (Name(translation), translation.Language.Code);
        foreach (var block in translation.Blocks)
        {
            switch (block.Freshness)
            {
                case Model.Freshness.Missing:
                    diagnostics.Add(CheckErrors.MissingBlock(stamps.Place, block.Id));
                    break;
                case Model.Freshness.Extra:
                    diagnostics.Add(CheckErrors.ExtraBlock(block.Translation!.Place, block.Id));
                    break;
                case Model.Freshness.Stale:
                    diagnostics.Add(CheckErrors.StaleBlock(block.Translation!.Place, block.Id, name, code));
                    break;
                case Model.Freshness.Unconfirmed:
                    diagnostics.Add(CheckErrors.UnconfirmedBlock(block.Translation!.Place, block.Id, name, code));
                    break;
            }
        }

        var ids = translation.Blocks.Where(b => b.Source is not null).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, stamp) in stamps.ByBlock.Where(s => !ids.Contains(s.Key)))
        {
            diagnostics.Add(CheckErrors.StrayStamp(stamp.Place, id, name, code));
        }
    }

    /// <summary>How the command line names the text.</summary>
    private static string Name(Translation translation) =>
        translation.Recommendation?.Number.ToString(CultureInfo.InvariantCulture) ?? "front";

    private static Place PlaceOf(Report report, Translation translation) => translation.Recommendation is { } recommendation
        ? recommendation.Prose[report.SourceLanguage.Code].Stamps.Place
        : report.Fronts[report.SourceLanguage.Code].Stamps.Place;
}
