using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Model;

public sealed class GlossaryMistakeTests : IDisposable
{
    private readonly SmallReport _report = SmallReport.Copy();

    public void Dispose() => _report.Dispose();

    [Fact]
    public void The_terms_keep_the_order_of_the_file() =>
        _report.Load().Glossary.Select(t => $"{t.Key} {t.Names["en"]} {t.Acronyms.GetValueOrDefault("en")}".Trim()).ShouldBe(["notice-board notice board NB", "reading-room reading room"]);

    [Fact]
    public void An_unknown_kind_names_those_there_are() =>
        _report.Replace("glossary.yml", "notice-board:\n    kind: unit", "notice-board:\n    kind: thing").Check().ShouldFind(
            "glossary.yml:4:11: error unknown-kind: there is no kind 'thing'; known are body, document, organization, programme, project, system, term, treaty, unit");

    [Fact]
    public void A_key_becomes_part_of_addresses() =>
        _report.Replace("glossary.yml", "  notice-board:", "  notice/board:").Check().ShouldFind(
            "glossary.yml:3:3: error wrong-value: 'notice/board' becomes part of addresses: use letters a-z, digits, hyphens and underscores");

    [Fact]
    public void A_term_has_a_name_in_every_language() =>
        _report.Replace("glossary.yml", "en: notice board, fr: tableau d’affichage}", "en: notice board}").Check().Where(d => d.Code != "other-term").ShouldFind(
            "glossary.yml:5:12: error missing-key: the key 'fr' is missing; add a line 'fr: …'");

    [Theory]
    [InlineData("    acronym: {en: NB}", "    acronyms: {en: NB}", "glossary.yml:6:5: error unknown-key: the key 'acronyms' means nothing here; did you mean 'acronym'?")]
    [InlineData("    acronym: {en: NB}", "    acronym: {de: NB}", "glossary.yml:6:15: error unknown-key: the key 'de' means nothing here; …")]
    [InlineData("      fr: ['affich*']", "      fr: ['affich*']\n      de: [Brett]", "glossary.yml:9:7: error unknown-key: the key 'de' means nothing here; …")]
    public void An_unknown_key_is_named_where_it_stands(string old, string text, string message) =>
        _report.Replace("glossary.yml", old, text).Check().ShouldFind(message);

    [Fact]
    public void Other_forms_are_a_list() =>
        _report.Replace("glossary.yml", "['affich*']", "'affich*'").Check().Where(d => d.Code != "other-term").ShouldFind(
            "glossary.yml:8:11: error wrong-value: 'fr' must be a list with at least one entry");
}
