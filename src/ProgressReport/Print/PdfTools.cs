using System.Collections.Immutable;
using System.Text.Json;

namespace ProgressReport.Print;

/// <summary>What qpdf does for a printed PDF: tells where its destinations are, and finishes it.</summary>
internal sealed class PdfTools
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Tool _qpdf;

    private PdfTools(Tool qpdf) => _qpdf = qpdf;

    /// <summary>qpdf, if this machine has it.</summary>
    public static PdfTools? Find() => Tool.Find("qpdf") is { } qpdf ? new PdfTools(qpdf) : null;

    /// <summary>The page of every named destination, from 1.</summary>
    public ImmutableSortedDictionary<string, int> Destinations(string pdf)
    {
        using var json = JsonDocument.Parse(Run("--json=2", "--json-key=pages", "--json-key=qpdf", pdf));
        var pages = json.RootElement.GetProperty("pages").EnumerateArray()
            .ToDictionary(p => p.GetProperty("object").GetString()!, p => p.GetProperty("pageposfrom1").GetInt32());
        var objects = json.RootElement.GetProperty("qpdf")[1];
        JsonElement Resolve(JsonElement value) =>
            value.ValueKind == JsonValueKind.String && objects.TryGetProperty("obj:" + value.GetString(), out var target) ? target.GetProperty("value") : value;

        var root = Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
        return root.TryGetProperty("/Dests", out var destinations)
            ? Resolve(destinations).EnumerateObject().ToImmutableSortedDictionary(d => d.Name.TrimStart('/'), d => pages[Resolve(d.Value)[0].GetString()!], StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, int>.Empty;
    }

    /// <summary>The objects of a PDF with the content of its streams.</summary>
    public PdfObjects Objects(string pdf) => new(Run("--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", pdf));

    /// <summary>The PDF with changed objects, laid out so that its first page shows before the rest has arrived; the same print gives the same bytes.</summary>
    public byte[] Finished(string pdf, PdfObjects objects)
    {
        var (update, finished) = (pdf + ".json", pdf + ".finished");
        File.WriteAllText(update, objects.Written());
        Run($"--update-from-json={update}", "--linearize", "--deterministic-id", "--object-streams=generate", pdf, finished);
        return File.ReadAllBytes(finished);
    }

    private string Run(params string[] arguments)
    {
        var result = _qpdf.Run(Limit, arguments);
        return result is { ExitCode: 0 } ? result.Value.Output : throw new PrintException($"qpdf failed: {result?.Error.Trim() ?? "it took too long"}");
    }
}
