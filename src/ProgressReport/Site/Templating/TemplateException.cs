using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>A mistake in a template that only a page shows.</summary>
/// <param name="diagnostic">What is wrong.</param>
internal sealed class TemplateException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;
}
