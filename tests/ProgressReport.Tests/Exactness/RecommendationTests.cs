using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Exactness;

public class RecommendationTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 76)];

    [Fact]
    public void The_document_has_76_recommendations_and_so_has_the_report()
    {
        SourceRecommendations.All.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 76));
        RealReport.Value.Recommendations.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 76));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_text_is_that_of_the_document(int number) =>
        Plain(RealReport.Recommendation(number).Prose["zh"].Text).ShouldBe(Source(number).Text);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_progress_is_that_of_the_document(int number) =>
        Plain(RealReport.Recommendation(number).Prose["zh"].Progress).ShouldBe(Source(number).Progress);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_pages_and_paragraph_are_those_of_the_document(int number)
    {
        var source = RealReport.Recommendation(number).Source;

        source.Pages.ShouldBe(Source(number).Pages);
        source.Paragraph.ShouldBe(Source(number).Paragraph);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_status_is_worded_as_in_the_document(int number) =>
        RealReport.Recommendation(number).StatusLine.Text["zh"].ShouldBe(Source(number).Status);

    private static SourceRecommendation Source(int number) => SourceRecommendations.All[number - 1];

    private static string Plain(IEnumerable<Block> blocks) => SourceText.WithoutSpace(Passages.PlainText(blocks));
}
