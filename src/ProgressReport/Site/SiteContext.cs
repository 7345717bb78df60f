using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>What is the same for all pages of a site.</summary>
/// <param name="Report">The report.</param>
/// <param name="Options">What the user decided.</param>
/// <param name="Strings">The interface's words by language code.</param>
/// <param name="Groups">The numbers.</param>
internal sealed record SiteContext(
    Report Report, SiteOptions Options, IReadOnlyDictionary<string, Strings> Strings, ImmutableArray<StatusGroup> Groups);
