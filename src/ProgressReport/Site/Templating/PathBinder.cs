using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>What a path leads to.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Read">Reads it; null if it is not there on this page, an exception if something on the way is not.</param>
internal sealed record BoundPath(Type Type, Func<Scope, object?> Read);

/// <summary>Finds what a path leads to: <c>name</c>, <c>name.name</c>, <c>this</c>, <c>../name</c>, <c>@root.name</c>, <c>@index</c>, <c>@first</c>, <c>@last</c>.</summary>
internal static class PathBinder
{
    /// <returns>Null, and a diagnostic, if it leads nowhere.</returns>
    public static BoundPath? Bind(string path, Place place, ScopeType scope, DiagnosticBag diagnostics)
    {
        var (rest, up) = (path, 0);
        for (; rest.StartsWith("../", StringComparison.Ordinal); rest = rest[3..], up++)
        {
            if (scope.Outer is null)
            {
                diagnostics.Add(TemplateErrors.NothingAround(place, path));
                return null;
            }

            scope = scope.Outer;
        }

        if (rest is "@index" or "@first" or "@last")
        {
            return Position(rest, place, scope, up, diagnostics);
        }

        var names = rest.Split('.');
        if (names[0] == "@root")
        {
            for (; scope.Outer is not null; scope = scope.Outer, up++)
            {
            }
        }

        return Members(names[0] is "@root" or "this" ? names[1..] : names, place, scope.View, up, diagnostics);
    }

    private static BoundPath? Members(string[] names, Place place, Type type, int up, DiagnosticBag diagnostics)
    {
        var members = new Func<object, object?>[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (ViewMembers.Find(type, names[i]) is not { } member)
            {
                diagnostics.Add(TemplateErrors.UnknownName(place, names[i], ViewMembers.Names(type)));
                return null;
            }

            (type, members[i]) = (member.Type, member.Read);
        }

        return new BoundPath(type, scope =>
        {
            object? value = Up(scope, up).View;
            for (var i = 0; i < members.Length; i++)
            {
                value = members[i](value ?? throw new TemplateException(TemplateErrors.NotThere(place, string.Join('.', names[..i]))));
            }

            return value;
        });
    }

    private static BoundPath? Position(string name, Place place, ScopeType? scope, int up, DiagnosticBag diagnostics)
    {
        for (; scope is { FromList: false }; scope = scope.Outer, up++)
        {
        }

        if (scope is null)
        {
            diagnostics.Add(TemplateErrors.NoRepetition(place, name));
            return null;
        }

        return name switch
        {
            "@index" => new BoundPath(typeof(int), s => Up(s, up).Index),
            "@first" => new BoundPath(typeof(bool), s => Up(s, up).Index == 0),
            _ => new BoundPath(typeof(bool), s => Up(s, up) is var of && of.Index == of.Count - 1),
        };
    }

    private static Scope Up(Scope scope, int times)
    {
        for (; times > 0; times--)
        {
            scope = scope.Outer!;
        }

        return scope;
    }
}
