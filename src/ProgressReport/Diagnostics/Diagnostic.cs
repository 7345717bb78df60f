namespace ProgressReport.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The content is wrong; nothing is published.</summary>
    Error,

    /// <summary>The content can be published, but somebody should look.</summary>
    Warning,
}

/// <summary>One mistake found in the content or the templates.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">Stable name of the rule, in kebab-case; the catalogues of each stage list them.</param>
/// <param name="Message">What is wrong and how to mend it, in one sentence or two.</param>
/// <param name="Place">Where it is.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Place Place)
{
    /// <summary>An error at a place.</summary>
    public static Diagnostic Error(string code, Place place, string message) => new(Severity.Error, code, message, place);

    /// <summary>A warning at a place.</summary>
    public static Diagnostic Warning(string code, Place place, string message) => new(Severity.Warning, code, message, place);

    /// <summary><c>file:line:col: error CODE: message</c></summary>
    public override string ToString() => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
