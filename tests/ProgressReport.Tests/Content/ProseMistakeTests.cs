using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Content;

public sealed class ProseMistakeTests : IDisposable
{
    private const string Prose = "recommendations/004/en.md";
    private const string Sentence = "No van could be found yet.";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("<div>No van</div>", 1)]
    [InlineData("<script>alert(1)</script>", 1)]
    [InlineData("<!-- a remark -->", 1)]
    [InlineData("No <b onclick='x'>", 4)]
    public void HTML_is_refused_where_it_begins(string text, int column) =>
        _report.Append(Prose, $"\n{text}\n").Check().ShouldFind(
            $"{Prose}:7:{column}: error raw-html: HTML is not accepted in the text; write it in Markdown, or put '\\' before '<' to show it as it is");

    [Fact]
    public void Each_tag_within_a_line_is_named() =>
        _report.Replace(Prose, Sentence, "No <b>van</b> could be found yet.").Check().ShouldFind(
            $"{Prose}:5:4: error raw-html: …",
            $"{Prose}:5:10: error raw-html: …");

    [Theory]
    [InlineData("![A van](van.png)", "an image")]
    [InlineData("`van`", "code between back-ticks")]
    [InlineData("    van", "a code block (an indented paragraph or one between ```)")]
    [InlineData("```\nvan\n```", "a code block (an indented paragraph or one between ```)")]
    [InlineData("> van", "a quotation ('>')")]
    [InlineData("***", "a rule ('---')")]
    public void Marks_that_a_report_does_not_use_are_refused_by_name(string text, string name) =>
        _report.Append(Prose, $"\n{text}\n").Check().ShouldFind(
            $"{Prose}:7:…: error markdown-not-supported: {name} is not used in a report; paragraphs, lists, emphasis and links are");

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*a **b ")]
    [InlineData("![")]
    public void Marks_nested_thousands_of_times_are_refused_and_crash_nothing(string mark)
    {
        var found = _report.Append(Prose, "\n" + string.Concat(Enumerable.Repeat(mark, 10_000)) + "x\n").Check();

        found.ShouldAllBe(d => d.Place.File == Prose);
    }

    [Fact]
    public void Quotes_nested_too_deep_to_be_read_are_named() =>
        _report.Append(Prose, "\n" + new string('>', 10_000) + " x\n").Check().ShouldFind(
            $"{Prose}: error markdown-too-deep: nested too deep to be read; remove levels of lists, quotes or brackets");

    [Fact]
    public void Front_matter_that_is_never_closed_is_named_where_it_opens() =>
        _report.Write(Prose, "---\nnote: unfinished\n\n" + _report.Read(Prose)).Check().ShouldFind(
            $"{Prose}:1:1: error open-front-matter: the front matter that begins here with '---' is never closed; add a line '---' below its last key");

    [Fact]
    public void A_mistake_in_the_front_matter_is_named_by_its_line_in_the_file() =>
        _report.Write(Prose, "---\n\nnote: [\n---\n" + _report.Read(Prose)).Check().ShouldFind(
            $"{Prose}:4:1: error not-yaml: …");

    [Fact]
    public void A_mistake_below_front_matter_is_named_by_its_line_in_the_file() =>
        _report.Write(Prose, "---\n# A long remark, longer than the lines of the text below it\nnote: x\n---\n" + _report.Read(Prose).Replace(Sentence, "A `van`", StringComparison.Ordinal)).Check().Where(d => d.Code != "double-space").ShouldFind(
            $"{Prose}:3:1: error unknown-key: the key 'note' means nothing here; known are source",
            $"{Prose}:9:3: error markdown-not-supported: code between back-ticks…");

    [Fact]
    public void A_text_that_is_far_too_long_is_not_read() =>
        _report.Append(Prose, new string('x', 100_000)).Check().ShouldFind(
            $"{Prose}: error file-too-long: longer than 100 kB, so it is probably not what it should be; shorten it");

    [Fact]
    public void A_text_that_is_not_UTF8_is_not_called_missing_as_well() =>
        _report.Write(Prose, [(byte)'B', 0xE9]).Check().ShouldFind(
            $"{Prose}:1:2: error not-utf8: byte 1 is not UTF-8; save the file with the encoding UTF-8");
}
