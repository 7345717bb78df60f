using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>What <c>report.yml</c> says, as far as it could be understood.</summary>
internal sealed record ReportFacts(
    string Symbol,
    ImmutableSortedDictionary<string, string> Title,
    Issuer? Issuer,
    ImmutableArray<Language> Languages,
    Language? SourceLanguage,
    SourceDocument SourceDocument,
    ImmutableArray<Category> Categories,
    ImmutableArray<Status> Statuses,
    ImmutableArray<StatusLine> StatusLines)
{
    /// <summary>Whether the report is in this language; a diagnostic at the file if not.</summary>
    public bool Knows(string language, SourceFile file, DiagnosticBag diagnostics)
    {
        if (Languages.IsEmpty || Languages.Any(l => l.Code == language))
        {
            return true;
        }

        diagnostics.Add(ModelErrors.Unknown("language", file.Whole, language, Languages.Select(l => l.Code)));
        return false;
    }
}
