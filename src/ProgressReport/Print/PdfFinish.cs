using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>What a finished PDF says of itself.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Symbol">Document symbol.</param>
/// <param name="Digest">Digest of the content.</param>
/// <param name="Headings">The words of its headings in reading order, as the outline names them.</param>
/// <param name="Date">When it was made, as far as it should say; never the clock.</param>
internal sealed record PdfFacts(string Title, string Language, string Symbol, string Digest, ImmutableArray<string> Headings, DateTimeOffset? Date);

/// <summary>
/// Changes the objects of a printed PDF, in qpdf's JSON form: metadata that tells title, language, identifier and
/// digest instead of the clock and the browser; whole words in the outline; page labels; descriptions of links.
/// </summary>
internal sealed class PdfFinish
{
    // qpdf reads base64 as it stands, without resolving escapes such as \u002B.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _objects;
    private readonly JsonObject _changed = [];
    private int _last;

    private PdfFinish(JsonNode document)
    {
        _objects = document["qpdf"]![1]!.AsObject();
        _last = document["qpdf"]![0]!["maxobjectid"]!.GetValue<int>();
    }

    /// <summary>The update for <c>qpdf --update-from-json</c>.</summary>
    /// <param name="json">What <c>qpdf --json</c> says of the print.</param>
    /// <param name="facts">What it should say of itself.</param>
    public static string Update(string json, PdfFacts facts)
    {
        var finish = new PdfFinish(JsonNode.Parse(json)!);
        var trailer = finish._objects["trailer"]!["value"]!;
        var root = finish.Change(trailer["/Root"]!.GetValue<string>());
        root["/Lang"] = "u:" + facts.Language;
        root["/PageLabels"] = new JsonObject { ["/Nums"] = new JsonArray(0, new JsonObject { ["/S"] = "/D" }) };
        root["/Metadata"] = finish.AddStream(Xmp(facts));
        Information(finish.Change(trailer["/Info"]!.GetValue<string>()), facts);
        finish.Outline(root["/Outlines"]?.GetValue<string>(), facts.Headings);
        finish.Links();
        return finish.Written();
    }

    private static void Information(JsonObject info, PdfFacts facts)
    {
        info["/Title"] = "u:" + facts.Title;
        info["/Subject"] = $"u:{facts.Symbol} {facts.Digest}";
        info["/Creator"] = "u:progress-report";
        info.Remove("/CreationDate");
        info.Remove("/ModDate");
        if (facts.Date is { } date)
        {
            info["/CreationDate"] = info["/ModDate"] = $"u:D:{date.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z";
        }
    }

    /// <summary>The browser joins the lines of a heading without a space; the page knows the words.</summary>
    private void Outline(string? outlines, ImmutableArray<string> headings)
    {
        var entries = outlines is null ? [] : Entries(Object(outlines)["/First"]?.GetValue<string>()).ToArray();
        if (entries.Length == headings.Length)
        {
            foreach (var (entry, heading) in entries.Zip(headings))
            {
                Change(entry)["/Title"] = "u:" + heading;
            }
        }
    }

    private IEnumerable<string> Entries(string? first)
    {
        for (var entry = first; entry is not null; entry = Object(entry)["/Next"]?.GetValue<string>())
        {
            yield return entry;
            foreach (var kid in Entries(Object(entry)["/First"]?.GetValue<string>()))
            {
                yield return kid;
            }
        }
    }

    /// <summary>Readers that speak announce a link by its description.</summary>
    private void Links()
    {
        foreach (var (key, node) in _objects.ToArray())
        {
            if (node is JsonObject holder && holder["value"] is JsonObject value && Text(value["/Subtype"]) == "/Link" && Text(value["/Type"]) == "/Annot")
            {
                var action = value["/A"] switch
                {
                    JsonValue reference => Object(reference.GetValue<string>()),
                    JsonObject direct => direct,
                    _ => null,
                };
                var target = Text(action?["/URI"]) ?? Text(value["/Dest"])?.TrimStart('/');
                Change(key["obj:".Length..])["/Contents"] = target is null ? "u:" : target.StartsWith("u:", StringComparison.Ordinal) ? target : "u:" + target;
            }
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private JsonObject Object(string reference) => (_changed["obj:" + reference] ?? _objects["obj:" + reference])!["value"]!.AsObject();

    private JsonObject Change(string reference)
    {
        var key = "obj:" + reference;
        if (_changed[key] is null)
        {
            _changed[key] = _objects[key]!.DeepClone();
        }

        return _changed[key]!["value"]!.AsObject();
    }

    private string AddStream(string text)
    {
        var reference = $"{++_last} 0 R";
        _changed["obj:" + reference] = new JsonObject
        {
            ["stream"] = new JsonObject
            {
                ["dict"] = new JsonObject { ["/Type"] = "/Metadata", ["/Subtype"] = "/XML" },
                ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
            },
        };
        return reference;
    }

    private string Written() => new JsonObject
    {
        ["qpdf"] = new JsonArray(new JsonObject { ["jsonversion"] = 2, ["pdfversion"] = "1.7", ["maxobjectid"] = _last }, _changed),
    }.ToJsonString(Plain);

    /// <summary>Dublin Core in XMP (ISO 16684-1), as PDF readers and archives look for it.</summary>
    private static string Xmp(PdfFacts facts)
    {
        static string Escaped(string text) => SecurityElement.Escape(text);
        var date = facts.Date?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:format>application/pdf</dc:format>
            <dc:identifier>{Escaped(facts.Symbol)}</dc:identifier>
            <dc:language><rdf:Bag><rdf:li>{Escaped(facts.Language)}</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(facts.Title)}</rdf:li><rdf:li xml:lang="{Escaped(facts.Language)}">{Escaped(facts.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">sha256:{Escaped(facts.Digest)}</rdf:li></rdf:Alt></dc:description>
            <xmp:CreatorTool>progress-report</xmp:CreatorTool>{(date is null ? "" : $"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>")}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
