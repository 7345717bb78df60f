using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>
/// Mends the tags: a list item gets its label and body, tables of contents are told as such, and the browser's own types
/// are mapped to those of the standard (ISO 32000-1, 14.8.4).
/// </summary>
internal sealed class PdfStructure
{
    private readonly PdfObjects _pdf;
    private readonly Queue<string> _numberings;

    private PdfStructure(PdfObjects pdf, ImmutableArray<string> numberings)
    {
        _pdf = pdf;
        _numberings = new Queue<string>(numberings);
    }

    /// <summary>Mends the whole tree.</summary>
    /// <param name="pdf">The print.</param>
    /// <param name="numberings">How each list of labelled items is numbered, in reading order.</param>
    public static void Mend(PdfObjects pdf, ImmutableArray<string> numberings)
    {
        if (PdfObjects.Text(pdf.Dictionary(pdf.Root)["/StructTreeRoot"]) is not { } root)
        {
            return;
        }

        new PdfStructure(pdf, numberings).Walk(root);
        pdf.Change(root)["/RoleMap"] = new JsonObject { ["/Strong"] = "/Span", ["/Em"] = "/Span", ["/Mark"] = "/Span" };
    }

    /// <summary>The kids of an element that are elements themselves, as references.</summary>
    public static IEnumerable<string> Elements(PdfObjects pdf, JsonObject element) =>
        Kids(element).Select(PdfObjects.Text).OfType<string>().Where(k => pdf.Dictionary(k).ContainsKey("/S"));

    /// <summary>All kids of an element.</summary>
    public static IEnumerable<JsonNode?> Kids(JsonObject element) => element["/K"] switch
    {
        JsonArray kids => kids,
        null => Array.Empty<JsonNode?>(),
        var kid => new JsonNode?[] { kid },
    };

    private void Walk(string reference)
    {
        foreach (var kid in Elements(_pdf, _pdf.Dictionary(reference)).ToArray())
        {
            if (Type(kid) == "/L")
            {
                List(kid);
            }

            Walk(kid);
        }
    }

    private void List(string list)
    {
        var items = Elements(_pdf, _pdf.Dictionary(list)).Where(i => Type(i) == "/LI").ToArray();
        if (items.Length > 0 && items.All(IsEntry))
        {
            _pdf.Change(list)["/S"] = "/TOC";
            foreach (var item in items)
            {
                _pdf.Change(item)["/S"] = "/TOCI";
            }

            return;
        }

        var labelled = items.Count(Label);
        if (labelled > 0)
        {
            _pdf.Change(list)["/A"] = new JsonObject { ["/O"] = "/List", ["/ListNumbering"] = _numberings.TryDequeue(out var numbering) ? numbering : "/Decimal" };
        }
    }

    /// <summary>Whether an item leads to a page and nothing else.</summary>
    private bool IsEntry(string item) => Elements(_pdf, _pdf.Dictionary(item)).Select(Type).FirstOrDefault() == "/Link";

    /// <summary>Divides an item into label and body.</summary>
    /// <returns>Whether it has a label.</returns>
    private bool Label(string item)
    {
        var kids = Elements(_pdf, _pdf.Dictionary(item)).ToArray();
        var hasLabel = kids is [_, _, ..] && Type(kids[0]) is "/NonStruct" or "/Lbl";
        if (hasLabel)
        {
            _pdf.Change(kids[0])["/S"] = "/Lbl";
        }

        var rest = kids[(hasLabel ? 1 : 0)..];
        var body = _pdf.Add(new JsonObject { ["/Type"] = "/StructElem", ["/S"] = "/LBody", ["/P"] = item, ["/K"] = References(rest) });
        foreach (var kid in rest)
        {
            _pdf.Change(kid)["/P"] = body;
        }

        _pdf.Change(item)["/K"] = hasLabel ? References([kids[0], body]) : References([body]);
        return hasLabel;
    }

    private string Type(string element) => PdfObjects.Text(_pdf.Dictionary(element)["/S"]) ?? "";

    private static JsonArray References(IEnumerable<string> references) => [.. references.Select(r => JsonValue.Create(r))];
}
