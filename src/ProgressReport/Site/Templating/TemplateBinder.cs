using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>
/// Binds templates to the views they show, so that every name in them is looked up once and before there is a page: a wrong one
/// is found in a branch that no page takes, too.
/// </summary>
/// <param name="parts">What templates include, by name.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class TemplateBinder(IReadOnlyDictionary<string, Template> parts, DiagnosticBag diagnostics)
{
    private readonly List<PhraseNode> _phrases = [];

    /// <summary>The phrases that what was bound asks for.</summary>
    public IReadOnlyList<PhraseNode> Phrases => _phrases;

    /// <summary>What writes a template for a type of view.</summary>
    public Action<Scope> Bind(Template template, Type view) => Bind(template.Nodes, new Surroundings(new ScopeType(view), [], null));

    private Action<Scope> Bind(ImmutableArray<TemplateNode> nodes, Surroundings around)
    {
        Action<Scope>[] steps = [.. nodes.Select(n => Bind(n, around))];
        return steps is [var only] ? only : scope =>
        {
            foreach (var step in steps)
            {
                step(scope);
            }
        };
    }

    private Action<Scope> Bind(TemplateNode node, Surroundings around) => node switch
    {
        WordsNode { Words: var words } => scope => scope.To.Write(words),
        ValueNode value => Value(value, around),
        PhraseNode phrase => Phrase(phrase, around),
        BlockNode block => Block(block, around),
        PartNode { Name: "@partial-block" } part => ShowInside(part, around),
        PartNode part => Part(part, around),
        _ => throw new InvalidOperationException($"no template has a {node.GetType().Name}"),
    };

    private Action<Scope> Value(ValueNode node, Surroundings around)
    {
        if (PathBinder.Bind(node.Path, node.Place, around.Scope, diagnostics) is not var (type, read))
        {
            return Nothing;
        }

        if (!ViewMembers.IsText(type))
        {
            diagnostics.Add(TemplateErrors.NotText(node.Place, node.Path, ViewMembers.Names(type)));
        }
        else if (node.Html != IsHtml(node.Path))
        {
            diagnostics.Add(node.Html ? TemplateErrors.NotHtml(node.Place, node.Path) : TemplateErrors.IsHtml(node.Place, node.Path));
        }

        return node.Html ? scope => scope.To.Write(Text(read(scope))) : scope => scope.To.Write(Html.Escape(Text(read(scope))));
    }

    /// <summary>Finished HTML is known by its name.</summary>
    private static bool IsHtml(string path) =>
        path.EndsWith("Html", StringComparison.OrdinalIgnoreCase) || path.EndsWith("Svg", StringComparison.OrdinalIgnoreCase);

    private static string Text(object? value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private Action<Scope> Phrase(PhraseNode node, Surroundings around)
    {
        _phrases.Add(node);
        Func<Scope, object?>[] values = [.. node.Values.Select(v => v.Quoted
            ? _ => v.Value
            : PathBinder.Bind(v.Value, node.Place, around.Scope, diagnostics)?.Read ?? (_ => null))];
        return scope =>
        {
            var given = new (string, object)[values.Length];
            for (var i = 0; i < given.Length; i++)
            {
                given[i] = (node.Values[i].Name, values[i](scope) ?? "");
            }

            scope.To.Write(node.Plain ? Html.Escape(scope.Strings.Text(node.Key, given)) : scope.Strings.Html(node.Key, given));
        };
    }

    private Action<Scope> Block(BlockNode node, Surroundings around)
    {
        var path = PathBinder.Bind(node.Path, node.Place, around.Scope, diagnostics);
        var otherwise = Bind(node.Otherwise, around);
        return node.Kind switch
        {
            BlockKind.If => Choice(path, Bind(node.Content, around), otherwise),
            BlockKind.Unless => Choice(path, otherwise, Bind(node.Content, around)),
            BlockKind.With => path is null ? Nothing : With(node, path, around, otherwise),
            _ => path is null ? Nothing : Each(node, path, around, otherwise),
        };
    }

    private static Action<Scope> Choice(BoundPath? path, Action<Scope> content, Action<Scope> otherwise) =>
        path is null ? Nothing : scope => (IsThere(path.Read(scope)) ? content : otherwise)(scope);

    private Action<Scope> With(BlockNode node, BoundPath path, Surroundings around, Action<Scope> otherwise)
    {
        if (ViewMembers.IsList(path.Type))
        {
            diagnostics.Add(TemplateErrors.IsMany(node.Place, node.Path));
            return Nothing;
        }

        var content = Bind(node.Content, around.Of(path.Type, fromList: false));
        return scope =>
        {
            if (path.Read(scope) is { } value)
            {
                content(scope.Of(value));
            }
            else
            {
                otherwise(scope);
            }
        };
    }

    private Action<Scope> Each(BlockNode node, BoundPath path, Surroundings around, Action<Scope> otherwise)
    {
        if (ViewMembers.ItemOf(path.Type) is not { } item)
        {
            diagnostics.Add(TemplateErrors.NotMany(node.Place, node.Path));
            return Nothing;
        }

        var content = Bind(node.Content, around.Of(item, fromList: true));
        return scope =>
        {
            if (path.Read(scope) is not IList { Count: > 0 } list)
            {
                otherwise(scope);
                return;
            }

            for (var i = 0; i < list.Count; i++)
            {
                content(scope.Of(list[i]!, i, list.Count));
            }
        };
    }

    /// <summary>As in Handlebars: nothing, no, none, an empty text and an empty list are not there.</summary>
    private static bool IsThere(object? value) => value switch
    {
        null => false,
        bool yes => yes,
        int number => number != 0,
        string text => text.Length > 0,
        IList list => list.Count > 0,
        _ => true,
    };

    private Action<Scope> Part(PartNode node, Surroundings around)
    {
        if (!parts.TryGetValue(node.Name, out var part))
        {
            diagnostics.Add(TemplateErrors.UnknownPart(node.Place, node.Name, parts.Keys));
            return Nothing;
        }

        if (around.Parts.Contains(node.Name))
        {
            diagnostics.Add(TemplateErrors.PartOfItself(node.Place, node.Name));
            return Nothing;
        }

        return Bind(part.Nodes, new Surroundings(around.Scope, around.Parts.Add(node.Name), node.Around is { } nodes ? new Inside(nodes, around) : null));
    }

    private Action<Scope> ShowInside(PartNode node, Surroundings around)
    {
        if (around.Inside is var (nodes, outside))
        {
            return Bind(nodes, outside with { Scope = around.Scope });
        }

        diagnostics.Add(TemplateErrors.NothingToShowAround(node.Place));
        return Nothing;
    }

    private static void Nothing(Scope scope)
    {
    }

    /// <param name="Scope">What is shown.</param>
    /// <param name="Parts">The parts that are being bound, outermost first.</param>
    /// <param name="Inside">What the part goes around, if anything.</param>
    private sealed record Surroundings(ScopeType Scope, ImmutableArray<string> Parts, Inside? Inside)
    {
        public Surroundings Of(Type view, bool fromList) => this with { Scope = new ScopeType(view, Scope, fromList) };
    }

    /// <param name="Nodes">What a part goes around.</param>
    /// <param name="Around">Where that is written.</param>
    private sealed record Inside(ImmutableArray<TemplateNode> Nodes, Surroundings Around);
}
