using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class LinkMistakeTests : IDisposable
{
    private const string Prose = "recommendations/004/en.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Theory]
    [InlineData("../005/en.md")]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("//library.example/hours")]
    [InlineData("../001/recommendation.yml")]
    [InlineData("../../report.yml")]
    [InlineData("")]
    public void A_link_that_leads_to_no_recommendation_is_shown_how_one_is_written(string target) =>
        Link(target).ShouldFind(
            $"{Prose}:7:5: error broken-link: '{target}' leads to no recommendation; write the path from this file, as in '../031/zh.md'");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://library.example/")]
    [InlineData("vbscript:x")]
    public void An_address_that_readers_may_not_follow_is_refused(string target) =>
        Link(target).ShouldFind(
            $"{Prose}:7:5: error forbidden-link: '{target}' is not an address readers may follow; use http, https, mailto or the path of a recommendation");

    [Fact]
    public void An_address_hidden_behind_an_entity_is_refused() =>
        Link("javascript&colon;alert(1)").ShouldFind($"{Prose}:7:5: error forbidden-link: 'javascript:alert(1)' …");

    [Fact]
    public void An_address_in_angle_brackets_is_looked_at_in_the_same_way() =>
        _report.Append(Prose, "\nSee <javascript:alert(1)>.\n").Check().ShouldFind($"{Prose}:7:5: error forbidden-link: …");

    [Fact]
    public void An_address_given_below_the_text_is_looked_at_in_the_same_way() =>
        _report.Append(Prose, "\nSee [hours].\n\n[hours]: javascript:alert(1)\n").Check().ShouldFind($"{Prose}:7:5: error forbidden-link: …");

    [Theory]
    [InlineData("http://library.example/")]
    [InlineData("https://library.example/a?b=c#d")]
    [InlineData("mailto:lending@library.example")]
    [InlineData("../001/fr.md")]
    [InlineData("../002/en.md#b-ii-1")]
    [InlineData("../002/en.md#p2")]
    [InlineData("#p1")]
    public void These_are_accepted(string target) => Link(target).ShouldFind();

    [Fact]
    public void A_link_to_a_block_that_is_not_there_is_shown_how_one_is_named() =>
        Link("../002/en.md#b-iii").ShouldFind(
            $"{Prose}:7:5: error broken-link: recommendation 2 has no block 'b-iii'; write the labels from the outermost, as in '#b-ii'");

    [Fact]
    public void A_link_without_words_is_told_where_to_put_some() =>
        _report.Append(Prose, "\nSee [](../001/en.md).\n").Check().ShouldFind(
            $"{Prose}:7:5: error empty-part: this link has no words; put some between its brackets");

    [Fact]
    public void An_address_with_a_blank_is_refused() =>
        Link("<http://library.example/the hours>").ShouldFind($"{Prose}:7:5: error …-link: …");

    private System.Collections.Immutable.ImmutableArray<ProgressReport.Diagnostics.Diagnostic> Link(string target) =>
        _report.Append(Prose, $"\nSee [there]({target}).\n").Check();
}
