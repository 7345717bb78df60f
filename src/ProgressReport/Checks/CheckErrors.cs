using ProgressReport.Diagnostics;

namespace ProgressReport.Checks;

/// <summary>Every message of the checks.</summary>
internal static class CheckErrors
{
    public static Diagnostic MissingNumber(Place place, string kind, int number) => Diagnostic.Error("missing-number", place,
        $"there is no {kind} {number}, though this is number {number + 1}; add it, or close the gap");

    public static Diagnostic EmptySection(Place place, string slug) => Diagnostic.Warning("empty-section", place,
        $"no recommendation stands in the section '{slug}'; remove it, or correct the recommendations' 'section'");

    public static Diagnostic MissingBlock(Place place, int number, string block) => Diagnostic.Error("broken-link", place,
        $"recommendation {number} has no block '{block}'; write the labels from the outermost, as in '#b-ii'");

    public static Diagnostic LabelOrder(Place place, string label, string before) => Diagnostic.Error("label-order", place,
        $"the label '{label}' cannot follow '{before}'; put the items in the order of their labels");

    public static Diagnostic LabelGap(Place place, string label, string before) => Diagnostic.Error("label-gap", place,
        (before.Length == 0 ? $"the list begins with '{label}'" : $"'{label}' follows '{before}'")
        + "; add what is missing, or say 'extent: partial' in recommendation.yml if the document leaves it out");
}
