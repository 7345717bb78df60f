using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json.Nodes;

namespace ProgressReport.Print;

/// <summary>What a finished PDF says of itself.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Symbol">Document symbol.</param>
/// <param name="Digest">Digest of the content.</param>
/// <param name="Headings">Its headings in reading order, as the outline names them.</param>
/// <param name="Numberings">How each list of labelled items is numbered, in reading order.</param>
/// <param name="Date">When it was made, as far as it should say; never the clock.</param>
internal sealed record PdfFacts(
    string Title, string Language, string Symbol, string Digest, ImmutableArray<PrintHeading> Headings, ImmutableArray<string> Numberings, DateTimeOffset? Date);

/// <summary>A heading of the print.</summary>
internal sealed record PrintHeading(string Id, string Words);

/// <summary>
/// Finishes the objects of a printed PDF: tags and content mended; metadata that tells title, language, identifier and
/// digest instead of the clock and the browser; whole words in the outline; page labels; descriptions of links.
/// </summary>
internal static class PdfFinish
{
    /// <summary>Changes the objects.</summary>
    /// <param name="pdf">The print.</param>
    /// <param name="copy">What was printed.</param>
    /// <exception cref="PrintException">A character has no glyph.</exception>
    public static void Apply(PdfObjects pdf, PrintCopy copy)
    {
        var facts = copy.Facts;
        PdfContents.Mend(pdf);
        PdfStructure.Mend(pdf, facts.Numberings);
        var root = pdf.Change(pdf.Root);
        root["/Lang"] = "u:" + facts.Language;
        root["/PageLabels"] = new JsonObject { ["/Nums"] = new JsonArray(0, new JsonObject { ["/S"] = "/D" }) };
        Information(pdf.Change(pdf.Trailer["/Info"]!.GetValue<string>()), facts);
        Outline(pdf, PdfObjects.Text(root["/Outlines"]), facts.Headings);
        Links(pdf, facts.Headings);

        var pages = PdfPage.All(pdf);
        GlyphCheck.Run(pages, copy);
        var accessible = PdfAccessibility.Shortfalls(pdf, pages).Values.All(count => count == 0);
        root["/Metadata"] = pdf.AddStream(new JsonObject { ["/Type"] = "/Metadata", ["/Subtype"] = "/XML" }, Encoding.UTF8.GetBytes(Xmp(facts, accessible)));
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
    private static void Outline(PdfObjects pdf, string? outlines, ImmutableArray<PrintHeading> headings)
    {
        var entries = outlines is null ? [] : Entries(pdf, outlines).ToArray();
        if (entries.Length == headings.Length)
        {
            foreach (var (entry, heading) in entries.Zip(headings))
            {
                pdf.Change(entry)["/Title"] = "u:" + heading.Words;
            }
        }
    }

    private static IEnumerable<string> Entries(PdfObjects pdf, string parent)
    {
        for (var entry = PdfObjects.Text(pdf.Dictionary(parent)["/First"]); entry is not null; entry = PdfObjects.Text(pdf.Dictionary(entry)["/Next"]))
        {
            yield return entry;
            foreach (var kid in Entries(pdf, entry))
            {
                yield return kid;
            }
        }
    }

    /// <summary>Readers that speak announce a link by its description: the address, or the heading it leads to.</summary>
    private static void Links(PdfObjects pdf, ImmutableArray<PrintHeading> headings)
    {
        foreach (var reference in pdf.References.ToArray())
        {
            var link = pdf.Dictionary(reference);
            if (PdfObjects.Text(link["/Subtype"]) == "/Link")
            {
                var address = PdfObjects.Text(pdf.Dictionary(link["/A"])["/URI"]);
                var target = PdfObjects.Text(link["/Dest"])?.TrimStart('/') ?? "";
                pdf.Change(reference)["/Contents"] = address is null ? "u:" + Described(target, headings) : address.StartsWith("u:", StringComparison.Ordinal) ? address : "u:" + address;
            }
        }
    }

    /// <summary>A heading, or a block by the heading above it and its own labels: “Recommendation 33 a-iv”.</summary>
    private static string Described(string id, ImmutableArray<PrintHeading> headings) =>
        headings.FirstOrDefault(h => h.Id == id)?.Words
        ?? (id.Split('-', 2) is [var number, var block] && headings.FirstOrDefault(h => h.Id == number) is { } above ? $"{above.Words} {block}" : id);

    /// <summary>Dublin Core in XMP (ISO 16684-1), as PDF readers and archives look for it.</summary>
    private static string Xmp(PdfFacts facts, bool accessible)
    {
        static string Escaped(string text) => SecurityElement.Escape(text);
        var date = facts.Date?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:identifier>{Escaped(facts.Symbol)}</dc:identifier>
            <dc:language><rdf:Bag><rdf:li>{Escaped(facts.Language)}</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(facts.Title)}</rdf:li><rdf:li xml:lang="{Escaped(facts.Language)}">{Escaped(facts.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">sha256:{Escaped(facts.Digest)}</rdf:li></rdf:Alt></dc:description>
            <xmp:CreatorTool>progress-report</xmp:CreatorTool>{(date is null ? "" : $"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>")}{(accessible ? "<pdfuaid:part>1</pdfuaid:part>" : "")}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
