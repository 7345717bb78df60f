using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Site;
using ProgressReport.Site.Templating;
using ProgressReport.Tests.Support;

namespace ProgressReport.Tests.Site.Templating;

/// <summary>What a template may say, each on a shelf of two books.</summary>
public class TemplateLanguageTests
{
    private static readonly Book Short = new("Faust & \"Co.\"", 1, "<i>F.</i>", null, null, []);
    private static readonly Book Long = new("L'Étranger", 0, "<b>É.</b>", null, new Author("Camus"), ["one", "two"]);
    private static readonly Shelf Books = new("Left", "", [Short, Long], Long, null, []);

    [Fact]
    public void A_name_shows_its_value_escaped() => Shown("{{favourite.title}}, {{#with favourite}}{{title}}{{/with}}").ShouldBe("L&#39;Étranger, L&#39;Étranger");

    [Fact]
    public void Everything_that_could_end_text_or_attribute_is_escaped() => Shown("{{#each books}}{{#if @first}}{{title}}{{/if}}{{/each}}").ShouldBe("Faust &amp; &quot;Co.&quot;");

    [Fact]
    public void Three_braces_show_finished_html() => Shown("{{{favourite.markHtml}}}").ShouldBe("<b>É.</b>");

    [Fact]
    public void A_number_is_shown_with_plain_digits() => Shown("{{books.length}}").ShouldBe("2");

    [Fact]
    public void What_is_not_there_shows_nothing() => Shown("[{{empty}}{{#each books}}{{shelfMark}}{{/each}}]").ShouldBe("[]");

    [Theory]
    [InlineData("\n {{lost.title}}", "2:2", "lost")]
    [InlineData("{{{lost.markHtml}}}", "1:1", "lost")]
    [InlineData("{{#if lost.author}}{{/if}}", "1:1", "lost")]
    [InlineData("{{t \"greeting\" name=lost.title}}", "1:1", "lost")]
    [InlineData("{{#each books}}{{#if @first}}{{@root.lost.author.name}}{{/if}}{{/each}}", "1:30", "lost")]
    [InlineData("{{#each books}}{{author.name}}{{/each}}", "1:16", "author")]
    public void To_ask_something_of_what_is_not_there_is_told(string template, string place, string missing)
    {
        var (write, found) = Bound(template, []);
        found.Sorted().ShouldBeEmpty();

        var diagnostic = Should.Throw<TemplateException>(() => write(new Scope(new StringWriter(), Words, Books))).Diagnostic;

        diagnostic.ToString().ShouldBe($"page.hbs:{place}: error template: '{missing}' is not there on every page; put {{{{#if {missing}}}}} … {{{{/if}}}} around what needs it");
    }

    [Theory]
    [InlineData("name", "yes")]
    [InlineData("empty", "no")]
    [InlineData("books", "yes")]
    [InlineData("none", "no")]
    [InlineData("favourite", "yes")]
    [InlineData("lost", "no")]
    [InlineData("favourite.pages", "no")]
    public void If_asks_whether_something_is_there(string path, string answer)
    {
        Shown($"{{{{#if {path}}}}}yes{{{{else}}}}no{{{{/if}}}}").ShouldBe(answer);
        Shown($"{{{{#unless {path}}}}}no{{{{else}}}}yes{{{{/unless}}}}").ShouldBe(answer);
    }

    [Fact]
    public void With_shows_one_thing_or_else_that_it_is_not_there() =>
        Shown("{{#with favourite}}{{title}}{{else}}none{{/with}} {{#with lost}}{{title}}{{else}}none{{/with}}").ShouldBe("L&#39;Étranger none");

    [Fact]
    public void Each_repeats_or_else_says_that_there_are_none() =>
        Shown("{{#each favourite.chapters}}{{this}} {{else}}none{{/each}}{{#each none}}{{this}}{{else}}none{{/each}}").ShouldBe("one two none");

