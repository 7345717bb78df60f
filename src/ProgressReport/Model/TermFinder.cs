using System.Buffers;
using System.Text.RegularExpressions;

namespace ProgressReport.Model;

/// <summary>Finds the glossary's terms in texts of a language that puts no blanks between words, longest first.</summary>
internal sealed partial class TermFinder
{
    private readonly SearchValues<string> _forms;
    private readonly Dictionary<string, Candidate[]> _byFirst;

    public TermFinder(IEnumerable<Term> glossary, string language)
    {
        Candidate[] forms =
        [
            .. glossary.SelectMany(t => t.Forms(language).Select(f => new Candidate(Squeezed(f), t)))
                .Where(f => f.Form.Length > 1).OrderByDescending(f => f.Form.Length).ThenBy(f => f.Form, StringComparer.Ordinal),
        ];
        _forms = SearchValues.Create([.. forms.Select(f => f.Form)], StringComparison.Ordinal);
        _byFirst = forms.GroupBy(f => f.Form[..1], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The terms a text uses, each once; a term within a longer one does not count.</summary>
    public IReadOnlyList<Term> In(string text)
    {
        var found = new List<Term>();
        var squeezed = Squeezed(text);
        var rest = squeezed.AsSpan();
        for (var at = rest.IndexOfAny(_forms); at >= 0; at = rest.IndexOfAny(_forms))
        {
            rest = rest[at..];
            var length = 1;
            foreach (var (form, term) in _byFirst[rest[..1].ToString()])
            {
                if (rest.StartsWith(form, StringComparison.Ordinal))
                {
                    length = form.Length;
                    if (!found.Contains(term) && IsWhole(form, rest, squeezed.Length > rest.Length ? squeezed[^(rest.Length + 1)] : ' '))
                    {
                        found.Add(term);
                    }

                    break;
                }
            }

            rest = rest[length..];
        }

        return found;
    }

    /// <summary>A Latin acronym counts only as a whole word.</summary>
    private static bool IsWhole(string form, ReadOnlySpan<char> rest, char before) =>
        (!char.IsAsciiLetterOrDigit(form[0]) || !char.IsAsciiLetterOrDigit(before))
        && (!char.IsAsciiLetterOrDigit(form[^1]) || rest.Length == form.Length || !char.IsAsciiLetterOrDigit(rest[form.Length]));

    /// <summary>Without white space, but for one blank between Latin words.</summary>
    private static string Squeezed(string text) => Blanks().Replace(text, m => m.Groups["between"].Success ? " " : "");

    [GeneratedRegex(@"(?<between>(?<=[A-Za-z0-9])\s+(?=[A-Za-z0-9]))|\s+")]
    private static partial Regex Blanks();

    /// <summary>A form a term is found by.</summary>
    private sealed record Candidate(string Form, Term Term);
}
