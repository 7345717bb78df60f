using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ProgressReport.Print;

namespace ProgressReport.PdfTests;

/// <summary>Reads back which page number is printed beside each entry of contents, table and index.</summary>
internal static class PrintedNumbers
{
    /// <summary>The place each entry leads to, and the number printed for it.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="last">The last page that holds entries.</param>
    /// <param name="rightToLeft">Whether the number stands to the left of its entry.</param>
    public static List<(string Target, int Page)> Read(string file, int last, bool rightToLeft)
    {
        var numbers = new List<(string, int)>();
        var pdf = PdfTools.Find()!.Objects(file);
        var pages = XDocument.Parse(Machine.Run("pdftotext", "-bbox", "-l", $"{last}", file, "-")).Descendants().Where(e => e.Name.LocalName == "page").ToArray();
        foreach (var (page, reference) in pages.Zip(pdf.Pages))
        {
            Word[] words = [.. page.Elements().Select(Read).Where(w => w.Number is not null)];
            var links = (pdf.Resolve(pdf.Dictionary(reference)["/Annots"]) as JsonArray)?.Select(pdf.Dictionary).Where(l => PdfObjects.Text(l["/Dest"]) is not null) ?? [];
            foreach (var entry in links.GroupBy(l => PdfObjects.Text(l["/Dest"])![1..]))
            {
                var first = entry.MaxBy(l => Corner(l, 3))!;
                var (left, right, top, bottom) = (Corner(first, 0), Corner(first, 2), Height(page) - Corner(first, 3), Height(page) - Corner(first, 1));
                var beside = words.Where(w => w.Middle > top && w.Middle < bottom && (rightToLeft ? w.Right <= left + 1 : w.Left >= right - 1))
                    .OrderBy(w => rightToLeft ? -w.Right : w.Left).ToArray();
                if (beside.Length > 0)
                {
                    // A row of the table has its counts before the page; the index has other entries after it.
                    numbers.Add((entry.Key, (entry.Key.StartsWith("section-", StringComparison.Ordinal) ? beside[^1] : beside[0]).Number!.Value));
                }
            }
        }

        return numbers;
    }

    private static Word Read(XElement word) => new(
        Number(word, "xMin"), Number(word, "xMax"), (Number(word, "yMin") + Number(word, "yMax")) / 2, int.TryParse(PrintedDocument.Squeezed(word.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Height(XElement page) => Number(page, "height");

    private static double Corner(JsonObject link, int index) => link["/Rect"]![index]!.GetValue<double>();

    private sealed record Word(double Left, double Right, double Middle, int? Number);
}
