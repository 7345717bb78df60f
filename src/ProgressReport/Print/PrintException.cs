namespace ProgressReport.Print;

/// <summary>A PDF could not be made; the message names the document and the program that failed.</summary>
public sealed class PrintException(string message) : Exception(message);
