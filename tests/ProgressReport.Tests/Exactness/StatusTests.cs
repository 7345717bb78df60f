using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Exactness;

public class StatusTests
{
    [Fact]
    public void Seven_wordings_occur_as_often_as_in_the_document()
    {
        var counts = RealReport.Value.Recommendations.CountBy(r => r.StatusLine.Text["zh"]).ToDictionary();

        counts.ShouldBe(new Dictionary<string, int>
        {
            ["持续进行"] = 63,
            ["持续进行和完成"] = 6,
            ["已经实施、持续进行"] = 2,
            ["完成和持续进行"] = 2,
            ["属于评论，持续进行"] = 1,
            ["持续进行并有待完成"] = 1,
            ["待完成"] = 1,
        }, ignoreOrder: true);
        SourceRecommendations.All.CountBy(r => r.Status).ShouldBe(counts, ignoreOrder: true);
    }

    [Fact]
    public void The_wordings_come_down_to_four_sets_of_statuses()
    {
        var sets = RealReport.Value.Recommendations.CountBy(r => string.Join(" + ", r.StatusLine.Statuses.Select(s => s.Key).Order(StringComparer.Ordinal)));

        sets.ShouldBe(new Dictionary<string, int>
        {
            ["ongoing"] = 64,
            ["completed + ongoing"] = 10,
            ["ongoing + to-be-completed"] = 1,
            ["to-be-completed"] = 1,
        }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(9, "comment-ongoing")]
    [InlineData(35, "ongoing-to-be-completed")]
    [InlineData(66, "to-be-completed")]
    public void The_wordings_that_occur_once_stand_where_the_document_has_them(int number, string line) =>
        RealReport.Recommendation(number).StatusLine.Key.ShouldBe(line);

    [Fact]
    public void The_statuses_of_a_wording_keep_the_order_in_which_it_names_them()
    {
        var lines = RealReport.Value.StatusLines.ToDictionary(l => l.Key, l => string.Join(' ', l.Statuses.Select(s => s.Key)));

        lines["ongoing-and-completed"].ShouldBe("ongoing completed");
        lines["completed-and-ongoing"].ShouldBe("completed ongoing");
    }

    [Fact]
    public void One_recommendation_has_another_heading_above_its_status() =>
        SourceRecommendations.All.Where(r => r.StatusHeading != "状态").Select(r => (r.Number, r.StatusHeading)).ShouldBe([(29, "状况")]);
}
