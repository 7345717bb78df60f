namespace ProgressReport.Tests.Support;

public class SmallReportTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_small_report()
    {
        using var report = SmallReport.Copy();

        report.Check().ShouldFind();
    }

    [Fact]
    public void Its_languages_keep_the_order_of_the_file()
    {
        using var report = SmallReport.Copy();

        report.Load().Languages.Select(l => (l.Code, l.RightToLeft)).ShouldBe([("ar", true), ("en", false), ("fr", false)]);
    }

    [Fact]
    public void Its_source_language_is_not_that_of_the_real_report()
    {
        using var report = SmallReport.Copy();

        report.Load().SourceLanguage.Code.ShouldBe("en");
        RealReport.Value.SourceLanguage.Code.ShouldBe("zh");
    }

    [Fact]
    public void Translations_stand_beside_the_text_they_translate()
    {
        using var report = SmallReport.Copy();

        report.Load().Recommendations.Select(r => string.Join(' ', r.Prose.Keys)).ShouldBe(["ar en fr", "en", "en fr", "en"]);
    }

    [Fact]
    public void A_mark_is_counted_in_quarters()
    {
        using var report = SmallReport.Copy();

        report.Load().Statuses.Select(s => (s.Key, s.Mark)).ShouldBe([("not-started", 0), ("in-progress", 1), ("nearly-done", 3), ("done", 4)]);
    }

    [Fact]
    public void Each_language_defines_the_categories_in_its_introduction()
    {
        using var report = SmallReport.Copy();

        report.Load().Fronts["fr"].Definitions.ShouldBe(new Dictionary<string, string>
        {
            ["A"] = "Déjà prise en compte",
            ["B"] = "Digne de réflexion",
            ["C"] = "Difficile à appliquer",
        });
    }
}
