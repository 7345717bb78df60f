using System.Text;
using ProgressReport.Model;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Content;

public class LineEndTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_make_the_same_report(string lineEnd)
    {
        using var report = SmallReport.Copy();
        using var other = SmallReport.Copy();
        foreach (var path in other.Paths())
        {
            other.Write(path, other.Read(path).Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        ShouldBeTheSame(other.Load(), report.Load());
    }

    [Fact]
    public void A_byte_order_mark_makes_no_difference()
    {
        using var report = SmallReport.Copy();
        using var other = SmallReport.Copy();
        foreach (var path in other.Paths())
        {
            other.Write(path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(other.Read(path))]);
        }

        ShouldBeTheSame(other.Load(), report.Load());
    }

    [Fact]
    public void One_other_letter_makes_another_digest()
    {
        using var report = SmallReport.Copy();
        var before = report.Load().Digest;

        report.Replace("recommendations/004/en.md", "van", "vans").Load().Digest.ShouldNotBe(before);
    }

    private static void ShouldBeTheSame(Report found, Report expected)
    {
        found.Digest.ShouldBe(expected.Digest);
        foreach (var (one, other) in found.Recommendations.Zip(expected.Recommendations))
        {
            foreach (var (language, prose) in other.Prose)
            {
                Passages.PlainText([.. one.Prose[language].Text, .. one.Prose[language].Progress]).ShouldBe(Passages.PlainText([.. prose.Text, .. prose.Progress]));
            }
        }
    }
}
