using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class ReportFactsMistakeTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void An_unknown_mark_offers_the_one_that_was_meant() =>
        _report.Replace("report.yml", "mark: quarter", "mark: quater").Check().ShouldFind(
            "report.yml:33:11: error unknown-mark: there is no mark 'quater'; did you mean 'quarter'?");

    [Fact]
    public void An_unknown_direction_names_those_there_are() =>
        _report.Replace("report.yml", "direction: right-to-left", "direction: rtl").Check().ShouldFind(
            "report.yml:10:42: error unknown-direction: there is no direction 'rtl'; known are left-to-right, right-to-left");

    [Fact]
    public void The_source_language_is_one_of_the_languages() =>
        _report.Replace("report.yml", "source-language: en", "source-language: eng").Check().ShouldFind(
            "report.yml:14:18: error unknown-language: there is no language 'eng'; did you mean 'en'?");

    [Fact]
    public void A_status_line_names_only_statuses_there_are() =>
        _report.Replace("report.yml", "statuses: [nearly-done]", "statuses: [nearly_done]").Check().ShouldFind(
            "report.yml:50:16: error unknown-status: there is no status 'nearly_done'; did you mean 'nearly-done'?");

    [Fact]
    public void A_name_is_given_in_every_language() =>
        _report.Replace("report.yml", "en: Done, fr: Achevée}", "en: Done}").Check().ShouldFind(
            "report.yml:40:11: error missing-key: the key 'fr' is missing; add a line 'fr: …'");

    [Fact]
    public void A_language_is_given_once_and_named_where_it_comes_again() =>
        _report.Replace("report.yml", "{code: fr, name: Français, direction: left-to-right}", "{code: fr, name: Français}\n  - {code: fr, name: Français}").Check().ShouldFind(
            "report.yml:13:12: error duplicate-language: the language 'fr' is already given; keep one of the two");

    [Fact]
    public void A_language_without_a_name_is_missing_nothing_else() =>
        _report.Replace("report.yml", "{code: fr, name: Français, direction: left-to-right}", "{code: fr}").Check().ShouldFind(
            "report.yml:12:5: error missing-key: the key 'name' is missing; add a line 'name: …'");

    [Fact]
    public void A_key_that_becomes_an_address_is_written_in_small_letters() =>
        _report.Replace("report.yml", "  done:\n    mark", "  Done:\n    mark").Replace("report.yml", "[done, in-progress]", "[Done, in-progress]").Check().ShouldFind(
            "report.yml:38:3: error wrong-value: 'Done' becomes part of addresses: use lower-case letters a-z, digits and hyphens");

    [Fact]
    public void A_category_without_a_name_is_not_called_undefined_as_well() =>
        _report.Replace("report.yml", "B: {ar: الفئة باء, en: Category B, fr: Catégorie B}", "B: {ar: الفئة باء, en: Category B}").Check()
            .Where(d => d.Code != "missing-label").ShouldFind(
            "report.yml:25:6: error missing-key: the key 'fr' is missing; add a line 'fr: …'");

    [Fact]
    public void A_section_slug_given_twice_is_named_once() =>
        _report.Replace("sections.yml", "slug: lending", "slug: reading-rooms")
            .Append("sections.yml", "  - number: 3\n    slug: lending\n    title: {ar: الإعارة, en: Lending, fr: Prêt}\n").Check().Where(d => d.Code != "empty-section").ShouldFind(
            "sections.yml:6:11: error duplicate-section: the section 'reading-rooms' is already given; keep one of the two");

    [Fact]
    public void A_section_number_given_twice_is_named_where_it_comes_again() =>
        _report.Replace("sections.yml", "number: 2", "number: 1").Check().ShouldFind(
            "sections.yml:5:13: error duplicate-section: the section '1' is already given; keep one of the two");

    [Fact]
    public void A_slug_with_a_blank_is_refused() =>
        _report.Append("sections.yml", "  - number: 3\n    slug: map room\n    title: {ar: خ, en: Map room, fr: Cartes}\n").Check().Where(d => d.Code != "empty-section").ShouldFind(
            "sections.yml:9:11: error wrong-value: 'map room' becomes part of addresses: use lower-case letters a-z, digits and hyphens");
}
