using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site;
using ProgressReport.Tests.SiteSupport;

namespace ProgressReport.Tests.Site;

/// <summary>What a passage is called where it is cited or indexed, from its id.</summary>
public class PlaceNamesTests
{
    private static readonly Report Report = RenderedSite.Real.Report;
    private static readonly Dictionary<string, Strings> Words = StringsReader.Read(Repository.Templates, Report.Languages, new DiagnosticBag());

    [Theory]
    [InlineData("text", "33")]
    [InlineData("a", "33(a)")]
    [InlineData("b-iv-1", "33(b)(iv)(1)")]
    [InlineData("e-p2", "33(e) ¶\u00A02")]
    [InlineData("p2", "33 ¶\u00A02")]
    [InlineData("p3-a", "33 ¶\u00A03(a)")]
    public void In_an_index_it_is_short(string block, string expected) =>
        PlaceNames.Short(Words["en"], Language("en"), 33, block).ShouldBe(expected);

    [Theory]
    [InlineData("text", "recommendation 33")]
    [InlineData("text-2", "recommendation 33, paragraph 2")]
    [InlineData("a-iv", "recommendation 33(a)(iv)")]
    [InlineData("e-p2", "recommendation 33(e), paragraph 2")]
    [InlineData("p2", "recommendation 33, progress, paragraph 2")]
    [InlineData("p3-a", "recommendation 33, progress, paragraph 3(a)")]
    public void In_a_citation_it_is_whole(string block, string expected) =>
        PlaceNames.Whole(Words["en"], Language("en"), 33, block).ShouldBe(expected);

    [Theory]
    [InlineData("ar", "33(أ)'4'")]
    [InlineData("zh", "33(a)(iv)")]
    [InlineData("fr", "33\u00A0a)\u00A0iv)")]
    [InlineData("ru", "33(a)(iv)")]
    [InlineData("es", "33\u00A0a)\u00A0iv)")]
    public void Labels_are_written_as_documents_in_the_language_cite_them(string language, string expected) =>
        PlaceNames.Short(Words[language], Language(language), 33, "a-iv").ShouldBe(expected);

    [Theory]
    [InlineData("intro-2-a", "Introduction 2(a)")]
    [InlineData("annex-p1", "The document")]
    public void A_passage_of_the_front_is_of_the_introduction_or_the_document(string block, string expected) =>
        PlaceNames.OfFront(Words["en"], Language("en"), block).ShouldBe(expected);

    private static Language Language(string code) => Report.Languages.Single(l => l.Code == code);
}
