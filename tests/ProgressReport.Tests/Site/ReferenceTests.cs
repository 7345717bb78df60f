using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>References between recommendations lead both ways.</summary>
public class ReferenceTests
{
    public static TheoryData<string> Languages => TestData.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_recommendation_says_which_others_refer_to_it(string language)
    {
        var forth = Links(language, ".prose a").Where(r => r.From != r.To).Distinct().Order();
        var back = Links(language, ".facts .inline a").Select(r => (From: r.To, To: r.From)).Order();
        back.ShouldBe(forth);
    }

    /// <summary>From the page to what its links of a kind lead to.</summary>
    private static IEnumerable<(int From, int To)> Links(string language, string selector) =>
        from number in Enumerable.Range(1, 76)
        let page = RenderedSite.Real.Page($"{language}/recommendations/{number}/index.html")
        from link in page.Document.QuerySelectorAll(selector)
        let target = Addresses.Resolve(page.Path, link.GetAttribute("href")!).Path?.Split('/')
        where target is [_, "recommendations", _, _]
        select (number, int.Parse(target[2]));
}
