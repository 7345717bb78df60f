using System.Globalization;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>What a passage is called where it is cited or indexed. Its id says where it stands: <c>a-iv</c>, <c>e-p2</c>, <c>p3-a</c>.</summary>
internal static class PlaceNames
{
    /// <summary>“33(a)(iv)”, or “33 ¶ 2” for the second paragraph of the progress, as in the index of a book.</summary>
    public static string Short(Strings strings, Language language, int number, string block)
    {
        var place = PlaceOf(block);
        var whole = place.InProgress || place.Paragraph == 0 ? "" : $" ¶\u00A0{place.Paragraph}";
        return place.InProgress
            ? $"{number} ¶\u00A0{Numbered(strings, language, place.Paragraph, place.Keys)}"
            : Numbered(strings, language, number, place.Keys) + whole;
    }

    /// <summary>“recommendation 33(a)(iv)”, or “recommendation 33, progress, paragraph 2”.</summary>
    public static string Whole(Strings strings, Language language, int number, string block)
    {
        var place = PlaceOf(block);
        if (place.InProgress)
        {
            return strings.Text("place.progress", ("number", number), ("paragraph", Numbered(strings, language, place.Paragraph, place.Keys)));
        }

        var name = strings.Text("place.recommendation", ("place", Numbered(strings, language, number, place.Keys)));
        return place.Paragraph == 0 ? name : strings.Text("place.paragraph", ("place", name), ("paragraph", place.Paragraph));
    }

    /// <summary>A passage of the front.</summary>
    public static string OfFront(Strings strings, Language language, string block) =>
        block.Split('-') is ["intro", var first, .. var keys] && int.TryParse(first, CultureInfo.InvariantCulture, out var number)
            ? $"{strings.Text("document.introduction")} {Numbered(strings, language, number, keys)}"
            : strings.Text("nav.document");

    private static string Numbered(Strings strings, Language language, int number, string[] keys) =>
        number + string.Concat(keys.Select((k, i) => Labels.Cited(k, language, i + 1, strings)));

    private static Place PlaceOf(string block)
    {
        var parts = block.Split('-');
        return parts switch
        {
            ["text"] or [""] => new Place(false, [], 0),
            ["text", var paragraph] => new Place(false, [], Number(paragraph)),
            [var first, .. var keys] when IsParagraph(first) => new Place(true, keys, Number(first[1..])),
            [.. var keys, var last] when IsParagraph(last) => new Place(false, keys, Number(last[1..])),
            _ => new Place(false, parts, 0),
        };
    }

    private static bool IsParagraph(string part) => part is ['p', >= '1' and <= '9', ..];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Labels from the outermost, and the paragraph if it is not the first; of the progress, whose paragraph comes first.</summary>
    private sealed record Place(bool InProgress, string[] Keys, int Paragraph);
}
