using ProgressReport.Model;
using ProgressReport.Tests.SiteSupport;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

/// <summary>How each block of a translation stands to the source, and each text as a whole.</summary>
public sealed class TranslationsTests : IDisposable
{
    private const string Source = "recommendations/003/en.md";
    private const string French = "recommendations/003/fr.md";

    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void Every_text_in_every_language_but_the_source_is_looked_at_the_front_first() =>
        Translations.Of(_report.Load()).Select(t => $"{t.Recommendation?.Number ?? 0} {t.Language.Code}")
            .ShouldBe(["0 ar", "0 fr", "1 ar", "1 fr", "2 ar", "2 fr", "3 ar", "3 fr", "4 ar", "4 fr"]);

    [Fact]
    public void A_text_that_nobody_confirmed_is_not_current() =>
        ShouldStand(Freshness.Stale, "text Unconfirmed, b Unconfirmed, d Unconfirmed, p1 Unconfirmed");

    [Fact]
    public void A_text_that_is_stamped_is_current()
    {
        _report.Stamp("3", "fr");

        ShouldStand(Freshness.Current, "text Current, b Current, d Current, p1 Current");
    }

    [Fact]
    public void A_change_of_the_source_makes_that_block_stale_and_no_other()
    {
        _report.Stamp("3", "fr").Replace(Source, "Loans should be renewable", "Most loans should be renewable");

        ShouldStand(Freshness.Stale, "text Current, b Current, d Stale, p1 Current");
    }

    [Fact]
    public void A_change_of_white_space_or_of_another_text_makes_nothing_stale()
    {
        _report.Stamp("3", "fr").Replace(Source, "Reminders are sent by letter. Renewal", "Reminders are sent\nby letter. Renewal")
            .Replace("recommendations/001/en.md", "A trial", "A long trial").Replace(French, "plus simple", "encore plus simple");

        ShouldStand(Freshness.Current, "text Current, b Current, d Current, p1 Current");
    }

    [Fact]
    public void A_block_without_its_stamp_is_not_confirmed_while_the_others_are()
    {
        _report.Stamp("3", "fr");
        var stamp = _report.Read(French).Split('\n').Single(l => l.StartsWith("  d: ", StringComparison.Ordinal));
        _report.Replace(French, stamp + "\n", "");

        ShouldStand(Freshness.Stale, "text Current, b Current, d Unconfirmed, p1 Current");
    }

    [Fact]
    public void A_block_that_is_missing_makes_the_text_incomplete()
    {
        _report.Stamp("3", "fr").Replace(French, "- d) Les prêts devraient pouvoir être prolongés par téléphone.\n\n", "");

        ShouldStand(Freshness.Missing, "text Current, b Current, d Missing, p1 Current");
    }

    [Fact]
    public void A_block_that_only_the_translation_has_comes_after_those_of_the_source()
    {
        _report.Stamp("3", "fr").Replace(French, "- d) Les", "- c) Un de trop.\n\n- d) Les");

        ShouldStand(Freshness.Stale, "text Current, b Current, d Current, p1 Current, c Extra");
        var extra = French3().Blocks[^1];
        extra.Source.ShouldBeNull();
        extra.Translation!.Label!.Text.ShouldBe("c)");
    }

    [Fact]
    public void A_text_without_a_file_is_missing_in_all_its_blocks()
    {
        _report.Delete(French);

        ShouldStand(Freshness.Missing, "text Missing, b Missing, d Missing, p1 Missing");
        French3().Stamps.ShouldBeNull();
    }

    [Fact]
    public void Editing_one_paragraph_of_the_real_source_makes_that_block_stale_in_five_languages_and_nothing_else()
    {
        using var content = TemporaryFolder.CopyOf(SiteSupport.Repository.Content);
        content.Replace("recommendations/033/zh.md", "以提高效益和投入带来的价值", "以提高效益和资金投入带来的价值");
        var before = Translations.Of(RealReport.Value);
        var after = Translations.Of(SiteSupport.Repository.LoadWhole(content.Path));

        Stale(before).ShouldBeEmpty();
        Stale(after).ShouldBe(["33 ar a Stale", "33 en a Stale", "33 fr a Stale", "33 ru a Stale", "33 es a Stale"]);
        after.Sum(t => t.Blocks.Length).ShouldBe(before.Sum(t => t.Blocks.Length));

        static IEnumerable<string> Stale(IEnumerable<Translation> translations) =>
            translations.SelectMany(t => t.Blocks.Where(b => b.Freshness != Freshness.Current).Select(b => $"{t.Recommendation?.Number ?? 0} {t.Language.Code} {b.Id} {b.Freshness}"));
    }

    private Translation French3() => Translations.Of(_report.Load()).Single(t => t.Recommendation?.Number == 3 && t.Language.Code == "fr");

    private void ShouldStand(Freshness state, string blocks)
    {
        var translation = French3();
        string.Join(", ", translation.Blocks.Select(b => $"{b.Id} {b.Freshness}")).ShouldBe(blocks);
        translation.State.ShouldBe(state);
    }
}
