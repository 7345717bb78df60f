using System.Text;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>Reads a file that somebody wrote: content, strings or a template.</summary>
internal static class TextFile
{
    /// <summary>Longest Markdown file, in bytes: a recommendation needs a tenth, and far longer input can stall the parser.</summary>
    private const int LongestProse = 100_000;

    /// <summary>Longest file of another kind, in bytes.</summary>
    private const int Longest = 1_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The file; null, and a diagnostic, if it is too long or not UTF-8.</returns>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its path inside the folder it belongs to, with forward slashes.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static SourceFile? Read(string path, string name, DiagnosticBag diagnostics)
    {
        var display = ContentFolder.Display(path);
        var limit = path.EndsWith(".md", StringComparison.Ordinal) ? LongestProse : Longest;
        if (new FileInfo(path).Length > limit)
        {
            diagnostics.Add(ContentErrors.TooLong(new Place(display), limit));
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            return new SourceFile(name, display, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            var before = bytes.AsSpan(0, Math.Max(e.Index, 0));
            var column = StrictUtf8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            diagnostics.Add(ContentErrors.NotUtf8(new Place(display, before.Count((byte)'\n') + 1, column), e.Index));
            return null;
        }
    }
}
