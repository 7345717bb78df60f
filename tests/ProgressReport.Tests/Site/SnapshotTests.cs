using System.Text.RegularExpressions;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>
/// Whole pages as somebody looked at them and found them good. After a change that is meant, look at the
/// <c>.received.html</c> beside the <c>.approved.html</c> in <c>Approved/</c> and, if it is good, put it in its place.
/// </summary>
public partial class SnapshotTests
{
    [Fact]
    public void A_recommendation_with_three_levels_of_items() => ShouldBeApproved("zh/recommendations/33/index.html");

    [Fact]
    public void A_recommendation_read_from_right_to_left() => ShouldBeApproved("ar/recommendations/50/index.html");

    [Fact]
    public void The_list_of_all_recommendations() => ShouldBeApproved("zh/recommendations/index.html");

    [Fact]
    public void A_section() => ShouldBeApproved("en/sections/impact/index.html");

    [Fact]
    public void A_status() => ShouldBeApproved("fr/status/completed/index.html");

    [Fact]
    public void The_overview() => ShouldBeApproved("es/index.html");

    [Fact]
    public void The_choice_of_a_language() => ShouldBeApproved("index.html");

    [Fact]
    public void The_page_for_an_address_that_does_not_exist() => ShouldBeApproved("404.html");

    private static void ShouldBeApproved(string path) => RenderedSite.Real.Text(path).ShouldMatchApproved(c => c
        .SubFolder("Approved")
        .WithFileExtension(".html")
        .WithScrubber(html => Digest().Replace(html, "000000000000"))
        .LocateTestMethodUsingAttribute<FactAttribute>()
        .NoDiff());

    /// <summary>Every change of the content changes it, on every page.</summary>
    [GeneratedRegex("(?<=<code dir=\"ltr\">)[0-9a-f]{12}(?=</code>)")]
    private static partial Regex Digest();
}
