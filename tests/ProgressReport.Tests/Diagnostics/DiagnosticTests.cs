using ProgressReport.Diagnostics;

namespace ProgressReport.Tests.Diagnostics;

public class DiagnosticTests
{
    [Fact]
    public void An_error_is_one_line_that_editors_make_clickable() =>
        Diagnostic.Error("duplicate-key", new Place("content/report.yml", 3, 7), "keep one").ToString()
            .ShouldBe("content/report.yml:3:7: error duplicate-key: keep one");

    [Fact]
    public void A_warning_says_so() =>
        Diagnostic.Warning("empty-section", new Place("a.yml", 1, 1), "remove it").ToString().ShouldBe("a.yml:1:1: warning empty-section: remove it");

    [Fact]
    public void A_whole_file_has_no_line() =>
        Diagnostic.Error("not-a-map", new Place("a.yml"), "x").ToString().ShouldBe("a.yml: error not-a-map: x");

    [Fact]
    public void A_whole_line_is_shown_at_its_beginning() => new Place("a.yml", 4).ToString().ShouldBe("a.yml:4:1");

    [Fact]
    public void They_are_sorted_by_file_line_column_code_and_message()
    {
        Diagnostic[] sorted =
        [
            At("B.yml", 9, 9, "z", "z"),
            At("a.yml", 0, 0, "z", "z"),
            At("a.yml", 2, 9, "z", "z"),
            At("a.yml", 10, 1, "a", "z"),
            At("a.yml", 10, 2, "a", "a"),
            At("a.yml", 10, 2, "a", "b"),
            At("a.yml", 10, 2, "b", "a"),
        ];
        var bag = new DiagnosticBag();
        foreach (var diagnostic in sorted.Reverse())
        {
            bag.Add(diagnostic);
        }

        bag.Sorted().ShouldBe(sorted);
    }

    [Fact]
    public void The_same_one_twice_counts_once()
    {
        var bag = new DiagnosticBag();
        bag.Add(At("a.yml", 1, 1, "code", "message"));
        bag.Add(At("a.yml", 1, 1, "code", "message"));

        bag.Sorted().ShouldHaveSingleItem();
    }

    [Fact]
    public void Warnings_alone_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(Diagnostic.Warning("code", new Place("a.yml"), "message"));
        bag.HasErrors.ShouldBeFalse();

        bag.Add(At("a.yml", 1, 1, "code", "message"));
        bag.HasErrors.ShouldBeTrue();
    }

    private static Diagnostic At(string file, int line, int column, string code, string message) =>
        Diagnostic.Error(code, new Place(file, line, column), message);
}
