using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>Every message about a template.</summary>
internal static class TemplateErrors
{
    public static Diagnostic MissingTemplate(Place place) => Error(place, "this template is missing; restore it from the generator's own templates");

    public static Diagnostic UnusedTemplate(Place place, IEnumerable<string> known) => Diagnostic.Warning("template", place,
        $"no page is made with this template (what templates share belongs in parts/){Suggestion.For(Path.GetFileNameWithoutExtension(place.File), known)}");

    public static Diagnostic TagWithoutEnd(Place place, string end) => Error(place, $"this tag has no end; write {end} where it ends");

    public static Diagnostic UnknownTag(Place place, string tag) => Error(place,
        $"'{tag}' is no tag that templates know; write {{{{name}}}}, {{{{t \"key\" name=value}}}}, {{{{#if name}}}}, {{{{#unless name}}}}, {{{{#each name}}}}, {{{{#with name}}}} or {{{{> part}}}}");

    public static Diagnostic BlockWithoutEnd(Place place, string word) => Error(place, $"this block has no end; write {{{{/{word}}}}} where it ends");

    public static Diagnostic EndWithoutBlock(Place place, string word) => Error(place, $"nothing begins here that {{{{/{word}}}}} could end; delete it, or begin the block above");

    public static Diagnostic StrayElse(Place place) => Error(place, "this {{else}} belongs to no block, or is the second of its block; delete it");

    public static Diagnostic UnknownName(Place place, string name, IEnumerable<string> known) => Error(place, $"there is no '{name}' here{Suggestion.For(name, known)}");

    public static Diagnostic NotThere(Place place, string path) => Error(place, $"'{path}' is not there on every page; put {{{{#if {path}}}}} … {{{{/if}}}} around what needs it");

    public static Diagnostic NothingAround(Place place, string path) => Error(place, $"'{path}' leads out of what this template shows; take a '../' away");

    public static Diagnostic NoRepetition(Place place, string path) => Error(place, $"'{path}' has a meaning only within {{{{#each}}}}");

    public static Diagnostic NotText(Place place, string path, IEnumerable<string> members) => Error(place,
        $"'{path}' is no text and no number{(members.Any() ? $"; name one of its values: {string.Join(", ", members)}" : "; show it by {{#if}} or {{#each}}")}");

    public static Diagnostic NotHtml(Place place, string path) => Error(place, $"'{path}' is no finished HTML; write {{{{{path}}}}}, so that it is escaped");

    public static Diagnostic IsHtml(Place place, string path) => Error(place, $"'{path}' is finished HTML; write {{{{{{{path}}}}}}}, or its tags are shown as text");

    public static Diagnostic NotMany(Place place, string path) => Error(place, $"'{path}' is no list; {{{{#with {path}}}}} shows a single one");

    public static Diagnostic IsMany(Place place, string path) => Error(place, $"'{path}' is a list; {{{{#each {path}}}}} shows what is in it");

    public static Diagnostic UnknownPart(Place place, string name, IEnumerable<string> known) => Error(place, $"there is no part '{name}' in parts/{Suggestion.For(name, known)}");

    public static Diagnostic PartOfItself(Place place, string name) => Error(place, $"the part '{name}' includes itself, without end; take one of the two away");

    public static Diagnostic NothingToShowAround(Place place) => Error(place, "{{> @partial-block}} has a meaning only in a part that is used as {{#> part}} … {{/part}}");

    public static Diagnostic UnknownPhrase(Place place, string key, IEnumerable<string> known) => Error(place, $"the strings have no phrase '{key}'{Suggestion.For(key, known)}");

    public static Diagnostic PhraseWithoutValue(Place place, string key, string name) => Error(place, $"the phrase '{key}' needs a value '{name}'; write {name}=… after its name");

    public static Diagnostic PhraseWithOtherValue(Place place, string key, string name, IEnumerable<string> known) => Error(place,
        $"the phrase '{key}' has no value '{name}'{Suggestion.For(name, known)}");

    private static Diagnostic Error(Place place, string message) => Diagnostic.Error("template", place, message);
}
