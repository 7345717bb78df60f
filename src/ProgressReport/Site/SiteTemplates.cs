using ProgressReport.Diagnostics;

namespace ProgressReport.Site;

/// <summary>The templates of a site, compiled while the content is read: the two need nothing of each other.</summary>
public sealed class SiteTemplates
{
    private readonly Task<(Templates Templates, DiagnosticBag Diagnostics)> _reading;

    private SiteTemplates(Task<(Templates, DiagnosticBag)> reading) => _reading = reading;

    /// <summary>Begins to read and compile.</summary>
    /// <param name="folder">The folder of the templates.</param>
    public static SiteTemplates Begin(string folder) => new(Task.Run(() =>
    {
        var diagnostics = new DiagnosticBag();
        return (Templates.Read(folder, diagnostics), diagnostics);
    }));

    /// <summary>Waits for the templates; their mistakes come with them.</summary>
    internal Templates Finish(DiagnosticBag diagnostics)
    {
        var (templates, found) = _reading.GetAwaiter().GetResult();
        foreach (var diagnostic in found.Sorted())
        {
            diagnostics.Add(diagnostic);
        }

        return templates;
    }
}
