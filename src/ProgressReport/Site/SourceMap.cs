namespace ProgressReport.Site;

/// <summary>Draws the pages of the source document from the first to the last named, one row a section: a bar stands where recommendations refer to a page.</summary>
internal static class SourceMap
{
    private const int Width = 360;
    private const int Margin = 34; // for the numerals
    private const int RowHeight = 22;
    private const int Tallest = 18;
    private const int PagesPerLine = 5;

    public static string Svg(PageContext page)
    {
        var (pages, sections) = (page.Statistics.SourcePages, page.Statistics.Sections);
        var drawing = new Drawing(Width, page.Language.RightToLeft);
        var step = (double)(Width - Margin - 4) / pages.Length;
        double Start(int number) => Margin + (step * (number - 1));
        var most = pages.Max(p => p.Recommendations.Length);
        var bottom = RowHeight * (sections.Length + 1.0);

        foreach (var number in pages.Select(p => p.Number).Where(n => n == 1 || n % PagesPerLine == 0))
        {
            drawing.Line(Start(number) + (step / 2), 0, Start(number) + (step / 2), bottom + 8);
            drawing.Text(Start(number) + (step / 2), bottom + 22, $"{number}", "faint");
        }

        void Row(double baseline, Func<SourcePage, int> count, string kind)
        {
            drawing.Line(Margin, baseline, Width, baseline);
            foreach (var source in pages)
            {
                var high = Tallest * (double)count(source) / most;
                if (high > 0)
                {
                    drawing.Rectangle(Start(source.Number) + 0.75, baseline - high, step - 1.5, high, kind);
                }
            }
        }

        for (var s = 0; s < sections.Length; s++)
        {
            var section = sections[s];
            drawing.Text(Margin / 2.0, (RowHeight * (s + 1)) - 4, page.Numeral(section.What), "label");
            Row(RowHeight * (s + 1), p => p.Recommendations.Count(section.Recommendations.Contains), "bar");
        }

        drawing.Text(Margin / 2.0, bottom - 4, "Σ", "total");
        Row(bottom, p => p.Recommendations.Length, "bar whole");
        foreach (var source in pages.Where(p => p.Recommendations.IsEmpty))
        {
            drawing.Circle(Start(source.Number) + (step / 2), bottom - 6, Math.Min(3.5, step / 2), "empty");
        }

        return drawing.Svg(
            "map", bottom + 28, page.Strings.Text("source.drawing", ("symbol", page.Report.SourceDocument.Symbol)), page.Strings.Text("source.drawingText", ("last", pages.Length)));
    }
}