    [Fact]
    public void Each_knows_where_it_is() =>
        Shown("{{#each books}}{{@index}}{{#if @first}} first{{/if}}{{#if @last}} last{{/if}};{{/each}}").ShouldBe("0 first;1 last;");

    [Fact]
    public void A_position_is_that_of_the_nearest_list() =>
        Shown("{{#each books}}{{#with author}}{{@index}}{{/with}}{{#each chapters}}-{{@index}}{{/each}}{{/each}}").ShouldBe("1-0-1");

    [Fact]
    public void Two_dots_lead_to_what_is_around() =>
        Shown("{{#each books}}{{#each chapters}}{{../title}} {{../../name}};{{/each}}{{/each}}").ShouldBe("L&#39;Étranger Left;L&#39;Étranger Left;");

    [Fact]
    public void Asking_leads_no_deeper() => Shown("{{#each books}}{{#if author}}{{../name}}{{/if}}{{/each}}").ShouldBe("Left");

    [Fact]
    public void The_root_can_be_named_from_anywhere() => Shown("{{#each books}}{{#with author}}{{@root.name}}{{/with}}{{/each}}").ShouldBe("Left");

    [Fact]
    public void A_part_shows_what_is_around_it() =>
        Shown("{{#each books}}{{> title}}{{/each}}", ("title", "<li>{{title}}")).ShouldBe("<li>Faust &amp; &quot;Co.&quot;<li>L&#39;Étranger");

    [Fact]
    public void A_part_can_go_around_something() =>
        Shown("{{#> frame}}in {{name}}{{/frame}}", ("frame", "<{{> @partial-block}}>")).ShouldBe("<in Left>");

    [Fact]
    public void What_a_part_goes_around_sees_what_the_part_shows_there() =>
        Shown("{{#> frame}}{{title}};{{/frame}}", ("frame", "{{#each books}}{{> @partial-block}}{{/each}}")).ShouldBe("Faust &amp; &quot;Co.&quot;;L&#39;Étranger;");

    [Fact]
    public void A_part_may_go_around_another() =>
        Shown("{{#> outer}}{{#> inner}}x{{/inner}}{{/outer}}", ("outer", "({{> @partial-block}})"), ("inner", "[{{> @partial-block}}]")).ShouldBe("([x])");

    [Fact]
    public void A_phrase_is_in_the_readers_language() => Shown("{{t \"greeting\" name=name}} {{t \"end\"}}").ShouldBe("Hello &lt;Left&gt; &amp; End");

    [Fact]
    public void A_phrase_in_an_attribute_has_no_elements() => Shown("{{plain \"greeting\" name=favourite.author.name}}").ShouldBe("Hello &lt;Camus&gt; &amp;");

    [Fact]
    public void A_value_of_a_phrase_can_be_words_that_look_like_a_tag() => Shown("{{t \"greeting\" name=\"{{x}} = y\"}}").ShouldBe("Hello &lt;{{x}} = y&gt; &amp;");

    [Fact]
    public void A_phrase_takes_the_form_of_its_number() => Shown("{{t \"books\" count=books.length}}, {{t \"books\" count=favourite.pages}}").ShouldBe("2 books, 0 books");

    [Fact]
    public void A_block_that_stands_alone_on_its_line_leaves_no_line() => Shown(
        """
        <ul>
          {{#each books}}
        <li>{{@index}}
          {{/each}}
        </ul>

        """).ShouldBe("<ul>\n<li>0\n<li>1\n</ul>\n");

    [Fact]
    public void A_block_beside_words_keeps_the_white_space() => Shown("a {{#if name}} b {{/if}} c\n").ShouldBe("a  b  c\n");

    [Fact]
    public void A_part_that_stands_alone_on_its_line_brings_its_own_line_end() => Shown("a\n{{> line}}\nb", ("line", "x\n")).ShouldBe("a\nx\nb");

    [Fact]
    public void A_value_that_stands_alone_keeps_its_line() => Shown("a\n{{name}}\nb").ShouldBe("a\nLeft\nb");

