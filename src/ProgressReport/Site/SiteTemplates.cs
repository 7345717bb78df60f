using ProgressReport.Diagnostics;

namespace ProgressReport.Site;

/// <summary>The templates of a site, read while the content is: the two need nothing of each other.</summary>
public sealed class SiteTemplates
{
    private readonly DiagnosticBag _found = new();

    private readonly Task<Templates> _reading;

    private SiteTemplates(string folder) => _reading = Task.Run(() => new Templates(folder, _found));

    /// <summary>Begins to read.</summary>
    /// <param name="folder">The folder of the templates.</param>
    public static SiteTemplates Begin(string folder) => new(folder);

    /// <summary>Waits for the templates; their mistakes come with them.</summary>
    internal Templates Finish(DiagnosticBag diagnostics)
    {
        var templates = _reading.GetAwaiter().GetResult();
        diagnostics.AddAll(_found);
        return templates;
    }
}
