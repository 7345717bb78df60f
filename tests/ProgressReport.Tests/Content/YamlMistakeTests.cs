using System.Text;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Content;

public sealed class YamlMistakeTests : IDisposable
{
    private const string Facts = "recommendations/004/recommendation.yml";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void A_duplicate_key_names_both_lines() =>
        _report.Append(Facts, "number: 4\n").Check().ShouldFind(
            $"{Facts}:8:1: error duplicate-key: 'number' is already given on line 1; keep one of the two");

    [Fact]
    public void A_duplicate_key_further_in_is_found_as_well() =>
        _report.Replace(Facts, "  paragraph: 2\n", "  paragraph: 2\n  paragraph: 3\n").Check().ShouldFind(
            $"{Facts}:6:3: error duplicate-key: 'paragraph' is already given on line 5; keep one of the two");

    [Fact]
    public void A_tab_is_named_where_reading_stopped() =>
        _report.Replace(Facts, "  pages", "\tpages").Check().ShouldFind(
            $"{Facts}:3:7: error not-yaml: not valid YAML here: …tab…; check indentation, colons and quotes");

    [Fact]
    public void A_bracket_that_is_not_closed_is_named_where_it_opens() =>
        _report.Replace(Facts, "pages: [9]", "pages: [9").Check().ShouldFind(
            $"{Facts}:4:10: error not-yaml: not valid YAML here: …; check indentation, colons and quotes");

    [Theory]
    [InlineData("&here lending")]
    [InlineData("*there")]
    [InlineData("!!str lending")]
    [InlineData("!local lending")]
    public void Anchors_aliases_and_tags_are_refused(string value) =>
        _report.Replace(Facts, "section: lending", $"section: {value}").Check().ShouldFind(
            $"{Facts}:2:10: error not-yaml: …anchors (&), aliases (*) and tags (!) are not used here; write the value out…");

    [Fact]
    public void Twenty_thousand_brackets_are_refused_and_crash_nothing() =>
        _report.Replace(Facts, "section: lending", "section: " + new string('[', 20_000)).Check().ShouldFind(
            $"{Facts}:2:…: error not-yaml: …nested more than 12 levels deep…");

    [Fact]
    public void A_second_document_in_one_file_is_refused() =>
        _report.Append(Facts, "---\nnumber: 5\n").Check().ShouldFind(
            $"{Facts}:8:1: error not-yaml: …a second document begins here; one file holds one…");

    [Fact]
    public void A_key_that_is_no_word_is_named_where_it_stands() =>
        _report.Append(Facts, "? [a, b]\n: c\n").Check().ShouldFind(
            $"{Facts}:8:3: error not-yaml: not valid YAML here: a key must be a plain word; …");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void An_empty_file_is_told_what_it_should_hold(string text) =>
        _report.Write(Facts, text).Check().ShouldFind(
            $"{Facts}: error not-a-map: expected lines of the form 'key: value'");

    [Fact]
    public void A_list_in_the_place_of_keys_is_told_what_is_expected() =>
        _report.Write(Facts, "- number\n- section\n").Check().ShouldFind(
            $"{Facts}:1:1: error not-a-map: expected lines of the form 'key: value'");

    [Fact]
    public void A_byte_that_is_not_UTF8_is_named_by_line_and_offset() =>
        _report.Write(Facts, [.. Encoding.UTF8.GetBytes("number: 4\nsection: "), 0xFF, (byte)'\n']).Check().ShouldFind(
            $"{Facts}:2:10: error not-utf8: byte 19 is not UTF-8; save the file with the encoding UTF-8");

    [Fact]
    public void The_column_of_a_byte_that_is_not_UTF8_counts_characters() =>
        _report.Write(Facts, [.. Encoding.UTF8.GetBytes("# émis "), 0xFF]).Check().ShouldFind(
            $"{Facts}:1:8: error not-utf8: byte 8 is not UTF-8; save the file with the encoding UTF-8");

    [Fact]
    public void Facts_that_are_far_too_long_are_not_read() =>
        _report.Append(Facts, "#" + new string('x', 1_000_000)).Check().ShouldFind(
            $"{Facts}: error file-too-long: longer than 1000 kB, so it is probably not what it should be; shorten it");
}
