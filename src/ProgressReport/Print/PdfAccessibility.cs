using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>Counts where a PDF falls short of what a program can tell of PDF/UA-1 (ISO 14289-1, in the order of its clause 7).</summary>
internal sealed class PdfAccessibility
{
    private static readonly string[] StandardTypes =
    [
        "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index", "/NonStruct", "/Private",
        "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot",
        "/Span", "/Quote", "/Note", "/Reference", "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/RB", "/RT", "/RP", "/Figure", "/Formula", "/Form",
    ];

    private readonly PdfObjects _pdf;
    private readonly SortedList<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tagged = new(StringComparer.Ordinal);
    private readonly JsonObject _roles;
    private int _heading;

    private PdfAccessibility(PdfObjects pdf)
    {
        _pdf = pdf;
        _roles = pdf.Dictionary(pdf.Dictionary(pdf.Dictionary(pdf.Root)["/StructTreeRoot"])["/RoleMap"]);
    }

    /// <summary>How often each thing is wrong, by its name; every name is there, also those with none.</summary>
    public static IReadOnlyDictionary<string, int> Shortfalls(PdfObjects pdf, IReadOnlyList<PdfPage> pages)
    {
        var check = new PdfAccessibility(pdf);
        check.Document();
        check.Element(PdfObjects.Text(pdf.Dictionary(pdf.Root)["/StructTreeRoot"]) ?? "", parent: "", page: "");
        check.Pages(pages);
        return check._counts;
    }

    private void Document()
    {
        var root = _pdf.Dictionary(_pdf.Root);
        Count("document-not-tagged", _pdf.Dictionary(root["/MarkInfo"])["/Marked"]?.ToString() != "true" || !root.ContainsKey("/StructTreeRoot"));
        Count("language-missing", PdfObjects.Text(root["/Lang"]) is null or "u:");
        Count("title-not-shown", _pdf.Dictionary(root["/ViewerPreferences"])["/DisplayDocTitle"]?.ToString() != "true");
        Count("outline-missing", !root.ContainsKey("/Outlines"));
        Count("script", root.ContainsKey("/OpenAction") && _pdf.Dictionary(root["/OpenAction"]).ContainsKey("/JS") || root.ContainsKey("/AA"));
    }

    private void Element(string reference, string parent, string page)
    {
        var element = _pdf.Dictionary(reference);
        var type = Role(element);
        page = PdfObjects.Text(element["/Pg"]) ?? page;
        if (element.ContainsKey("/S"))
        {
            Type(element, type, parent);
        }

        var linked = false;
        foreach (var kid in PdfStructure.Kids(element))
        {
            if (kid is JsonObject { } inner)
            {
                linked |= PdfObjects.Text(inner["/Type"]) == "/OBJR";
                if (inner["/MCID"] is { } mark)
                {
                    _tagged.Add($"{PdfObjects.Text(inner["/Pg"]) ?? page} {mark}");
                }
            }
            else if (PdfObjects.Text(kid) is { } child)
            {
                if (PdfObjects.Text(_pdf.Dictionary(child)["/Type"]) == "/OBJR")
                {
                    linked = true;
                }
                else
                {
                    Element(child, element.ContainsKey("/S") ? type : "", page);
                }
            }
            else if (kid is not null)
            {
                _tagged.Add($"{page} {kid}");
            }
        }

        Count("link-element-without-link", type == "/Link" && !linked);
    }

    private void Type(JsonObject element, string type, string parent)
    {
        Count("unknown-type", !StandardTypes.Contains(type));
        Count("list-malformed", (parent == "/L" && type is not ("/LI" or "/L" or "/Caption")) || (parent == "/LI") != type is "/Lbl" or "/LBody");
        Count("contents-malformed", (parent == "/TOC") != type is "/TOCI" && type is not ("/TOC" or "/Caption"));
        Count("table-malformed",
            (parent == "/Table" && type is not ("/TR" or "/THead" or "/TBody" or "/TFoot" or "/Caption")) || (parent == "/TR") != type is "/TH" or "/TD");
        Count("header-without-scope", type == "/TH" && !HasAttribute(element, "/Scope"));
        Count("list-without-numbering", type == "/L" && !HasAttribute(element, "/ListNumbering") && HasLabels(element));
        Count("figure-without-text", type is "/Figure" or "/Formula" && !element.ContainsKey("/Alt") && !element.ContainsKey("/ActualText"));
        if (type is ['/', 'H', var digit])
        {
            Count("heading-skips-a-level", digit - '0' > _heading + 1);
            _heading = digit - '0';
        }
    }

    private void Pages(IReadOnlyList<PdfPage> pages)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var reference = page.Reference;
            Count("content-neither-tagged-nor-artifact", page.Unmarked);
            Count("content-without-element", page.Tags.Count(t => !_tagged.Contains($"{reference} {t}")));
            Count("glyph-missing", page.Glyphs.Count(g => g.Code == 0));
            Count("glyph-without-unicode", page.Glyphs.Count(g => g.Code != 0 && !g.Font.Unicode.ContainsKey(g.Code)));
            drawn.UnionWith(page.Tags.Select(t => $"{reference} {t}"));

            var links = (_pdf.Resolve(_pdf.Dictionary(reference)["/Annots"]) as JsonArray)?.Select(_pdf.Dictionary).ToArray() ?? [];
            Count("link-without-element", links.Count(l => !l.ContainsKey("/StructParent")));
            Count("link-without-description", links.Count(l => PdfObjects.Text(l["/Contents"]) is null or "u:"));
            Count("tab-order-not-by-structure", links.Length > 0 && PdfObjects.Text(_pdf.Dictionary(reference)["/Tabs"]) != "/S");
        }

        Count("element-without-content", _tagged.Count(t => !drawn.Contains(t)));
        Count("font-not-embedded", pages.SelectMany(p => p.Glyphs).Select(g => g.Font).Distinct().Count(f => !f.Embedded));
    }

    private bool HasLabels(JsonObject list) =>
        PdfStructure.Elements(_pdf, list).Any(i => PdfStructure.Elements(_pdf, _pdf.Dictionary(i)).Any(k => PdfObjects.Text(_pdf.Dictionary(k)["/S"]) == "/Lbl"));

    private bool HasAttribute(JsonObject element, string name) => _pdf.Resolve(element["/A"]) switch
    {
        JsonArray many => many.Any(a => _pdf.Dictionary(a).ContainsKey(name)),
        JsonObject one => one.ContainsKey(name),
        _ => false,
    };

    private string Role(JsonObject element)
    {
        var type = PdfObjects.Text(element["/S"]) ?? "";
        return PdfObjects.Text(_roles[type]) ?? type;
    }

    private void Count(string name, bool wrong) => Count(name, wrong ? 1 : 0);

    private void Count(string name, int wrong) => _counts[name] = _counts.GetValueOrDefault(name) + wrong;
}
