using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Exactness;

public class LinkTests
{
    [Fact]
    public void The_document_refers_to_its_own_recommendations_in_seven_places() =>
        RealReport.Value.Recommendations
            .Select(r => (r.Number, To: string.Join(' ', Passages.References(Blocks(r)).Select(x => x.Number))))
            .Where(r => r.To.Length > 0)
            .ShouldBe([(25, "24"), (32, "31"), (33, "31 32"), (39, "31 32 33"), (49, "47 48"), (52, "51"), (74, "73")]);

    [Fact]
    public void The_words_of_a_reference_are_the_number_it_leads_to()
    {
        foreach (var reference in RealReport.Value.Recommendations.SelectMany(r => Passages.References(Blocks(r))))
        {
            Passages.PlainText(reference.Inlines).ShouldEndWith($"{reference.Number}");
        }
    }

    [Fact]
    public void A_reference_that_does_not_fit_keeps_its_words_and_is_no_link()
    {
        var progress = RealReport.Recommendation(15).Prose["zh"].Progress;

        Passages.PlainText(progress).ShouldContain("如同上建议18下所述");
        Passages.References(progress).ShouldBeEmpty();
    }

    [Fact]
    public void A_recommendation_of_the_other_list_is_no_link()
    {
        Passages.PlainText(RealReport.Recommendation(10).Prose["zh"].Progress).ShouldContain("发展议程建议45");
        Passages.References(RealReport.Recommendation(10).Prose["zh"].Progress).ShouldBeEmpty();
    }

    [Fact]
    public void Three_addresses_stand_in_the_document() =>
        Addresses().ShouldBe([
            "http://www.wipo.int/about-wipo/en/pdf/organigram/visio-org_en.pdf",
            "http://ec.europa.eu/dgs/translation/publications/magazines/languagestranslation/documents/issue_06_en.pdf",
            "http://www.wipo.int/wipolex/en/"]);

    [Fact]
    public void Every_address_is_whole_and_without_white_space() =>
        Addresses().ShouldAllBe(a => Uri.IsWellFormedUriString(a, UriKind.Absolute) && !a.Any(char.IsWhiteSpace));

    private static string[] Addresses() =>
        [.. RealReport.Value.Recommendations.SelectMany(r => Passages.In(Blocks(r))).SelectMany(p => p.Inlines).SelectMany(Addresses)];

    private static IEnumerable<string> Addresses(Inline inline) => inline switch
    {
        Link link => [link.Address],
        Emphasis emphasis => emphasis.Inlines.SelectMany(Addresses),
        _ => [],
    };

    private static Block[] Blocks(Recommendation recommendation) =>
        [.. recommendation.Prose["zh"].Text, .. recommendation.Prose["zh"].Progress];
}
