namespace ProgressReport.Site;

/// <summary>Draws how many recommendations of each section stand at which statuses: a square beside each number, as large as it says.</summary>
internal static class StatusMatrix
{
    private const int Width = 360;
    private const int Margin = 44; // for the numerals, and for the totals on the other side
    private const int Head = 34;
    private const int RowHeight = 28;
    private const int Largest = 22; // side of the largest square

    public static string Svg(PageContext page)
    {
        var (groups, sections) = (page.Statistics.Groups, page.Statistics.Sections);
        var drawing = new Drawing(Width, page.Language.RightToLeft);
        var column = (double)(Width - (2 * Margin)) / groups.Length;
        double Centre(int group) => Margin + (column * (group + 0.5));
        var most = groups.Max(g => sections.Max(s => Count(g, s)));

        for (var g = 0; g < groups.Length; g++)
        {
            var statuses = groups[g].Statuses;
            for (var i = 0; i < statuses.Length; i++)
            {
                drawing.Shapes(Centre(g) + (18 * (i - ((statuses.Length - 1) / 2.0))), Head / 2.0, Mark.Shapes(statuses[i]));
            }
        }

        var top = (double)Head;
        foreach (var section in sections)
        {
            drawing.Line(0, top, Width, top);
            var middle = top + (RowHeight / 2.0);
            drawing.Text(Margin / 2.0, middle + 4.5, page.Numeral(section.What), "label");
            for (var g = 0; g < groups.Length; g++)
            {
                var count = Count(groups[g], section);
                var side = Largest * Math.Sqrt((double)count / most);
                drawing.Rectangle(Centre(g) - 12 - (side / 2), middle - (side / 2), side, side, "bar");
                drawing.Text(Centre(g) + 14, middle + 4.5, $"{count}", count == 0 ? "faint" : "");
            }

            drawing.Text(Width - (Margin / 2.0), middle + 4.5, $"{section.Recommendations.Length}", "total");
            top += RowHeight;
        }

        drawing.Line(0, top, Width, top);
        for (var g = 0; g < groups.Length; g++)
        {
            drawing.Text(Centre(g) + 14, top + 19, $"{groups[g].Recommendations.Length}", "total");
        }

        drawing.Text(Width - (Margin / 2.0), top + 19, $"{page.Report.Recommendations.Length}", "total");
        return drawing.Svg("matrix", top + RowHeight, page.Strings.Text("overview.matrix"), page.Strings.Text("overview.matrixDrawing"));
    }

    private static int Count(StatusGroup group, Selection<Model.Section> section) => group.Recommendations.Count(section.Recommendations.Contains);
}
