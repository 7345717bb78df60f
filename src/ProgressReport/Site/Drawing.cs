using System.Text;

namespace ProgressReport.Site;

/// <summary>An inline SVG that is written from the side where reading begins; classes of the style sheet give it its tones.</summary>
/// <param name="width">In units; a unit is a pixel on a phone.</param>
/// <param name="rightToLeft">Whether it is mirrored.</param>
internal sealed class Drawing(int width, bool rightToLeft)
{
    private readonly StringBuilder _svg = new(8 * 1024);

    public void Text(double x, double y, string text, string kind = "") =>
        _svg.Append($"<text{Class(kind)} x=\"{X(x):0.##}\" y=\"{y:0.##}\" text-anchor=\"middle\">{Html.Escape(text)}</text>\n");

    public void Rectangle(double x, double y, double wide, double high, string kind) =>
        _svg.Append($"<rect class=\"{kind}\" x=\"{(rightToLeft ? width - x - wide : x):0.##}\" y=\"{y:0.##}\" width=\"{wide:0.##}\" height=\"{high:0.##}\"/>\n");

    public void Circle(double x, double y, double radius, string kind) =>
        _svg.Append($"<circle class=\"{kind}\" cx=\"{X(x):0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"/>\n");

    public void Line(double x1, double y1, double x2, double y2) =>
        _svg.Append($"<path class=\"rule\" d=\"M{X(x1):0.##} {y1:0.##}L{X(x2):0.##} {y2:0.##}\"/>\n");

    /// <summary>Shapes of a square of 16 units, centred.</summary>
    public void Shapes(double x, double y, string shapes) =>
        _svg.Append($"<g class=\"mark\" transform=\"translate({X(x) - 8:0.##} {y - 8:0.##})\">{shapes}</g>\n");

    /// <summary>The whole, with its name and what it shows.</summary>
    public string Svg(string id, double height, string title, string description) =>
        $"<svg class=\"drawing\" viewBox=\"0 0 {width} {height:0.##}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\n"
        + $"<title id=\"{id}-title\">{Html.Escape(title)}</title>\n<desc id=\"{id}-desc\">{Html.Escape(description)}</desc>\n{_svg}</svg>";

    private double X(double x) => rightToLeft ? width - x : x;

    private static string Class(string kind) => kind.Length == 0 ? "" : $" class=\"{kind}\"";
}
