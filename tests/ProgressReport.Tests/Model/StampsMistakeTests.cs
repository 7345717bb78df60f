using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class StampsMistakeTests : IDisposable
{
    private const string French = "recommendations/001/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("1234567")]
    [InlineData("123456789")]
    [InlineData("ABCDEF01")]
    [InlineData("0123456g")]
    [InlineData("''")]
    [InlineData("[a]")]
    public void A_stamp_is_eight_hexadecimal_digits(string stamp) =>
        FrontMatter($"source:\n  text: {stamp}").Check().ShouldFind(
            $"{French}:3:9: error wrong-value: 'text' must be 8 hexadecimal digits, as 'translations --update' writes them");

    [Theory]
    [InlineData("01234567")]
    [InlineData("12345678")]
    [InlineData("0123e567")]
    [InlineData("deadbeef")]
    public void A_stamp_that_could_be_a_number_is_a_stamp(string stamp) =>
        FrontMatter($"source:\n  text: {stamp}").Load().Recommendations[0].Prose["fr"].Stamps.ByBlock["text"].Value.ShouldBe(stamp);

    [Theory]
    [InlineData("source: 12345678", 9)]
    [InlineData("source: [12345678]", 9)]
    public void The_stamps_are_a_map(string frontMatter, int column) =>
        FrontMatter(frontMatter).Check().ShouldFind($"{French}:2:{column}: error wrong-value: 'source' must be a map with at least one entry");

    [Fact]
    public void Another_key_is_named_with_the_one_there_is() =>
        FrontMatter("sorce:\n  text: 12345678").Check().ShouldFind(
            $"{French}:2:1: error unknown-key: the key 'sorce' means nothing here; did you mean 'source'?");

    private SmallReport FrontMatter(string text) => _report.Write(French, $"---\n{text}\n---\n\n{_report.Read(French)}");
}
