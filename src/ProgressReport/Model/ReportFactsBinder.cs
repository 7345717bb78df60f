using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Understands <c>report.yml</c> and <c>sections.yml</c>.</summary>
internal sealed partial class ReportFactsBinder(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Marks = ["empty", "quarter", "half", "three-quarters", "full"];

    public ReportFacts BindReport(YamlMap map)
    {
        var fields = new Fields(map, diagnostics);
        var codesSeen = new HashSet<string>(StringComparer.Ordinal);
        var languages = fields.List("languages").Select(n => BindLanguage(fields.Map(n, "languages"), codesSeen)).OfType<Language>().ToImmutableArray();
        var codes = languages.Select(l => l.Code).ToArray();
        var sourceCode = fields.Word("source-language");
        var sourceLanguage = sourceCode is { } code ? languages.FirstOrDefault(l => l.Code == code.Value) : null;
        if (sourceCode is { } unknown && sourceLanguage is null)
        {
            diagnostics.Add(ModelErrors.Unknown("language", unknown.Place, unknown.Value, codes));
        }

        var statuses = fields.Entries("statuses").Select(e => BindStatus(fields, e, codes)).OfType<Status>().ToImmutableArray();
        var facts = new ReportFacts(
            fields.Word("symbol")?.Value ?? "",
            fields.Names("title", codes),
            fields.Optional("issuer") is { } issuer && fields.Map(issuer, "issuer") is { } names ? BindIssuer(names, codes) : null,
            languages,
            sourceLanguage,
            BindSourceDocument(fields.Map("source-document"), codes),
            [.. fields.Entries("categories").Select(e => new Category(e.Key.Value, fields.Names(e.Value, e.Key.Value, codes)))],
            statuses,
            [.. fields.Entries("status-lines").Select(e => BindStatusLine(fields, e, statuses, codes)).OfType<StatusLine>()]);
        fields.Close();
        return facts;
    }

    public ImmutableArray<Section> BindSections(YamlMap map, ImmutableArray<Language> languages)
    {
        var fields = new Fields(map, diagnostics);
        var sections = ImmutableArray.CreateBuilder<Section>();
        var (slugs, numbers) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var node in fields.List("sections"))
        {
            if (fields.Map(node, "sections") is not { } section)
            {
                continue;
            }

            var number = section.Whole("number");
            var slug = section.Word("slug");
            var title = section.Names("title", languages.Select(l => l.Code));
            section.Close();
            if (number is { } n && slug is { } s && IsSlug(s))
            {
                Unique("section", s, slugs);
                Unique("section", new($"{n.Value}", n.Place), numbers);
                sections.Add(new Section(n.Value, s.Value, title, n.Place));
            }
        }

        fields.Close();
        return [.. sections.OrderBy(s => s.Number)];
    }

    private Language? BindLanguage(Fields? fields, HashSet<string> seen)
    {
        if (fields is null)
        {
            return null;
        }

        var code = fields.Word("code");
        var name = fields.Word("name");
        var direction = fields.OptionalWord("direction");
        var letter = fields.OptionalWord("letter");
        fields.Close();
        if (direction is { Value: not ("left-to-right" or "right-to-left") } wrong)
        {
            diagnostics.Add(ModelErrors.Unknown("direction", wrong.Place, wrong.Value, ["left-to-right", "right-to-left"]));
        }

        if (code is not { } c)
        {
            return null;
        }

        // Kept even with a mistake in it: without the language each of its texts would look wrong.
        IsSlug(c);
        return Unique("language", c, seen) ? new Language(c.Value, name?.Value ?? c.Value, direction?.Value == "right-to-left", letter?.Value ?? "") : null;
    }

    private Status? BindStatus(Fields parent, YamlEntry entry, string[] languages)
    {
        IsSlug(entry.Key);
        if (parent.Map(entry.Value, entry.Key.Value) is not { } fields)
        {
            return null;
        }

        var mark = fields.Word("mark");
        var name = fields.Names("name", languages);
        fields.Close();
        if (mark is { } m && !Marks.Contains(m.Value))
        {
            diagnostics.Add(ModelErrors.Unknown("mark", m.Place, m.Value, Marks));
        }

        return new Status(entry.Key.Value, Math.Max(0, Marks.IndexOf(mark?.Value ?? "")), name);
    }

    private StatusLine? BindStatusLine(Fields parent, YamlEntry entry, ImmutableArray<Status> known, string[] languages)
    {
        if (parent.Map(entry.Value, entry.Key.Value) is not { } fields)
        {
            return null;
        }

        var statuses = ImmutableArray.CreateBuilder<Status>();
        foreach (var word in fields.List("statuses").Select(n => fields.Word(n, "statuses")).OfType<Located<string>>())
        {
            if (known.FirstOrDefault(s => s.Key == word.Value) is { } status)
            {
                statuses.Add(status);
            }
            else
            {
                diagnostics.Add(ModelErrors.Unknown("status", word.Place, word.Value, known.Select(s => s.Key)));
            }
        }

        var text = fields.Names("text", languages);
        fields.Close();
        return new StatusLine(entry.Key.Value, statuses.ToImmutable(), text);
    }

    private static Issuer BindIssuer(Fields fields, string[] languages)
    {
        var issuer = new Issuer(fields.Names("organization", languages), fields.Names("committee", languages), fields.Names("session", languages));
        fields.Close();
        return issuer;
    }

    private static SourceDocument BindSourceDocument(Fields? fields, string[] languages)
    {
        var document = new SourceDocument(
            fields?.Word("symbol")?.Value ?? "",
            fields?.Names("title", languages) ?? ImmutableSortedDictionary<string, string>.Empty);
        fields?.Close();
        return document;
    }

    private bool IsSlug(Located<string> word)
    {
        var isSlug = Slug().IsMatch(word.Value);
        if (!isSlug)
        {
            diagnostics.Add(ModelErrors.BadSlug(word.Place, word.Value));
        }

        return isSlug;
    }

    private bool Unique(string kind, Located<string> word, HashSet<string> seen)
    {
        var isNew = seen.Add(word.Value);
        if (!isNew)
        {
            diagnostics.Add(ModelErrors.Repeated(kind, word.Place, word.Value));
        }

        return isNew;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
