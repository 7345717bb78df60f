using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Every message of the model stage.</summary>
internal static class ModelErrors
{
    public static Diagnostic MissingKey(Place place, string key) => Diagnostic.Error("missing-key", place,
        $"the key '{key}' is missing; add a line '{key}: …'");

    public static Diagnostic UnknownKey(Place place, string key, IEnumerable<string> known) => Diagnostic.Error("unknown-key", place,
        $"the key '{key}' means nothing here{Suggestion.For(key, known)}");

    public static Diagnostic WrongKind(Place place, string key, string expected) => Diagnostic.Error("wrong-value", place,
        $"'{key}' must be {expected}");

    public static Diagnostic Unknown(string kind, Place place, string word, IEnumerable<string> known) => Diagnostic.Error($"unknown-{kind}", place,
        $"there is no {kind} '{word}'{Suggestion.For(word, known)}");

    public static Diagnostic Repeated(string kind, Place place, string word) => Diagnostic.Error($"duplicate-{kind}", place,
        $"the {kind} '{word}' is already given; keep one of the two");

    public static Diagnostic BadSlug(Place place, string word) => Diagnostic.Error("wrong-value", place,
        $"'{word}' becomes part of addresses: use lower-case letters a-z, digits and hyphens");

    public static Diagnostic BadKey(Place place, string key) => Diagnostic.Error("wrong-value", place,
        $"'{key}' becomes part of addresses: use letters a-z, digits, hyphens and underscores");

    public static Diagnostic BadPages(Place place) => Diagnostic.Error("wrong-value", place,
        "the pages must rise, as in [16, 17, 18]");

    public static Diagnostic FolderNumber(Place place, string folder, int number) => Diagnostic.Error("folder-number", place,
        $"the folder '{folder}' holds number {number}; rename the folder to '{number:000}' or correct the number");

    public static Diagnostic DuplicateNumber(Place place, int number, string other) => Diagnostic.Error("duplicate-number", place,
        $"number {number} is already that of the folder '{other}'; give this one its own number");

    public static Diagnostic MissingLabel(Place place) => Diagnostic.Error("missing-label", place,
        "this item has no label; begin it with the document's own, as in '- a) …' or '  - (1) …'");

    public static Diagnostic DuplicateLabel(Place place, string label) => Diagnostic.Error("duplicate-label", place,
        $"the label '{label}' stands here twice; give each item its own");

    public static Diagnostic ListBeforeText(Place place) => Diagnostic.Error("empty-part", place,
        "an item must begin with text; write some after its label");

    public static Diagnostic BrokenLink(Place place, string target) => Diagnostic.Error("broken-link", place,
        $"'{target}' leads to no recommendation; write the path from this file, as in '../031/zh.md'");

    public static Diagnostic ForbiddenLink(Place place, string target) => Diagnostic.Error("forbidden-link", place,
        $"'{target}' is not an address readers may follow; use http, https, mailto or the path of a recommendation");

    public static Diagnostic EmptyLink(Place place) => Diagnostic.Error("empty-part", place,
        "this link has no words; put some between its brackets");

    public static Diagnostic StrayHeading(Place place, string expected) => Diagnostic.Error("stray-heading", place,
        $"no heading is expected here; {expected}");

    public static Diagnostic EmptyPart(Place place, string part, string cure) => Diagnostic.Error("empty-part", place,
        $"{part} is empty; {cure}");

    public static Diagnostic MissingText(Place place, string what, string file) => Diagnostic.Error("missing-file", place,
        $"'{file}' is missing; add it: {what} in the source language");

    public static Diagnostic MissingDefinition(Place place, string category, string name) => Diagnostic.Error("missing-definition", place,
        $"category {category} is not defined in the introduction; add an item that begins with '{name}'");
}
