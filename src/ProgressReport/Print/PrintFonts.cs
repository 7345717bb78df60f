using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Print;

/// <summary>
/// The fonts of the PDFs. A browser embeds a whole TrueType font, or a large CJK font as pictures of glyphs that
/// cannot be searched; so each font is first cut to the characters of the document.
/// </summary>
internal static class PrintFonts
{
    /// <summary>Font families for CSS, in the order in which they are asked for a character.</summary>
    public const string Families = "\"Print Latin\", \"Print Han\", \"Print Han rare\", \"Print Arabic\", serif";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Folders = ["/usr/share/fonts/truetype", "/usr/share/fonts", "/usr/local/share/fonts"];

    // Quotation marks, dashes and ellipses are full-width in Chinese, so the Latin font does not answer for them there.
    private const string LatinBesideHan = "U+0000-200F, U+2030-205F, U+20A0-2E7F";

    private static readonly ImmutableArray<Font> Fonts =
    [
        new("Print Latin", 400, "liberation/LiberationSerif-Regular.ttf", 0),
        new("Print Latin", 700, "liberation/LiberationSerif-Bold.ttf", 0),
        new("Print Han", 400, "arphic-gbsn00lp/gbsn00lp.ttf", 0),
        new("Print Han", 700, "wqy/wqy-zenhei.ttc", 0),
        new("Print Han rare", 400, "arphic/uming.ttc", 0), // what GB 2312 lacks
        new("Print Arabic", 400, "noto/NotoNaskhArabic-Regular.ttf", 0),
        new("Print Arabic", 700, "noto/NotoNaskhArabic-Bold.ttf", 0),
    ];

    /// <summary>Cuts the fonts that this machine has.</summary>
    /// <param name="text">Holds every character that will be printed.</param>
    /// <param name="language">The language of the document.</param>
    /// <param name="folder">Where the cut fonts go.</param>
    /// <returns>The style that uses them; empty where fonts or the cutter are not to be had, and the system's own fonts print.</returns>
    public static string Cut(string text, Language language, string folder)
    {
        if (Tool.Find("hb-subset") is not { } cutter)
        {
            return "";
        }

        var characters = Path.Combine(folder, "characters.txt");
        File.WriteAllLines(characters, text.EnumerateRunes().Concat("0123456789".EnumerateRunes()).Distinct().Order().Select(r => $"{r.Value:X}"));
        var style = new StringBuilder();
        foreach (var font in Fonts)
        {
            if (Folders.Select(f => Path.Combine(f, font.File)).FirstOrDefault(File.Exists) is { } file)
            {
                style.Append(Cut(cutter, font, file, characters, folder, besideHan: language.Code == "zh"));
            }
        }

        return style.Append($$"""
            :root, [lang], :lang(zh), :lang(ar) { --sans: {{Families}}; --serif: {{Families}}; }
            :lang(ar) { font-variant-ligatures: none; } /* else الله is not found again */

            """).ToString();
    }

    private static string Cut(Tool cutter, Font font, string file, string characters, string folder, bool besideHan)
    {
        var name = $"{font.Family.Replace(' ', '-')}-{font.Weight}.ttf";
        var result = cutter.Run(Limit, file, $"--face-index={font.Face}", $"--unicodes-file={characters}", $"--output-file={Path.Combine(folder, name)}");
        if (result is not { ExitCode: 0 })
        {
            throw new PrintException($"hb-subset could not cut the font '{file}': {result?.Error.Trim() ?? "it took too long"}");
        }

        var range = besideHan && font.Family == "Print Latin" ? $" unicode-range: {LatinBesideHan};" : "";
        // Within the style: a font of its own file may come too late for the print.
        var data = Convert.ToBase64String(File.ReadAllBytes(Path.Combine(folder, name)));
        return $"@font-face {{ font-family: \"{font.Family}\"; font-weight: {font.Weight}; src: url(data:font/ttf;base64,{data});{range} }}\n";
    }

    /// <summary>A font as Debian's packages install it.</summary>
    private sealed record Font(string Family, int Weight, string File, int Face);
}
