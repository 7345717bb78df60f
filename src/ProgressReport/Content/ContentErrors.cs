using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>Every message of the content stage.</summary>
internal static class ContentErrors
{
    public static Diagnostic SamePath(Place place, string other) => Diagnostic.Error("same-path", place,
        $"its name differs from '{other}' only by case or by the form of its accents, so they are one file on some systems; rename one of them");

    public static Diagnostic WrongEnding(Place place, string name) => Diagnostic.Error("wrong-ending", place,
        $"with this ending it is not read; name it '{name}'");

    public static Diagnostic TooLong(Place place, int limit) => Diagnostic.Error("file-too-long", place,
        $"longer than {limit / 1000} kB, so it is probably not what it should be; shorten it");

    public static Diagnostic NotUtf8(Place place, int offset) => Diagnostic.Error("not-utf8", place,
        $"byte {offset} is not UTF-8; save the file with the encoding UTF-8");

    public static Diagnostic NotYaml(Place place, string reason) => Diagnostic.Error("not-yaml", place,
        $"not valid YAML here: {reason.TrimEnd('.')}; check indentation, colons and quotes");

    public static Diagnostic NotAMap(Place place) => Diagnostic.Error("not-a-map", place,
        "expected lines of the form 'key: value'");

    public static Diagnostic DuplicateKey(Place place, string key, int firstLine) => Diagnostic.Error("duplicate-key", place,
        $"'{key}' is already given on line {firstLine}; keep one of the two");

    public static Diagnostic OpenFrontMatter(Place place) => Diagnostic.Error("open-front-matter", place,
        "the front matter that begins here with '---' is never closed; add a line '---' below its last key");

    public static Diagnostic RawHtml(Place place) => Diagnostic.Error("raw-html", place,
        "HTML is not accepted in the text; write it in Markdown, or put '\\' before '<' to show it as it is");

    public static Diagnostic NotSupported(Place place, string what) => Diagnostic.Error("markdown-not-supported", place,
        $"{what} is not used in a report; paragraphs, lists, emphasis and links are");

    public static Diagnostic TooDeep(Place place) => Diagnostic.Error("markdown-too-deep", place,
        "nested too deep to be read; remove levels of lists, quotes or brackets");

    public static Diagnostic MissingFile(Place place, string path, string purpose) => Diagnostic.Error("missing-file", place,
        $"'{path}' is missing; add it: {purpose}");

    public static Diagnostic UnexpectedFile(Place place, string expected) => Diagnostic.Error("unexpected-file", place,
        $"no part of the report is read from here; {expected}");
}
