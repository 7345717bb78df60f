using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Writes blocks as HTML. Every element is named here and every text escaped, so content cannot bring its own.</summary>
/// <param name="idPrefix">Stands before every id, so that ids stay apart on a page with several texts.</param>
/// <param name="address">The address of a reference.</param>
/// <param name="strings">The reader's language, for the names of anchors.</param>
/// <param name="language">The language of the text as a whole.</param>
/// <param name="wording">The words of a paragraph: its own, or those of its translation.</param>
/// <param name="sourceAddress">Where the source of a block can be read; null where the text is the source.</param>
/// <param name="acronyms">The acronyms that the page explains; null if it explains none.</param>
internal sealed partial class BlockHtml(
    string idPrefix, Func<Reference, string> address, Strings strings, Language language, Func<Paragraph, Wording> wording, Func<string, string>? sourceAddress, ExplainedAcronyms? acronyms = null)
{
    // The name of an anchor is in the reader's language, also where the text around it is not.
    private readonly string _anchorLanguage = strings.Language == language.Code ? "" : $" lang=\"{strings.Language}\"";

    public string Blocks(IEnumerable<Block> blocks)
    {
        var html = new StringBuilder();
        Write(html, blocks, itemId: null, depth: 0);
        return html.ToString();
    }

    /// <summary>The words of a heading, without an element around them.</summary>
    public string Words(Paragraph paragraph)
    {
        var html = new StringBuilder();
        Write(html, wording(paragraph));
        return html.ToString();
    }

    /// <summary>Words without an element around them, but that of their language where it is another.</summary>
    public void Write(StringBuilder html, Wording words)
    {
        if (words.Language == language)
        {
            Write(html, words.Inlines, words.Language);
            return;
        }

        html.Append($"<span{LanguageOf(words.Language)}>");
        Write(html, words.Inlines, words.Language);
        html.Append("</span>");
    }

    private void Write(StringBuilder html, IEnumerable<Block> blocks, string? itemId, int depth)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                Write(html, paragraph, itemId);
            }
            else if (block is ItemList list)
            {
                html.Append("<ol class=\"items\" role=\"list\">");
                foreach (var item in list.Items)
                {
                    Write(html, item, depth + 1);
                }

                html.Append("</ol>");
            }
        }
    }

    private void Write(StringBuilder html, Paragraph paragraph, string? itemId)
    {
        var words = wording(paragraph);
        html.Append("<p");
        if (paragraph.Id != itemId) // An item carries its own id; its first paragraph does not repeat it.
        {
            html.Append($" id=\"{idPrefix}{paragraph.Id}\"");
        }

        html.Append(words.Language == language ? ">" : LanguageOf(words.Language) + ">");
        Write(html, words.Inlines, words.Language);
        if (words.Stale && sourceAddress is not null)
        {
            html.Append($" <a class=\"stale\" href=\"{Html.Escape(sourceAddress(paragraph.Id))}\"{_anchorLanguage}>{strings.Html("notice.stale")}</a>");
        }

        if (paragraph.Id != itemId)
        {
            html.Append($"<a class=\"anchor\" href=\"#{idPrefix}{paragraph.Id}\"{_anchorLanguage} aria-label=\"{Html.Escape(strings.Text("anchor.paragraph"))}\"></a>");
        }

        html.Append("</p>");
    }

    private void Write(StringBuilder html, Item item, int depth)
    {
        var label = Labels.Text(item.Blocks is [Paragraph first, ..] ? wording(first).Label ?? item.Label : item.Label, language, depth);
        var name = Html.Escape(strings.Text("anchor.item", ("label", label)));
        var words = _anchorLanguage.Length == 0 ? Html.Escape(label) : $"<span{LanguageOf(language)}>{Html.Escape(label)}</span>";
        html.Append($"<li id=\"{idPrefix}{item.Id}\"><a class=\"label\" href=\"#{idPrefix}{item.Id}\"{_anchorLanguage} aria-label=\"{name}\">{words}</a> <div>");
        Write(html, item.Blocks, item.Id, depth);
        html.Append("</div></li>");
    }

    private void Write(StringBuilder html, ImmutableArray<Inline> inlines, Language written, bool linked = false)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Write(html, text.Value, written, linked);
                    break;
                case Emphasis emphasis:
                    Element(html, emphasis.Strong ? "strong" : "em", "", emphasis.Inlines, written, linked);
                    break;
                case Link link:
                    var bare = Passages.PlainText(link.Inlines) == link.Address;
                    Element(html, "a", $" href=\"{Html.Escape(link.Address)}\" rel=\"noreferrer\"{(bare && written.RightToLeft ? " dir=\"ltr\"" : "")}", link.Inlines, bare ? language with { RightToLeft = false } : written, linked: true);
                    break;
                case Reference reference:
                    Element(html, "a", $" href=\"{Html.Escape(address(reference))}\"", reference.Inlines, written, linked: true);
                    break;
                case LineBreak:
                    html.Append("<br>");
                    break;
            }
        }
    }

    /// <summary>Plain words, in which the first of each acronym leads to where the page explains it.</summary>
    private void Write(StringBuilder html, string text, Language written, bool linked)
    {
        var at = 0;
        for (var found = linked ? null : acronyms?.Next(text, 0, written); found is not null; found = acronyms!.Next(text, at, written))
        {
            html.Append(Words(text[at..found.Start], written)).Append($"<a class=\"acronym\" href=\"#{ExplainedAcronyms.Id(found.Term)}\">{Html.Escape(text[found.Start..found.End])}</a>");
            at = found.End;
        }

        html.Append(Words(text[at..], written));
    }

    private void Element(StringBuilder html, string name, string attributes, ImmutableArray<Inline> inlines, Language written, bool linked)
    {
        html.Append($"<{name}{attributes}>");
        Write(html, inlines, written, linked);
        html.Append($"</{name}>");
    }

    private static string Words(string text, Language written) => written.RightToLeft ? Isolated(text) : Html.Escape(text);

    private static string LanguageOf(Language language) => $" lang=\"{language.Code}\" dir=\"{PageContext.Direction(language)}\"";

    /// <summary>Escaped text of a right-to-left language, where symbols such as <c>CDIP/11/4</c> and ranges of years keep their own order.</summary>
    private static string Isolated(string text) => SymbolPattern().Replace(Html.Escape(text), m => $"<bdi dir=\"ltr\">{m.Value}</bdi>");

    [GeneratedRegex(@"(?<![&\w])[A-Za-z0-9]+(?:[/.\-–:_+]+[A-Za-z0-9]+)+(?:\([A-Za-z0-9]{1,5}\))*(?![\w;])|(?<![&\w])\d+(?:\([A-Za-z0-9]{1,5}\))+")]
    private static partial Regex SymbolPattern();
}

/// <summary>The words of a paragraph in the language they are written in.</summary>
/// <param name="Inlines">The words.</param>
/// <param name="Language">Their language.</param>
/// <param name="Stale">Whether the source has changed since.</param>
/// <param name="Label">The label before them, if any.</param>
internal sealed record Wording(ImmutableArray<Inline> Inlines, Language Language, bool Stale, Label? Label);
