namespace ProgressReport.Site;

/// <summary>What the user decides about the site.</summary>
/// <param name="Templates">Folder of the templates, styles, scripts and strings.</param>
/// <param name="BaseUrl">Where the site will be served, for the addresses that must be absolute; null if not known.</param>
/// <param name="Pdfs">Codes of the languages whose PDF will be printed; pages link only to these.</param>
public sealed record SiteOptions(string Templates, Uri? BaseUrl, IReadOnlySet<string> Pdfs);

/// <summary>A file of the site.</summary>
/// <param name="Path">Relative to the site's root, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>A file of a site that is still to be written.</summary>
/// <param name="Path">Where it will lie.</param>
/// <param name="Write">Writes its content.</param>
internal sealed record FileToWrite(string Path, Action<Stream> Write);
