using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>One text file of the content: its text with LF line ends and no byte order mark, and its line index.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <summary>Takes a text as read from disk.</summary>
    /// <param name="path">Path inside the content folder, with forward slashes.</param>
    /// <param name="displayPath">Path as messages show it.</param>
    /// <param name="text">The text; any line ends.</param>
    public SourceFile(string path, string displayPath, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        Text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _lineStarts = LineStarts(Text);
    }

    /// <summary>Path inside the content folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Path as messages show it, with forward slashes.</summary>
    public string DisplayPath { get; }

    /// <summary>The text, with LF line ends.</summary>
    public string Text { get; }

    /// <summary>The file as a whole.</summary>
    public Place Whole => new(DisplayPath);

    /// <summary>A line and column of this file, both one-based.</summary>
    public Place At(int line, int column) => new(DisplayPath, line, column);

    /// <summary>The place of a character of <see cref="Text"/>.</summary>
    /// <param name="offset">Zero-based; beyond the ends it is taken as the nearest end.</param>
    public Place AtOffset(int offset)
    {
        var clamped = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return At(line + 1, clamped - _lineStarts[line] + 1);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
