using System.Collections.Immutable;
using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Site;

/// <summary>Writes blocks as HTML. Every element is named here and every text escaped, so content cannot bring its own.</summary>
/// <param name="idPrefix">Stands before every id, so that ids stay apart on a page with several texts.</param>
/// <param name="address">The address of a reference.</param>
/// <param name="strings">The reader's language, for the names of anchors.</param>
/// <param name="textLanguage">The language of the text.</param>
internal sealed class BlockHtml(string idPrefix, Func<Reference, string> address, Strings strings, Language textLanguage)
{
    // The name of an anchor is in the reader's language, also where the text around it is not.
    private readonly string _anchorLanguage = strings.Language == textLanguage.Code ? "" : $" lang=\"{strings.Language}\"";

    public string Blocks(IEnumerable<Block> blocks)
    {
        var html = new StringBuilder();
        Write(html, blocks, itemId: null);
        return html.ToString();
    }

    public string Inlines(ImmutableArray<Inline> inlines)
    {
        var html = new StringBuilder();
        Write(html, inlines);
        return html.ToString();
    }

    private void Write(StringBuilder html, IEnumerable<Block> blocks, string? itemId)
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
                    Write(html, item);
                }

                html.Append("</ol>");
            }
        }
    }

    private void Write(StringBuilder html, Paragraph paragraph, string? itemId)
    {
        // An item carries its own id; its first paragraph does not repeat it.
        html.Append(paragraph.Id == itemId ? "<p>" : $"<p id=\"{idPrefix}{paragraph.Id}\">");
        Write(html, paragraph.Inlines);
        if (paragraph.Id != itemId)
        {
            html.Append($"<a class=\"anchor\" href=\"#{idPrefix}{paragraph.Id}\"{_anchorLanguage} aria-label=\"{Html.Escape(strings.Text("anchor.paragraph"))}\"></a>");
        }

        html.Append("</p>");
    }

    private void Write(StringBuilder html, Item item)
    {
        var name = Html.Escape(strings.Text("anchor.item", ("label", item.Label.Text)));
        html.Append($"<li id=\"{idPrefix}{item.Id}\"><a class=\"label\" href=\"#{idPrefix}{item.Id}\"{_anchorLanguage} aria-label=\"{name}\">{Html.Escape(item.Label.Text)}</a> <div>");
        Write(html, item.Blocks, item.Id);
        html.Append("</div></li>");
    }

    private void Write(StringBuilder html, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    html.Append(Html.Escape(text.Value));
                    break;
                case Emphasis emphasis:
                    Element(html, emphasis.Strong ? "strong" : "em", "", emphasis.Inlines);
                    break;
                case Link link:
                    Element(html, "a", $" href=\"{Html.Escape(link.Address)}\" rel=\"noreferrer\"", link.Inlines);
                    break;
                case Reference reference:
                    Element(html, "a", $" href=\"{Html.Escape(address(reference))}\"", reference.Inlines);
                    break;
                case LineBreak:
                    html.Append("<br>");
                    break;
            }
        }
    }

    private void Element(StringBuilder html, string name, string attributes, ImmutableArray<Inline> inlines)
    {
        html.Append($"<{name}{attributes}>");
        Write(html, inlines);
        html.Append($"</{name}>");
    }
}
