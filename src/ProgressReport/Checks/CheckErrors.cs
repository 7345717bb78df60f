using ProgressReport.Diagnostics;
using ProgressReport.Model;

namespace ProgressReport.Checks;

/// <summary>Every message of the checks.</summary>
internal static class CheckErrors
{
    public static Diagnostic MissingNumber(Place place, string kind, int number) => Diagnostic.Error("missing-number", place,
        $"there is no {kind} {number}, though this is number {number + 1}; add it, or close the gap");

    public static Diagnostic EmptySection(Place place, string slug) => Diagnostic.Warning("empty-section", place,
        $"no recommendation stands in the section '{slug}'; remove it, or correct the recommendations' 'section'");

    public static Diagnostic BrokenReference(Place place, int number, string block) => Diagnostic.Error("broken-link", place,
        $"recommendation {number} has no block '{block}'; write the labels from the outermost, as in '#b-ii'");

    public static Diagnostic LabelOrder(Place place, string label, string before) => Diagnostic.Error("label-order", place,
        $"the label '{label}' cannot follow '{before}'; put the items in the order of their labels");

    public static Diagnostic LabelGap(Place place, string label, string before) => Diagnostic.Error("label-gap", place,
        (before.Length == 0 ? $"the list begins with '{label}'" : $"'{label}' follows '{before}'")
        + "; add what is missing, or say 'extent: partial' in recommendation.yml if the document leaves it out");

    public static Diagnostic MissingTranslation(Place place, string name, Language language) => Diagnostic.Warning("missing-translation", place,
        $"there is no '{language.Code}.md' beside it: {(name == "front" ? "the front" : $"recommendation {name}")} is not translated into {language.Name}; readers see the source");

    public static Diagnostic MissingBlock(Place place, string block) => Diagnostic.Warning("missing-block", place,
        $"the block '{block}' of the source is not translated; add it, or readers see the source");

    public static Diagnostic ExtraBlock(Place place, string block) => Diagnostic.Warning("extra-block", place,
        $"the source has no block '{block}', so this one is not shown; remove it, or correct its label or place");

    public static Diagnostic StaleBlock(Place place, string block, string name, string language) => Diagnostic.Warning("stale-block", place,
        $"the source of '{block}' has changed since this was translated; revise it, then run 'translations --update {name} {language}'");

    public static Diagnostic UnconfirmedBlock(Place place, string block, string name, string language) => Diagnostic.Warning("unconfirmed-block", place,
        $"nobody has confirmed that '{block}' renders the source; read it against the source, then run 'translations --update {name} {language}'");

    public static Diagnostic StrayStamp(Place place, string block, string name, string language) => Diagnostic.Warning("stray-stamp", place,
        $"the source has no block '{block}'; run 'translations --update {name} {language}' when the text is right");

    public static Diagnostic OtherLabel(Place place, string expected, string label) => Diagnostic.Warning("other-label", place,
        $"the label is '{label}', in the source '{expected}'; labels are the same in all files");

    public static Diagnostic LostLink(Place place, string target) => Diagnostic.Warning("lost-link", place,
        $"the source links to '{target}' here; add the link");

    public static Diagnostic AddedLink(Place place, string target) => Diagnostic.Warning("added-link", place,
        $"the source has no link to '{target}' here; remove it");

    public static Diagnostic LostSymbol(Place place, string symbol) => Diagnostic.Warning("lost-symbol", place,
        $"the document symbol '{symbol}' of the source is missing; write it as it is");

    public static Diagnostic LostNumber(Place place, string number) => Diagnostic.Warning("lost-number", place,
        $"the number {number} of the source is missing; add it in digits");

    public static Diagnostic AddedNumber(Place place, string number) => Diagnostic.Warning("added-number", place,
        $"the number {number} is not in the source; remove or correct it");

    public static Diagnostic ForeignScript(Place place, string script, string text) => Diagnostic.Warning("foreign-script", place,
        $"'{text}' is {script} script, left over in another language; translate it");

    public static Diagnostic StraightQuote(Place place, string quote, Language language) => Diagnostic.Warning("straight-quote", place,
        $"a straight {quote} where {language.Name} has its own quotation marks and apostrophe (“ ” ’ « »); use those");

    public static Diagnostic DoubleSpace(Place place) => Diagnostic.Warning("double-space", place,
        "two spaces in a row; keep one");

    public static Diagnostic FrenchSpace(Place place, string text) => Diagnostic.Warning("french-space", place,
        $"at '{text}': French puts a no-break space before : and inside « », a narrow one (U+202F) before ; ! ? and %");

    public static Diagnostic LatinMark(Place place, string text) => Diagnostic.Warning("latin-mark", place,
        $"at '{text}': Arabic has its own comma ، semicolon ؛ and question mark ؟");

    public static Diagnostic MixedWord(Place place, string word) => Diagnostic.Warning("mixed-word", place,
        $"'{word}' mixes Latin and Cyrillic letters, some of which only look alike; write it in one script");

    public static Diagnostic OtherTerm(Place place, string expected, string key) => Diagnostic.Warning("other-term", place,
        $"expected here is '{expected}', as the glossary has it under '{key}'; use it, or add the form used to that entry's 'also'");
}
