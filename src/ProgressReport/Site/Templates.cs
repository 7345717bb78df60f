using HandlebarsDotNet;
using HandlebarsDotNet.Compiler.Resolvers;
using HandlebarsDotNet.PathStructure;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site;

/// <summary>The templates, compiled. The only file that knows the template engine.</summary>
/// <remarks>
/// Two helpers speak the reader's language: <c>{{t "key" name=value}}</c> in text and <c>{{plain "key" name=value}}</c>
/// in attributes and titles. A name a view does not have is an error, not an empty place.
/// </remarks>
internal sealed class Templates
{
    private readonly Dictionary<string, (string Display, string Text, HandlebarsTemplate<object, object> Render)> _templates = new(StringComparer.Ordinal);

    private Templates()
    {
    }

    /// <summary>Compiles <c>*.hbs</c>; those in <c>parts/</c> are for the others to include by name.</summary>
    public static Templates Read(string folder, IReadOnlyDictionary<string, Strings> strings, DiagnosticBag diagnostics)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
        });
        RegisterPhrase(engine, "t", strings, (s, key, values) => s.Html(key, values));
        RegisterPhrase(engine, "plain", strings, (s, key, values) => Html.Escape(s.Text(key, values)));

        var templates = new Templates();
        foreach (var path in Files(Path.Combine(folder, "parts")))
        {
            engine.RegisterTemplate(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        }

        string[] paths = [.. Files(folder)];
        var compiled = new (string Display, string Text, HandlebarsTemplate<object, object>? Render)[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            var (display, text) = (ContentFolder.Display(paths[i]), File.ReadAllText(paths[i]));
            compiled[i] = (display, text, Compile(engine, display, text, diagnostics));
        });
        foreach (var (path, template) in paths.Zip(compiled))
        {
            if (template.Render is { } render)
            {
                templates._templates.Add(Path.GetFileNameWithoutExtension(path), (template.Display, template.Text, render));
            }
        }

        return templates;
    }

    /// <summary>A page; null, and a diagnostic, if its template asks for what is not there.</summary>
    public string? Render(string name, object view, string language, string folder, DiagnosticBag diagnostics)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            diagnostics.Add(SiteErrors.MissingTemplate(new Place(ContentFolder.Display(Path.Combine(folder, name + ".hbs")))));
            return null;
        }

        try
        {
            return template.Render(view, new Dictionary<string, object> { ["language"] = language });
        }
        catch (Exception e) when (e is HandlebarsException or KeyNotFoundException)
        {
            diagnostics.Add(SiteErrors.BrokenTemplate(PlaceOf(template.Display, template.Text, e), Reason(e)));
            return null;
        }
    }

    private static HandlebarsTemplate<object, object>? Compile(IHandlebars engine, string display, string text, DiagnosticBag diagnostics)
    {
        try
        {
            return engine.Compile(text);
        }
        catch (HandlebarsException e)
        {
            diagnostics.Add(SiteErrors.BrokenTemplate(PlaceOf(display, text, e), Reason(e)));
            return null;
        }
    }

    private delegate string Phrase(Strings strings, string key, ReadOnlySpan<(string Name, object Value)> values);

    private static void RegisterPhrase(IHandlebars engine, string name, IReadOnlyDictionary<string, Strings> strings, Phrase phrase) =>
        engine.RegisterHelper(name, (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
        {
            var language = (string)options.Data[ChainSegment.Create("language")]!;
            (string, object)[] values = [.. arguments.Hash.Select(h => (h.Key, h.Value ?? ""))];
            output.WriteSafeString(phrase(strings[language], (string)arguments[0]!, values));
        });

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.hbs").Order(StringComparer.Ordinal) : [];

    private static string Reason(Exception e) => e.Message.ReplaceLineEndings(" ").Trim() + "; correct the template";

    /// <summary>The engine seldom says where: the line that names what is undefined is the best there is.</summary>
    private static Place PlaceOf(string display, string text, Exception e)
    {
        var word = e.Message.Split('\'') is [_, var quoted, ..] ? quoted : e.Message.Split(' ')[0];
        var at = word.Length == 0 ? -1 : text.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? new Place(display) : new SourceFile(display, display, text).AtOffset(at);
    }
}
