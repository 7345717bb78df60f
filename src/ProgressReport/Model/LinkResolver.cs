using System.Collections.Immutable;
using System.Globalization;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Finds what the links of the content lead to.</summary>
internal sealed class LinkResolver
{
    private static readonly string[] AllowedSchemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public LinkResolver(ContentTree tree)
    {
        foreach (var folder in tree.Recommendations)
        {
            if (int.TryParse(folder.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var unread = tree.Unread.Where(p => p.StartsWith($"recommendations/{folder.Name}/", StringComparison.Ordinal));
                foreach (var path in folder.Prose.Values.Select(p => p.File.Path).Concat(unread))
                {
                    _numbers[path] = number;
                }
            }
        }
    }

    /// <summary>The link as the report knows it; null, and a diagnostic, if it leads nowhere good.</summary>
    public Inline? Resolve(SourceFile file, ProseLink link, ImmutableArray<Inline> words, DiagnosticBag diagnostics)
    {
        var target = link.Target.Trim();
        if (target.Length == 0)
        {
            diagnostics.Add(ModelErrors.BrokenLink(link.Place, target));
            return null;
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var address) && target.Contains(':', StringComparison.Ordinal))
        {
            if (AllowedSchemes.Contains(address.Scheme) && !target.Any(char.IsWhiteSpace))
            {
                return new Link(target, words);
            }

            diagnostics.Add(ModelErrors.ForbiddenLink(link.Place, target));
            return null;
        }

        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? file.Path : Combine(file.Path, parts[0]);
        if (path is not null && _numbers.TryGetValue(path, out var number))
        {
            return new Reference(number, parts.ElementAtOrDefault(1) ?? "", words, link.Place);
        }

        diagnostics.Add(ModelErrors.BrokenLink(link.Place, target));
        return null;
    }

    /// <summary>A path relative to a file; null when it leads out of the content.</summary>
    private static string? Combine(string file, string relative)
    {
        var steps = new Stack<string>(file.Split('/')[..^1]);
        foreach (var step in relative.Split('/'))
        {
            if (step == "..")
            {
                if (!steps.TryPop(out _))
                {
                    return null;
                }
            }
            else if (step != ".")
            {
                steps.Push(step);
            }
        }

        return string.Join('/', steps.Reverse());
    }
}
