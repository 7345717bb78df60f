using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site;

/// <summary>The templates, compiled. The only file that knows the template engine.</summary>
/// <remarks>
/// Two helpers speak the reader's language: <c>{{t "key" name=value}}</c> in text and <c>{{plain "key" name=value}}</c>
/// in attributes and titles. A name a view does not have is an error, not an empty place.
/// </remarks>
internal sealed partial class Templates
{
    private static readonly ChainSegment StringsSegment = ChainSegment.Create("strings");

    private readonly Dictionary<string, (string Display, string Text, HandlebarsTemplate<TextWriter, object, object> Render)> _templates = new(StringComparer.Ordinal);

    private readonly List<(string Display, string Text)> _parts = [];

    private Templates()
    {
    }

    /// <summary>Compiles <c>*.hbs</c>; those in <c>parts/</c> are for the others to include by name.</summary>
    public static Templates Read(string folder, DiagnosticBag diagnostics)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
        });
        RegisterPhrase(engine, "t", (s, key, values) => s.Html(key, values));
        RegisterPhrase(engine, "plain", (s, key, values) => Html.Escape(s.Text(key, values)));

        var templates = new Templates();
        foreach (var path in Files(Path.Combine(folder, "parts")))
        {
            var (display, text) = (ContentFolder.Display(path), File.ReadAllText(path));
            templates._parts.Add((display, text));
            try
            {
                engine.RegisterTemplate(Path.GetFileNameWithoutExtension(path), WithValuesMarked(text));
            }
            catch (HandlebarsException e)
            {
                diagnostics.Add(SiteErrors.BrokenTemplate(templates.PlaceOf(display, text, e), Reason(e)));
            }
        }

        string[] paths = [.. Files(folder)];
        var compiled = new (string Display, string Text, HandlebarsTemplate<TextWriter, object, object>? Render)[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            var (display, text) = (ContentFolder.Display(paths[i]), File.ReadAllText(paths[i]));
            compiled[i] = (display, text, templates.Compile(engine, display, text, diagnostics));
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

    /// <summary>Writes a page in UTF-8; a diagnostic instead, if its template asks for what is not there.</summary>
    public void Render(Stream to, string name, Func<object> view, Strings strings, string folder, DiagnosticBag diagnostics)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            diagnostics.Add(SiteErrors.MissingTemplate(new Place(ContentFolder.Display(Path.Combine(folder, name + ".hbs")))));
            return;
        }

        try
        {
            using var page = new StreamWriter(to, leaveOpen: true);
            template.Render(page, view(), new Dictionary<string, object> { ["strings"] = strings });
        }
        catch (Exception e) when (e is HandlebarsException or KeyNotFoundException)
        {
            diagnostics.Add(SiteErrors.BrokenTemplate(PlaceOf(template.Display, template.Text, e), Reason(e)));
        }
    }

    private HandlebarsTemplate<TextWriter, object, object>? Compile(IHandlebars engine, string display, string text, DiagnosticBag diagnostics)
    {
        try
        {
            return engine.Compile(new StringReader(WithValuesMarked(text)));
        }
        catch (HandlebarsException e)
        {
            diagnostics.Add(SiteErrors.BrokenTemplate(PlaceOf(display, text, e), Reason(e)));
            return null;
        }
    }

    private delegate string Phrase(Strings strings, string key, ReadOnlySpan<(string Name, object Value)> values);

    private static void RegisterPhrase(IHandlebars engine, string name, Phrase phrase) =>
        engine.RegisterHelper(name, (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
        {
            var strings = (Strings)options.Data[StringsSegment]!;
            (string, object)[] values = arguments.Length == 1 ? [] : [.. arguments.Hash.Select(h => (h.Key, h.Value ?? ""))];
            output.WriteSafeString(phrase(strings, (string)arguments[0]!, values));
        });

    /// <summary>
    /// The same template with <c>./name</c> for <c>name</c>: a bare name could also be a helper, and the engine would look
    /// for one whenever it meets the name on a page.
    /// </summary>
    private static string WithValuesMarked(string template) => BareValue().Replace(template, "./$0");

    [GeneratedRegex(@"(?<=\{\{)(?!else|this)\w+(?=\}\})|(?<=\{\{#\w+ )(?!this)\w+(?=\}\})|(?<=\{\{[^{}]* \w+=)(?!this)[A-Za-z]\w*(?=[ }])")]
    private static partial Regex BareValue();

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.hbs").Order(StringComparer.Ordinal) : [];

    private static string Reason(Exception e) => Cause(e).Message.ReplaceLineEndings(" ").Trim() + "; correct the template";

    /// <summary>The engine wraps what goes wrong within a part, and every page is within the part 'layout'.</summary>
    private static Exception Cause(Exception e) => e.InnerException is { } inner ? Cause(inner) : e;

    /// <summary>The engine seldom says where: the line that names what is undefined, in the template or else in a part, is the best there is.</summary>
    private Place PlaceOf(string display, string text, Exception e)
    {
        var message = Cause(e).Message;
        var word = message.Split('\'') is [_, var quoted, ..] ? quoted : message.Split(' ')[0];
        foreach (var file in word.Length == 0 ? [] : _parts.Prepend((Display: display, Text: text)))
        {
            if (file.Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new SourceFile(file.Display, file.Display, file.Text).AtOffset(at);
            }
        }

        return new Place(display);
    }
}
