using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>What the glossary's pages share in all languages.</summary>
/// <param name="Uses">By key, where a term is used.</param>
/// <param name="NamesHtml">By key, the rows of its names: in all languages, so the same on every page.</param>
internal sealed record GlossaryIndex(ILookup<string, TermUse> Uses, ImmutableDictionary<string, string> NamesHtml)
{
    public static GlossaryIndex Of(Report report, ImmutableArray<TermUse> uses) => new(
        uses.ToLookup(u => u.Term.Key, StringComparer.Ordinal),
        report.Glossary.ToImmutableDictionary(t => t.Key, t => Names(report, t), StringComparer.Ordinal));

    private static string Names(Report report, Term term)
    {
        var html = new StringBuilder();
        foreach (var language in report.Languages)
        {
            var marks = $" lang=\"{language.Code}\" dir=\"{PageContext.Direction(language)}\"";
            html.Append($"<div><dt{marks}>{Html.Escape(language.Name)}</dt><dd{marks}>{Html.Escape(term.Names[language.Code])}");
            if (term.Acronyms.TryGetValue(language.Code, out var acronym) && acronym != term.Names[language.Code])
            {
                html.Append($" <b>{Html.Escape(acronym)}</b>");
            }

            html.Append("</dd></div>");
        }

        return html.ToString();
    }
}
