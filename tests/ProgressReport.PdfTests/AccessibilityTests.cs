using System.Text.Json.Nodes;
using ProgressReport.Print;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>What a program can tell of PDF/UA-1. The counts may only fall; they are all 0, so the PDFs say that they conform.</summary>
[Collection(PrintedReport.Name)]
public sealed class AccessibilityTests(PrintedReport printed)
{
    public static TheoryData<string> Languages => PdfTests.Languages;

    /// <summary>One thing broken in a sound PDF, and the count that then must rise.</summary>
    public static TheoryData<string, string> Breakages => new()
    {
        { "document-not-tagged", "MarkInfo" },
        { "language-missing", "Lang" },
        { "title-not-shown", "ViewerPreferences" },
        { "outline-missing", "Outlines" },
        { "unknown-type", "type:/H4=/Chapter" },
        { "list-malformed", "type:/LBody=/P" },
        { "contents-malformed", "type:/TOCI=/P" },
        { "table-malformed", "type:/TR=/P" },
        { "header-without-scope", "attributes:/TH" },
        { "list-without-numbering", "attributes:/L" },
        { "heading-skips-a-level", "type:/H2=/P" },
        { "figure-without-text", "type:/Code=/Figure" },
        { "element-without-content", "content" },
        { "content-neither-tagged-nor-artifact", "artifact" },
        { "content-without-element", "tag" },
        { "glyph-missing", "glyph" },
        { "glyph-without-unicode", "unicode" },
        { "font-not-embedded", "font" },
        { "link-without-description", "link:/Contents" },
        { "link-without-element", "link:/StructParent" },
        { "link-element-without-link", "objects" },
        { "tab-order-not-by-structure", "tabs" },
        { "script", "script" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_falls_short(string language)
    {
        var pdf = Objects(language);

        var counts = PdfAccessibility.Shortfalls(pdf, PdfPage.All(pdf));
        counts.Where(c => c.Value > 0).ShouldBeEmpty();
        counts.Count.ShouldBe(Breakages.Count);
    }

    [Theory]
    [MemberData(nameof(Breakages))]
    public void What_is_broken_is_counted(string name, string breakage)
    {
        var pdf = Objects("en");

        Break(pdf, breakage);
        PdfAccessibility.Shortfalls(pdf, PdfPage.All(pdf))[name].ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_says_that_it_conforms_in_what_language_and_which_document_it_is(string language)
    {
        var metadata = Machine.Run("pdfinfo", "-meta", printed[language].File);

        metadata.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        metadata.ShouldContain($"<rdf:li>{language}</rdf:li>");
        metadata.ShouldContain("<dc:identifier>CDIP/11/4</dc:identifier>");
        metadata.ShouldContain($"sha256:{printed.Report.Digest}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sub_item_is_a_list_item_with_a_label_and_a_body(string language)
    {
        var types = Types(Objects(language));

        var items = printed.Report.Recommendations.SelectMany(r => ProgressReport.Model.Passages.Of(r.Prose["zh"]).Where(p => p.Label is not null)).Count();
        types.Count(t => t == "/Lbl").ShouldBeGreaterThanOrEqualTo(items);
        types.Count(t => t == "/LBody").ShouldBe(types.Count(t => t == "/LI"));
        types.Count(t => t == "/H4").ShouldBe(76);
        types.Count(t => t == "/Table").ShouldBe(1);
    }

    private PdfObjects Objects(string language) => PdfTools.Find()!.Objects(printed[language].File);

    private static string[] Types(PdfObjects pdf) => [.. pdf.References.Select(r => PdfObjects.Text(pdf.Dictionary(r)["/S"])).OfType<string>()];

    private static void Break(PdfObjects pdf, string breakage)
    {
        var page = pdf.Pages.ElementAt(4);
        var content = PdfObjects.Text(pdf.Dictionary(page)["/Contents"])!;
        switch (breakage.Split(':', '='))
        {
            case ["type", var from, var to]:
                foreach (var element in pdf.References.Where(r => PdfObjects.Text(pdf.Dictionary(r)["/S"]) == from).ToArray())
                {
                    pdf.Change(element)["/S"] = to;
                }

                break;
            case ["attributes", var type]:
                foreach (var element in pdf.References.Where(r => PdfObjects.Text(pdf.Dictionary(r)["/S"]) == type).ToArray())
                {
                    pdf.Change(element).Remove("/A");
                }

                break;
            case ["link", var key]:
                pdf.Change(pdf.References.First(r => PdfObjects.Text(pdf.Dictionary(r)["/Subtype"]) == "/Link")).Remove(key);
                break;
            case ["objects"]:
                foreach (var element in pdf.References.Where(r => PdfObjects.Text(pdf.Dictionary(r)["/S"]) == "/Link").ToArray())
                {
                    pdf.Change(element)["/K"] = new JsonArray();
                }

                break;
            case ["content"]:
                pdf.ChangeStream(content, []);
                break;
            case ["artifact"]:
                pdf.ChangeStream(content, [.. "BT ET\n"u8, .. pdf.Stream(content)]);
                break;
            case ["tag"]:
                Edit("/MCID 0", "/MCID 9999");
                break;
            case ["glyph"]:
                Edit("BT\n", "BT\n/F5 9 Tf /F4 9 Tf <0000> Tj\n");
                break;
            case ["unicode"]:
                Edit("BT\n", "BT\n/F5 9 Tf /F4 9 Tf <FFFE> Tj\n");
                break;
            case ["font"]:
                foreach (var font in pdf.References.Where(r => pdf.Dictionary(r).ContainsKey("/FontFile2")).ToArray())
                {
                    pdf.Change(font).Remove("/FontFile2");
                }

                break;
            case ["tabs"]:
                pdf.Change(pdf.Pages.ElementAt(1)).Remove("/Tabs");
                break;
            case ["script"]:
                pdf.Change(pdf.Root)["/OpenAction"] = new JsonObject { ["/S"] = "/JavaScript", ["/JS"] = "u:app.alert(1)" };
                break;
            default:
                pdf.Change(pdf.Root).Remove("/" + breakage);
                break;
        }

        void Edit(string what, string with)
        {
            var text = System.Text.Encoding.Latin1.GetString(pdf.Stream(content));
            text.ShouldContain(what);
            pdf.ChangeStream(content, System.Text.Encoding.Latin1.GetBytes(text.Replace(what, with, StringComparison.Ordinal)));
        }
    }
}
