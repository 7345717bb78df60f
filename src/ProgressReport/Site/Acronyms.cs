using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Finds the glossary's acronyms in texts of a language: whole words, in capitals as they are written.</summary>
internal sealed class Acronyms
{
    private const string ArabicArticle = "ال";

    private readonly FormTable<Candidate> _candidates;

    public Acronyms(IEnumerable<Term> glossary, string language) => _candidates = new(
        glossary.Where(t => t.Acronyms.TryGetValue(language, out var acronym) && acronym != t.Names[language]).Select(t => Candidate.Of(t.Acronyms[language], t)),
        c => c.Form);

    /// <summary>The first acronym of a text from a position on; null if there is none.</summary>
    public Found? Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            foreach (var candidate in _candidates[text[at]])
            {
                if (string.CompareOrdinal(text, at, candidate.Form, 0, candidate.Form.Length) == 0 && candidate.Whole(text, at) is { } whole)
                {
                    return whole;
                }
            }
        }

        return null;
    }

    /// <summary>An acronym in a text.</summary>
    public sealed record Found(Term Term, int Start, int End);

    /// <summary>A form to look for; Arabic words without their article, which runs together with prepositions.</summary>
    private sealed record Candidate(string Form, Term Term, bool Prefixed)
    {
        public static Candidate Of(string acronym, Term term) => acronym.StartsWith(ArabicArticle, StringComparison.Ordinal)
            ? new Candidate(acronym[ArabicArticle.Length..], term, Prefixed: true)
            : new Candidate(acronym, term, Prefixed: false);

        /// <summary>The word, if the form is not part of a longer one or of a symbol such as <c>CDIP/11/4</c>; a plural “s” belongs to it.</summary>
        public Found? Whole(string text, int at)
        {
            var (start, end) = (at, at + Form.Length);
            while (Prefixed && start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (end < text.Length && text[end] == 's' && char.IsAsciiLetter(Form[^1]))
            {
                end++;
            }

            return (Prefixed && start == at) || Joins(text, start - 1, -1) || Joins(text, end, 1) ? null : new Found(Term, start, end);
        }

        /// <summary>Whether the character belongs to the same word: a letter or digit, or a mark with one behind it.</summary>
        private static bool Joins(string text, int at, int step) => Is(text, at, IsWordLike) || (Is(text, at, c => c is '/' or '-' or '.' or '_' or '@') && Is(text, at + step, IsWordLike));

        private static bool Is(string text, int at, Func<char, bool> kind) => at >= 0 && at < text.Length && kind(text[at]);

        /// <summary>Chinese puts no blanks between words, so a Han character joins nothing.</summary>
        private static bool IsWordLike(char c) => char.IsLetterOrDigit(c) && c is < '\u3040' or > '\uFFDC';
    }
}

/// <summary>The acronyms that a page explains: the first of each in its text is a link to where it is spelled out.</summary>
/// <param name="inLanguage">The acronyms of a language.</param>
internal sealed class ExplainedAcronyms(Func<string, Acronyms> inLanguage)
{
    private readonly List<Term> _terms = [];

    /// <summary>Those met so far, in the order of the text.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    public static string Id(Term term) => $"abbreviation-{term.Key}";

    /// <summary>The next acronym that has not been explained; null if there is none.</summary>
    public Acronyms.Found? Next(string text, int from, Language written)
    {
        for (var found = inLanguage(written.Code).Next(text, from); found is not null; found = inLanguage(written.Code).Next(text, found.End))
        {
            if (!_terms.Contains(found.Term))
            {
                _terms.Add(found.Term);
                return found;
            }
        }

        return null;
    }
}
