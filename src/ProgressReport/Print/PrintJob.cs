using ProgressReport.Model;

namespace ProgressReport.Print;

/// <summary>A page of the site to be printed.</summary>
/// <param name="Page">Where it lies in the site.</param>
/// <param name="Pdf">Where its PDF will lie.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Title">What the PDF is called.</param>
public sealed record PrintJob(string Page, string Pdf, Language Language, string Title);
