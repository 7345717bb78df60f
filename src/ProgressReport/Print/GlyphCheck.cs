using System.Text;

namespace ProgressReport.Print;

/// <summary>A character that the fonts of the print lack comes out in a font of chance, or as a box: both are errors.</summary>
internal static class GlyphCheck
{
    private const int MostNamed = 8;

    /// <summary>Looks at every glyph.</summary>
    /// <param name="pages">The pages of the print.</param>
    /// <param name="copy">What was printed.</param>
    /// <exception cref="PrintException">Characters without a glyph; it names them and where they stand.</exception>
    public static void Run(IReadOnlyList<PdfPage> pages, PrintCopy copy)
    {
        if (copy.Fonts.Names.IsEmpty)
        {
            return; // The system's own fonts print.
        }

        var glyphs = pages.SelectMany(p => p.Glyphs).Distinct().ToArray();
        var foreign = glyphs.Where(g => g.Code != 0 && !copy.Fonts.Names.Contains(g.Font.Name))
            .SelectMany(g => (g.Font.Unicode.GetValueOrDefault(g.Code) ?? "").EnumerateRunes()).Where(r => !Rune.IsWhiteSpace(r)).ToHashSet();
        if (glyphs.Any(g => g.Code == 0))
        {
            var shown = glyphs.SelectMany(g => (g.Font.Unicode.GetValueOrDefault(g.Code) ?? "").EnumerateRunes()).ToHashSet();
            foreign.UnionWith(copy.Characters.Where(r => !shown.Contains(r)));
        }

        if (foreign.Count > 0)
        {
            var others = glyphs.Select(g => g.Font.Name).Distinct().Except(copy.Fonts.Names).Order(StringComparer.Ordinal).ToArray();
            var named = foreign.Order().Take(MostNamed).Select(r => $"'{r}' (U+{r.Value:X4}, first at '{copy.BlockOf(r.ToString())}')");
            throw new PrintException(
                $"the fonts of the print have no glyph for {string.Join(", ", named)}{(foreign.Count > MostNamed ? ", …" : "")} in '{copy.Facts.Language}'{(others.Length > 0 ? $", and {string.Join(", ", others)} stood in" : "")}; write it otherwise, or add a font that has it to PrintFonts");
        }
    }
}