    [Fact]
    public void Comments_are_for_those_who_edit() =>
        Shown("a{{! don't }}b{{!-- {{unknown}} \" --}}c\n{{! a line }}\nd").ShouldBe("abc\nd");

    [Fact]
    public void White_space_within_a_tag_does_not_matter() =>
        Shown("{{ name }}{{# if name }}{{ else }}{{/ if }}{{>x}}{{ > x }}{{#>f}}y{{/f}}", ("x", "x"), ("f", "f")).ShouldBe("Leftxxf");

    [Fact]
    public void Lines_may_end_as_on_Windows() => Shown("{{#if name}}\r\na\r\n{{/if}}\r\nb").ShouldBe("a\nb");

    [Theory]
    [InlineData("{{name", "1:1", "this tag has no end; write }} where it ends")]
    [InlineData("a\n {{name {{name}}", "2:2", "this tag has no end; write }} where it ends")]
    [InlineData("{{{name}}", "1:1", "this tag has no end; write }}} where it ends")]
    [InlineData("{{!-- x }}", "1:1", "this tag has no end; write --}} where it ends")]
    [InlineData("{{t \"end}}", "1:1", "this tag has no end; write }} where it ends")]
    [InlineData("{{}}", "1:1", "'' is no tag…")]
    [InlineData("{{lookup name 1}}", "1:1", "'lookup name 1' is no tag…")]
    [InlineData("{{#repeat books}}{{/repeat}}", "1:1", "'#repeat books' is no tag…|nothing begins here that {{/repeat}} could end…")]
    [InlineData("{{name!}}", "1:1", "'name!' is no tag…")]
    [InlineData("{{t end}}", "1:1", "'t end' is no tag…")]
    [InlineData("{{t \"greeting\" name}}", "1:1", "'t \"greeting\" name' is no tag…")]
    [InlineData("{{t \"greeting\" name=}}", "1:1", "'t \"greeting\" name=' is no tag…")]
    [InlineData("x{{#if name}}", "1:2", "this block has no end; write {{/if}} where it ends")]
    [InlineData("{{#each books}}{{#if title}}{{/each}}", "1:16", "this block has no end; write {{/if}} where it ends")]
    [InlineData("{{#> frame}}", "1:1", "this block has no end; write {{/frame}} where it ends")]
    [InlineData("{{name}}{{/if}}", "1:9", "nothing begins here that {{/if}} could end; delete it, or begin the block above")]
    [InlineData("{{else}}", "1:1", "this {{else}} belongs to no block, or is the second of its block; delete it")]
    [InlineData("{{#if name}}{{else}}{{else}}{{/if}}", "1:21", "this {{else}} belongs to no block, or is the second of its block; delete it")]
    [InlineData("{{#> frame}}{{else}}{{/frame}}", "1:13", "this {{else}} belongs to no block, or is the second of its block; delete it")]
    [InlineData("{{nane}}", "1:1", "there is no 'nane' here; did you mean 'name'?")]
    [InlineData("{{Name}}", "1:1", "there is no 'Name' here; did you mean 'name'?")]
    [InlineData("{{name.length}}", "1:1", "there is no 'length' here")]
    [InlineData("{{#each books}}\n{{#if author}}{{author.nam}}{{/if}}{{/each}}", "2:15", "there is no 'nam' here; did you mean 'name'?")]
    [InlineData("{{#if lost}}{{#with lost}}{{weight}}{{/with}}{{/if}}", "1:27", "there is no 'weight' here; known are author, chapters, markHtml, pages, shelfMark, title")]
    [InlineData("{{t \"greeting\" name=nane}}", "1:1", "there is no 'nane' here; did you mean 'name'?")]
    [InlineData("{{../name}}", "1:1", "'../name' leads out of what this template shows; take a '../' away")]
    [InlineData("{{@index}}", "1:1", "'@index' has a meaning only within {{#each}}")]
    [InlineData("{{favourite}}", "1:1", "'favourite' is no text and no number; name one of its values: title, pages, markHtml, shelfMark, author, chapters")]
    [InlineData("{{books}}", "1:1", "'books' is no text and no number; name one of its values: length")]
    [InlineData("{{#each books}}{{@first}}{{/each}}", "1:16", "'@first' is no text and no number; show it by {{#if}} or {{#each}}")]
    [InlineData("{{{name}}}", "1:1", "'name' is no finished HTML; write {{name}}, so that it is escaped")]
    [InlineData("{{favourite.markHtml}}", "1:1", "'favourite.markHtml' is finished HTML; write {{{favourite.markHtml}}}, or its tags are shown as text")]
    [InlineData("{{#each favourite}}{{/each}}", "1:1", "'favourite' is no list; {{#with favourite}} shows a single one")]
    [InlineData("{{#with books}}{{/with}}", "1:1", "'books' is a list; {{#each books}} shows what is in it")]
    [InlineData("{{> fram}}", "1:1", "there is no part 'fram' in parts/; did you mean 'frame'?")]
    [InlineData("{{> @partial-block}}", "1:1", "{{> @partial-block}} has a meaning only in a part that is used as {{#> part}} … {{/part}}")]
    public void What_is_wrong_is_told_at_its_place(string template, string place, string messages)
    {
        var (_, found) = Bound(template, [("frame", "")]);
        found.Sorted().ShouldFind([.. messages.Split('|').Select((m, i) => i == 0 ? $"page.hbs:{place}: error template: {m}" : $"page.hbs:…: error template: {m}")]);
    }

