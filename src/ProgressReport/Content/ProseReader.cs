using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProgressReport.Diagnostics;

namespace ProgressReport.Content;

/// <summary>
/// Reads Markdown into <see cref="ProseFile"/>. What the report does not use (HTML, images, code, quotes) has no
/// counterpart there and becomes a diagnostic, so nothing of it can ever reach a page.
/// </summary>
internal sealed class ProseReader
{
    private const string Fence = "---\n";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private readonly SourceFile _file;
    private readonly int _start;
    private readonly DiagnosticBag _diagnostics;

    private ProseReader(SourceFile file, int start, DiagnosticBag diagnostics) => (_file, _start, _diagnostics) = (file, start, diagnostics);

    /// <summary>Reads a file; every mistake becomes a diagnostic. Null if nothing of it could be read.</summary>
    public static ProseFile? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SplitFrontMatter(file, diagnostics) is not var (frontMatter, bodyStart))
        {
            return null;
        }

        try
        {
            var document = Markdown.Parse(file.Text[bodyStart..], Pipeline);
            return new ProseFile(file, frontMatter, new ProseReader(file, bodyStart, diagnostics).Blocks(document));
        }
        catch (ArgumentException)
        {
            // Markdig's guard against input that would overflow the stack.
            diagnostics.Add(ContentErrors.TooDeep(file.Whole));
            return null;
        }
    }

    /// <summary>Reads the front matter; with it comes where the body begins.</summary>
    private static (YamlMap?, int BodyStart)? SplitFrontMatter(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return (null, 0);
        }

        var end = (text + "\n").IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (end < 0)
        {
            diagnostics.Add(ContentErrors.OpenFrontMatter(file.At(1, 1)));
            return null;
        }

        return (YamlReader.ReadMap(file, text[..(end + 1)], diagnostics), Math.Min(end + 1 + Fence.Length, text.Length));
    }

    private ImmutableArray<ProseBlock> Blocks(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    blocks.Add(new ProseHeading(heading.Level, Inlines(heading.Inline), At(block)));
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add(new ProseParagraph(Inlines(paragraph.Inline), At(block)));
                    break;
                case ListBlock list:
                    blocks.Add(new ProseList([.. list.Cast<ListItemBlock>().Select(i => new ProseItem(list.IsOrdered ? $"{i.Order}{list.OrderedDelimiter}" : null, Blocks(i), At(i)))], At(block)));
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case HtmlBlock:
                    _diagnostics.Add(ContentErrors.RawHtml(At(block)));
                    break;
                default:
                    _diagnostics.Add(ContentErrors.NotSupported(At(block), NameOf(block)));
                    break;
            }
        }

        return blocks.ToImmutable();
    }

    private ImmutableArray<ProseInline> Inlines(ContainerInline? container)
    {
        var inlines = new List<ProseInline>();
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    inlines.Add(new ProseText(literal.Content.ToString(), At(inline)));
                    break;
                case HtmlEntityInline entity:
                    inlines.Add(new ProseText(entity.Transcoded.ToString(), At(inline)));
                    break;
                case LineBreakInline { IsHard: true }:
                    inlines.Add(new ProseBreak(At(inline)));
                    break;
                case LineBreakInline:
                    inlines.Add(new ProseText(" ", At(inline)));
                    break;
                case EmphasisInline emphasis:
                    inlines.Add(new ProseEmphasis(emphasis.DelimiterCount == 2, Inlines(emphasis), At(inline)));
                    break;
                case LinkInline { IsImage: false } link:
                    inlines.Add(new ProseLink(link.Url ?? "", Inlines(link), At(inline)));
                    break;
                case AutolinkInline auto:
                    inlines.Add(new ProseLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new ProseText(auto.Url, At(inline))], At(inline)));
                    break;
                case HtmlInline:
                    _diagnostics.Add(ContentErrors.RawHtml(At(inline)));
                    break;
                default:
                    _diagnostics.Add(ContentErrors.NotSupported(At(inline), NameOf(inline)));
                    break;
            }
        }

        return Joined(inlines);
    }

    /// <summary>One text instead of several in a row: Markdig splits at every mark it considered.</summary>
    private static ImmutableArray<ProseInline> Joined(List<ProseInline> inlines)
    {
        var joined = ImmutableArray.CreateBuilder<ProseInline>();
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is ProseText next && joined is [.., ProseText last])
            {
                text.Append(next.Text);
                joined[^1] = last with { Text = text.ToString() };
            }
            else
            {
                joined.Add(inline);
                text.Clear().Append((inline as ProseText)?.Text);
            }
        }

        return joined.ToImmutable();
    }

    private Place At(MarkdownObject node) => _file.AtOffset(_start + node.Span.Start);

    private static string NameOf(MarkdownObject node) => node switch
    {
        QuoteBlock => "a quotation ('>')",
        CodeBlock => "a code block (an indented paragraph or one between ```)",
        ThematicBreakBlock => "a rule ('---')",
        LinkInline => "an image",
        CodeInline => "code between back-ticks",
        _ => "this mark",
    };
}
