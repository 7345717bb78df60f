using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Holds each passage of the translations against the source, of which everything is worked out once for all languages.</summary>
internal static class SideBySide
{
    /// <param name="translations">The translations.</param>
    /// <param name="read">What is to be known of a passage of the source.</param>
    /// <param name="compare">Holds a translated passage, in its language, against that.</param>
    public static void Each<T>(ImmutableArray<Translation> translations, Func<Passage, T> read, Action<T, Passage, Language> compare)
        where T : class =>
        Parallel.ForEach(translations.GroupBy(t => t.Recommendation?.Number ?? 0), sameText =>
        {
            var sources = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (var translation in sameText)
            {
                foreach (var block in translation.Blocks)
                {
                    if (block is { Source: { } source, Translation: { } translated })
                    {
                        if (!sources.TryGetValue(block.Id, out var known))
                        {
                            sources.Add(block.Id, known = read(source));
                        }

                        compare(known, translated, translation.Language);
                    }
                }
            }
        });
}
