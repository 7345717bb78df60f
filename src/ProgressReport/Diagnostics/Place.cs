namespace ProgressReport.Diagnostics;

/// <summary>Where something stands in the content: a file, and optionally a line and column in it.</summary>
/// <param name="File">Path of the file as messages show it, with forward slashes.</param>
/// <param name="Line">One-based line; 0 when the whole file is meant.</param>
/// <param name="Column">One-based column in UTF-16 code units; 0 when the whole line or file is meant.</param>
public readonly record struct Place(string File, int Line = 0, int Column = 0)
{
    /// <summary><c>file:line:col</c>, the form editors and CI systems make clickable.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Math.Max(Column, 1)}";
}
