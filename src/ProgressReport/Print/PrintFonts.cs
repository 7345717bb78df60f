using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Print;

/// <summary>
/// The fonts of the PDFs. A browser embeds a whole TrueType font, or a large CJK font as pictures of glyphs that
/// cannot be searched; so each font is first cut to the characters of the document.
/// </summary>
/// <param name="Style">The style that uses them; empty where fonts or the cutter are not to be had, and the system's own fonts print.</param>
/// <param name="Names">Their PostScript names.</param>
internal sealed record PrintFonts(string Style, ImmutableArray<string> Names)
{
    private const string Latin = "Print Latin";
    private const string Han = "\"Print Han\", \"Print Han rare\", \"Print Arabic\", serif";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Folders = ["/usr/share/fonts/truetype", "/usr/share/fonts", "/usr/local/share/fonts"];

    // Quotation marks, dashes and ellipses are full-width in Chinese, so the Latin font does not answer for them there.
    private const string WithoutHanMarks = "U+0000-200F, U+2030-205F, U+20A0-2E7F";

    private static readonly ImmutableArray<Font> Fonts =
    [
        new(Latin, 400, "liberation/LiberationSerif-Regular.ttf", "LiberationSerif"),
        new(Latin, 700, "liberation/LiberationSerif-Bold.ttf", "LiberationSerif-Bold"),
        new("Print Han", 400, "arphic-gbsn00lp/gbsn00lp.ttf", "BousungEG-Light-GB"),
        new("Print Han", 700, "wqy/wqy-zenhei.ttc", "WenQuanYiZenHei"),
        new("Print Han rare", 400, "arphic/uming.ttc", "UMingCN"), // what GB 2312 lacks
        new("Print Arabic", 400, "noto/NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Regular"),
        new("Print Arabic", 700, "noto/NotoNaskhArabic-Bold.ttf", "NotoNaskhArabic-Bold"),
    ];

    /// <summary>Font families for CSS, in the order in which they are asked for a character.</summary>
    public static string Families(Language language) => language.Code == "zh" ? $"\"Print Latin beside Han\", {Han}" : $"\"Print Latin\", {Han}";

    /// <summary>Cuts the fonts that this machine has.</summary>
    /// <param name="text">Holds every character that will be printed.</param>
    /// <param name="folder">Where the cut fonts go.</param>
    public static PrintFonts Cut(string text, string folder)
    {
        if (Tool.Find("hb-subset") is not { } cutter)
        {
            return new PrintFonts("", []);
        }

        var characters = Path.Combine(folder, "characters.txt");
        File.WriteAllLines(characters, text.EnumerateRunes().Concat("0123456789".EnumerateRunes()).Distinct().Order().Select(r => $"{r.Value:X}"));
        var style = new StringBuilder();
        InstalledFont[] there = [.. Fonts.Select(f => new InstalledFont(f, Folders.Select(d => Path.Combine(d, f.File)).FirstOrDefault(File.Exists) ?? "")).Where(f => f.File.Length > 0)];
        foreach (var (font, file) in there)
        {
            style.Append(Cut(cutter, font, file, characters, folder));
        }

        style.Append($$"""
            :root, [lang], :lang(ar) { --sans: "Print Latin", {{Han}}; --serif: var(--sans); }
            :lang(zh) { --sans: "Print Latin beside Han", {{Han}}; --serif: var(--sans); }
            :lang(ar) { font-variant-ligatures: none; } /* else الله is not found again */

            """);
        return new PrintFonts(style.ToString(), [.. there.Select(f => f.Font.Name)]);
    }

    private static string Cut(Tool cutter, Font font, string file, string characters, string folder)
    {
        var name = $"{font.Family.Replace(' ', '-')}-{font.Weight}.ttf";
        var result = cutter.Run(Limit, file, "--face-index=0", $"--unicodes-file={characters}", $"--output-file={Path.Combine(folder, name)}");
        if (result is not { ExitCode: 0 })
        {
            throw new PrintException($"hb-subset could not cut the font '{file}': {result?.Error.Trim() ?? "it took too long"}");
        }

        // Within the style: a font of its own file may come too late for the print.
        var data = Convert.ToBase64String(File.ReadAllBytes(Path.Combine(folder, name)));
        string Face(string family, string range) => $"@font-face {{ font-family: \"{family}\"; font-weight: {font.Weight}; src: url(data:font/ttf;base64,{data});{range} }}\n";
        return Face(font.Family, "") + (font.Family == Latin ? Face($"{Latin} beside Han", $" unicode-range: {WithoutHanMarks};") : "");
    }

    /// <summary>A font as Debian's packages install it.</summary>
    private sealed record Font(string Family, int Weight, string File, string Name);

    private sealed record InstalledFont(Font Font, string File);
}
