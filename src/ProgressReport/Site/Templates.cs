using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Site.Templating;

namespace ProgressReport.Site;

/// <summary>The templates of a site, each bound to what it shows.</summary>
internal sealed class Templates
{
    private static readonly (string Name, Type View)[] Views =
    [
        ("compare", typeof(CompareView)),
        ("document", typeof(DocumentView)),
        ("glossary", typeof(GlossaryView)),
        ("languages", typeof(LanguagesView)),
        ("list", typeof(ListView)),
        ("not-found", typeof(NotFoundView)),
        ("overview", typeof(OverviewView)),
        ("pair", typeof(PairView)),
        ("recommendation", typeof(RecommendationView)),
        ("search", typeof(SearchView)),
        ("section", typeof(SectionPageView)),
        ("selection", typeof(SelectionView)),
        ("source", typeof(SourceView)),
        ("translations", typeof(TranslationsView)),
    ];

    private readonly Dictionary<string, Action<Scope>> _pages = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<PhraseNode> _phrases;

    /// <summary>Reads and binds <c>*.hbs</c>; those in <c>parts/</c> are for the others to include by name.</summary>
    public Templates(string folder, DiagnosticBag diagnostics)
    {
        var written = Read(folder, "", diagnostics);
        var binder = new TemplateBinder(Read(folder, "parts", diagnostics), diagnostics);
        foreach (var (name, view) in Views)
        {
            if (written.TryGetValue(name, out var template))
            {
                _pages.Add(name, binder.Bind(template, view));
            }
            else
            {
                diagnostics.Add(TemplateErrors.MissingTemplate(PlaceOf(folder, name)));
            }
        }

        foreach (var unused in written.Keys.Except(Views.Select(v => v.Name)))
        {
            diagnostics.Add(TemplateErrors.UnusedTemplate(PlaceOf(folder, unused), Views.Select(v => v.Name)));
        }

        _phrases = binder.Phrases;
    }

    /// <summary>Holds the phrases that the templates ask for against those there are.</summary>
    public void CheckPhrases(Strings strings, DiagnosticBag diagnostics)
    {
        foreach (var phrase in _phrases)
        {
            if (strings.ValuesOf(phrase.Key) is not { } needed)
            {
                diagnostics.Add(TemplateErrors.UnknownPhrase(phrase.Place, phrase.Key, strings.Keys));
                continue;
            }

            string[] given = [.. phrase.Values.Select(v => v.Name)];
            foreach (var missing in needed.Except(given))
            {
                diagnostics.Add(TemplateErrors.PhraseWithoutValue(phrase.Place, phrase.Key, missing));
            }

            foreach (var other in given.Except(needed))
            {
                diagnostics.Add(TemplateErrors.PhraseWithOtherValue(phrase.Place, phrase.Key, other, needed));
            }
        }
    }

    /// <summary>Writes a page in UTF-8.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="name">Name of its template.</param>
    /// <param name="view">What the template shows.</param>
    /// <param name="strings">The words in the reader's language.</param>
    public void Render(Stream to, string name, object view, Strings strings)
    {
        using var page = new StreamWriter(to, leaveOpen: true);
        _pages[name](new Scope(page, strings, view));
    }

    private static Dictionary<string, Template> Read(string templates, string folder, DiagnosticBag diagnostics) =>
        Assets.Files(templates, folder, "*.hbs").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path => TextFile.Read(path, Path.GetFileName(path), diagnostics) is { } file ? TemplateReader.Read(file, diagnostics) : new Template([]),
            StringComparer.Ordinal);

    private static Place PlaceOf(string folder, string name) => new(ContentFolder.Display(Path.Combine(folder, name + ".hbs")));
}
