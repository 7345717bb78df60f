using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Understands the front matter of a Markdown file: under <c>source</c>, the fingerprint of each source block it renders.</summary>
internal static partial class StampsBinder
{
    public static Stamps Bind(ProseFile file, DiagnosticBag diagnostics)
    {
        var stamps = ImmutableSortedDictionary.CreateBuilder<string, Located<string>>(StringComparer.Ordinal);
        if (file.FrontMatter is { } frontMatter)
        {
            var fields = new Fields(frontMatter, diagnostics);
            foreach (var entry in fields.Optional("source") is null ? [] : fields.Entries("source"))
            {
                if (entry.Value is YamlScalar { Text: var text } && Pattern().IsMatch(text))
                {
                    stamps[entry.Key.Value] = new(text, entry.Key.Place);
                }
                else
                {
                    diagnostics.Add(ModelErrors.WrongKind(entry.Value.Place, entry.Key.Value, "8 hexadecimal digits, as 'translations --update' writes them"));
                }
            }

            fields.Close();
        }

        return new Stamps(stamps.ToImmutable(), file.File.Whole);
    }

    [GeneratedRegex("^[0-9a-f]{8}$")]
    private static partial Regex Pattern();
}
