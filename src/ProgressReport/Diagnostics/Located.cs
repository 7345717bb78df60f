namespace ProgressReport.Diagnostics;

/// <summary>A value that remembers where it was written, so that a later stage can still point there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it was written.</param>
public sealed record Located<T>(T Value, Place Place);
