using System.Text.RegularExpressions;

namespace ProgressReport.Model;

/// <summary>Finds the glossary's terms in texts of a language that puts no blanks between words, longest first.</summary>
internal sealed partial class TermFinder
{
    private readonly FormTable<Candidate> _candidates;

    public TermFinder(IEnumerable<Term> glossary, string language) => _candidates = new(
        glossary.SelectMany(t => t.Forms(language).Select(f => new Candidate(Squeezed(f), t))).Where(c => c.Form.Length > 1),
        c => c.Form);

    /// <summary>The terms a text uses, each once; a term within a longer one does not count.</summary>
    public IReadOnlyList<Term> In(string text)
    {
        var found = new List<Term>();
        var squeezed = Squeezed(text);
        var length = 1;
        for (var at = 0; at < squeezed.Length; at += length)
        {
            length = 1;
            foreach (var (form, term) in _candidates[squeezed[at]])
            {
                if (string.CompareOrdinal(squeezed, at, form, 0, form.Length) == 0)
                {
                    length = form.Length;
                    if (!found.Contains(term) && IsWhole(squeezed, at, at + length))
                    {
                        found.Add(term);
                    }

                    break;
                }
            }
        }

        return found;
    }

    /// <summary>A Latin acronym counts only as a whole word.</summary>
    private static bool IsWhole(string text, int start, int end) => !RunsOn(text, start) && !RunsOn(text, end);

    /// <summary>Whether a Latin word goes on at a place.</summary>
    private static bool RunsOn(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>Without white space, but for one blank between Latin words.</summary>
    private static string Squeezed(string text) => Blanks().Replace(text, m => m.Groups["between"].Success ? " " : "");

    [GeneratedRegex(@"(?<between>(?<=[A-Za-z0-9])\s+(?=[A-Za-z0-9]))|\s+")]
    private static partial Regex Blanks();

    /// <summary>A form a term is found by.</summary>
    private sealed record Candidate(string Form, Term Term);
}
