using ProgressReport.Print;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary><c>pdf</c>: a part of the document, or two languages side by side.</summary>
public sealed class EditionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");

    private string Pdf => Path.Combine(_folder.FullName, "edition.pdf");

    [Fact]
    public void A_section_holds_its_recommendations_and_no_others()
    {
        Print("--section", "management", "--lang", "fr");

        var text = PrintedDocument.Squeezed(Machine.Run("pdftotext", Pdf, "-"));
        text.ShouldContain("IV.Gestion");
        text.ShouldContain("ExtraitdudocumentCDIP/11/4");
        text.ShouldNotContain("V.Rapport");
        new PrintedDocument(Pdf).Outline.Select(e => e.Title).Where(t => t.StartsWith("Recommandation", StringComparison.Ordinal))
            .ShouldBe(["Recommandation 30", "Recommandation 31", "Recommandation 32", "Recommandation 33", "Recommandation 34", "Recommandation 35", "Recommandation 36", "Recommandation 37", "Recommandation 38"]);
    }

    [Fact]
    public void Two_languages_stand_side_by_side_row_by_row_each_told_as_what_it_is()
    {
        Print("--recommendation", "33", "--lang", "en,ar");

        var pdf = PdfTools.Find()!.Objects(Pdf);
        var cells = pdf.References.Select(r => pdf.Dictionary(r)).Where(e => PdfObjects.Text(e["/S"]) == "/TD").Select(e => PdfObjects.Text(e["/Lang"]) ?? "u:en").ToArray();
        cells.Count(l => l == "u:ar").ShouldBe(cells.Length / 2);
        cells.Length.ShouldBeGreaterThan(20);
        PdfAccessibility.Shortfalls(pdf, PdfPage.All(pdf)).Where(c => c.Value > 0).ShouldBeEmpty();
        PrintedDocument.Squeezed(Machine.Run("pdftotext", Pdf, "-")).ShouldContain("independentinternalevaluations");
    }

    [Theory]
    [InlineData("--lang", "xx", "name one language or two different ones of ar, zh, en, fr, ru, es")]
    [InlineData("--lang", "en,en", "name one language or two different ones")]
    [InlineData("--lang", "en,fr,ru", "name one language or two different ones")]
    [InlineData("--section", "nowhere", "there is no such section; name one of general")]
    [InlineData("--recommendation", "99", "there is no such recommendation; the numbers are 1 to 76")]
    public void What_the_report_does_not_have_is_wrong_usage(string option, string value, string message)
    {
        string[] language = option == "--lang" ? [] : ["--lang", "en"];
        var (exitCode, _, error) = Machine.Generate(Environment.GetEnvironmentVariable("PATH")!, ["pdf", option, value, .. language, "--output", Pdf]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
        File.Exists(Pdf).ShouldBeFalse();
    }

    [Fact]
    public void A_section_and_a_recommendation_at_once_are_wrong_usage()
    {
        var (exitCode, _, error) = Machine.Generate(Environment.GetEnvironmentVariable("PATH")!, "pdf", "--section", "management", "--recommendation", "33", "--lang", "en", "--output", Pdf);

        exitCode.ShouldBe(2);
        error.ShouldContain("--section and --recommendation exclude each other");
    }

    [Fact]
    public void A_character_that_no_font_of_the_print_has_is_an_error_that_names_it_and_its_place()
    {
        var content = Machine.CopyOfContent(_folder);
        var file = Path.Combine(content, "recommendations", "033", "zh.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("建立", "建ก立", StringComparison.Ordinal));

        var (exitCode, _, error) = Machine.Generate(Environment.GetEnvironmentVariable("PATH")!, "pdf", "--content", content, "--recommendation", "33", "--lang", "zh", "--output", Pdf);

        exitCode.ShouldBe(3);
        error.ShouldContain("(U+0E01, first at '33-");
        File.Exists(Pdf).ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Print(params string[] arguments)
    {
        var (exitCode, output, error) = Machine.Generate(Environment.GetEnvironmentVariable("PATH")!, ["pdf", .. arguments, "--output", Pdf]);
        exitCode.ShouldBe(0, error);
        output.ShouldContain(Pdf);
    }
}
