using System.Collections.Immutable;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Draws a status as a disc that is filled as far as the work is done, so that it reads without colour.</summary>
internal static class Mark
{
    // The filled part of a disc of radius 5 around 8,8, clockwise from the top, by quarters done.
    private static readonly string[] Fillings =
    [
        "",
        "<path d=\"M8 8V3a5 5 0 0 1 5 5z\"/>",
        "<path d=\"M8 3a5 5 0 0 1 0 10z\"/>",
        "<path d=\"M8 8V3a5 5 0 1 1-5 5z\"/>",
        "<circle cx=\"8\" cy=\"8\" r=\"5\"/>",
    ];

    /// <summary>The shapes, in a square of 16 units.</summary>
    public static string Shapes(Status status) => $"<circle class=\"rim\" cx=\"8\" cy=\"8\" r=\"6.5\"/>{Fillings[status.Mark]}";

    /// <summary>An SVG without a name of its own: the words beside it say the same.</summary>
    public static string Svg(Status status) =>
        $"<svg class=\"mark mark-{status.Mark}\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{Shapes(status)}</svg>";

    /// <summary>Several statuses in the report's order, so that the same ones always look the same.</summary>
    public static string Svg(Report report, ImmutableArray<Status> statuses) => string.Concat(statuses.OrderBy(report.Statuses.IndexOf).Select(Svg));
}
