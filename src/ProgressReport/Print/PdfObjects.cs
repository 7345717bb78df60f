using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>The objects of a PDF in qpdf's JSON form (version 2), and what was changed of them.</summary>
internal sealed class PdfObjects
{
    // qpdf reads base64 as it stands, without resolving escapes such as \u002B.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _objects;
    private readonly JsonObject _changed = [];
    private int _last;

    /// <summary>Takes what <c>qpdf --json</c> says of a PDF.</summary>
    public PdfObjects(string json)
    {
        var document = JsonNode.Parse(json)!;
        _objects = document["qpdf"]![1]!.AsObject();
        _last = document["qpdf"]![0]!["maxobjectid"]!.GetValue<int>();
    }

    public JsonObject Trailer => _objects["trailer"]!["value"]!.AsObject();

    public string Root => Trailer["/Root"]!.GetValue<string>();

    /// <summary>References of all objects.</summary>
    public IEnumerable<string> References => _objects.Select(o => o.Key).Where(k => k.StartsWith("obj:", StringComparison.Ordinal)).Select(k => k[4..]);

    /// <summary>References of the pages in order.</summary>
    public IEnumerable<string> Pages => PagesBelow(Dictionary(Root)["/Pages"]!.GetValue<string>());

    /// <summary>What a value says, an indirect one followed to its object.</summary>
    public JsonNode? Resolve(JsonNode? value) => Text(value) is { } reference && Holder(reference) is { } holder ? holder["value"] ?? holder["stream"]!["dict"] : value;

    /// <summary>The dictionary behind a value or a reference; empty if there is none.</summary>
    public JsonObject Dictionary(JsonNode? value) => Resolve(value) as JsonObject ?? [];

    /// <summary>The same, to be changed.</summary>
    public JsonObject Change(string reference)
    {
        var holder = Changed(reference);
        return (holder["value"] ?? holder["stream"]!["dict"])!.AsObject();
    }

    /// <summary>The content of a stream, decoded.</summary>
    public byte[] Stream(string reference) => Convert.FromBase64String(Holder(reference)!["stream"]!["data"]!.GetValue<string>());

    public void ChangeStream(string reference, byte[] content)
    {
        var stream = Changed(reference)["stream"]!;
        stream["data"] = Convert.ToBase64String(content);
        stream["dict"]!.AsObject().Remove("/Filter");
        stream["dict"]!.AsObject().Remove("/Length");
    }

    /// <summary>Adds an object.</summary>
    /// <returns>Its reference.</returns>
    public string Add(JsonObject value) => AddObject(new JsonObject { ["value"] = value });

    public string AddStream(JsonObject dictionary, byte[] content) => AddObject(new JsonObject
    {
        ["stream"] = new JsonObject { ["dict"] = dictionary, ["data"] = Convert.ToBase64String(content) },
    });

    /// <summary>The update for <c>qpdf --update-from-json</c>.</summary>
    public string Written() => new JsonObject
    {
        ["qpdf"] = new JsonArray(new JsonObject { ["jsonversion"] = 2, ["pdfversion"] = "1.7", ["maxobjectid"] = _last }, _changed),
    }.ToJsonString(Plain);

    /// <summary>A value that is a text, a name or a reference; null if it is something else.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private IEnumerable<string> PagesBelow(string node)
    {
        if (Dictionary(node)["/Kids"] is not JsonArray kids)
        {
            return [node];
        }

        return kids.SelectMany(k => PagesBelow(k!.GetValue<string>()));
    }

    private JsonNode? Holder(string reference) => _changed["obj:" + reference] ?? _objects["obj:" + reference];

    private JsonObject Changed(string reference)
    {
        var key = "obj:" + reference;
        return (_changed[key] ??= _objects[key]!.DeepClone()).AsObject();
    }

    private string AddObject(JsonObject holder)
    {
        var reference = $"{++_last} 0 R";
        _changed["obj:" + reference] = holder;
        return reference;
    }
}