    [Fact]
    public void A_part_that_includes_itself_is_told_where_it_does()
    {
        var (_, found) = Bound("{{> a}}", [("a", "\n{{> b}}"), ("b", "x{{> a}}")]);
        found.Sorted().ShouldFind("b.hbs:1:2: error template: the part 'a' includes itself, without end; take one of the two away");
    }

    [Fact]
    public void A_mistake_in_a_part_is_told_once_however_often_the_part_is_used()
    {
        var (_, found) = Bound("{{> a}}{{> a}}{{#with favourite}}{{> b}}{{/with}}", [("a", "{{x}}"), ("b", "{{title}}")]);
        found.Sorted().ShouldFind("a.hbs:1:1: error template: there is no 'x' here; known are books, empty, favourite, lost, name, none");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var (_, found) = Bound("{{x}}\n{{#if y}}{{z}}{{/if}}{{#with lost}}{{q}}{{/with}}{{> r}}", []);
        found.Sorted().Select(d => $"{d.Place.Line}:{d.Place.Column}").ShouldBe(["1:1", "2:1", "2:10", "2:36", "2:50"]);
    }

    private static string Shown(string template, params (string Name, string Text)[] parts)
    {
        var (write, found) = Bound(template, parts);
        found.Sorted().ShouldBeEmpty();
        var page = new StringWriter();
        write(new Scope(page, Words, Books));
        return page.ToString();
    }

    private static (Action<Scope> Write, DiagnosticBag Found) Bound(string template, (string Name, string Text)[] parts)
    {
        var found = new DiagnosticBag();
        var binder = new TemplateBinder(parts.ToDictionary(p => p.Name, p => Read(p.Name, p.Text)), found);
        return (binder.Bind(Read("page", template), typeof(Shelf)), found);

        Template Read(string name, string text) => TemplateReader.Read(new SourceFile($"{name}.hbs", $"{name}.hbs", text), found);
    }

    private static readonly Strings Words = new("en", rightToLeft: false, new Dictionary<string, string[]>
    {
        ["greeting"] = Strings.Parts("Hello <{name}> &"),
        ["end"] = Strings.Parts("End"),
        ["books.one"] = Strings.Parts("one book"),
        ["books.other"] = Strings.Parts("{count} books"),
    });

    internal sealed record Shelf(string Name, string Empty, ImmutableArray<Book> Books, Book Favourite, Book? Lost, ImmutableArray<string> None);

    internal sealed record Book(string Title, int Pages, string MarkHtml, string? ShelfMark, Author? Author, ImmutableArray<string> Chapters);

    internal sealed record Author(string Name);
}
