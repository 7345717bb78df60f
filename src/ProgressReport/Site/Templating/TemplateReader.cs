using System.Collections.Immutable;
using ProgressReport.Content;
using ProgressReport.Diagnostics;

namespace ProgressReport.Site.Templating;

/// <summary>Reads a template into its tree. Its language is the part of Handlebars that pages need.</summary>
internal sealed class TemplateReader
{
    private readonly DiagnosticBag _found = new();

    /// <summary>The blocks that have begun and not ended; at the bottom the template itself.</summary>
    private readonly Stack<OpenBlock> _open = new([new OpenBlock(null, "", "", default)]);

    private TemplateReader()
    {
    }

    /// <returns>The tree; an empty one if the tags do not fit together, for then no name would be where it belongs.</returns>
    public static Template Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reader = new TemplateReader();
        foreach (var piece in TemplateTags.In(file, reader._found))
        {
            reader.Take(piece);
        }

        while (reader._open.Count > 1)
        {
            reader.CloseUnended();
        }

        diagnostics.AddAll(reader._found);
        return new Template(reader._found.HasErrors ? [] : reader._open.Peek().Content.ToImmutable());
    }

    private void Take(TemplatePiece piece)
    {
        var (kind, text, place) = piece;
        if (kind != PieceKind.Tag)
        {
            Add(kind == PieceKind.Words ? new WordsNode(text, place) : new ValueNode(text, Html: true, place));
            return;
        }

        var sign = text[..(text.AsSpan().IndexOfAnyExcept("#>/") is >= 0 and var end ? end : text.Length)];
        string[] words = text[sign.Length..].Split(default(char[]), 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        switch (sign, words)
        {
            case ("", ["else"]):
                Turn(place);
                break;
            case ("", [var path]) when IsPath(path):
                Add(new ValueNode(path, Html: false, place));
                break;
            case ("", ["t" or "plain", var rest]) when PhraseTag.Read(rest) is var (key, values):
                Add(new PhraseNode(key, words[0] == "plain", values, place));
                break;
            case (">", [var part]) when IsPath(part):
                Add(new PartNode(part, Around: null, place));
                break;
            case ("#>", [var part]) when IsPath(part):
                _open.Push(new OpenBlock(null, part, part, place));
                break;
            case ("#", [var word, var path]) when BlockOf(word) is { } block && IsPath(path):
                _open.Push(new OpenBlock(block, word, path, place));
                break;
            case ("/", [var word]):
                Close(word, place);
                break;
            default:
                _found.Add(TemplateErrors.UnknownTag(place, text));
                break;
        }
    }

    private static BlockKind? BlockOf(string word) => word switch
    {
        "if" => BlockKind.If,
        "unless" => BlockKind.Unless,
        "with" => BlockKind.With,
        "each" => BlockKind.Each,
        _ => null,
    };

    private static bool IsPath(string word) => word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '@' or '-');

    private void Add(TemplateNode node) => _open.Peek().Receiving.Add(node);

    private void Turn(Place place)
    {
        if (!_open.Peek().Turn())
        {
            _found.Add(TemplateErrors.StrayElse(place));
        }
    }

    private void Close(string word, Place place)
    {
        if (word.Length == 0 || _open.All(b => b.Word != word))
        {
            _found.Add(TemplateErrors.EndWithoutBlock(place, word));
            return;
        }

        while (_open.Peek().Word != word)
        {
            CloseUnended();
        }

        var block = _open.Pop();
        Add(block.Node());
    }

    private void CloseUnended()
    {
        var block = _open.Pop();
        _found.Add(TemplateErrors.BlockWithoutEnd(block.Place, block.Word));
        Add(block.Node());
    }

    /// <param name="kind">What block it is; null for a part around something.</param>
    /// <param name="word">What ends it.</param>
    /// <param name="subject">The path or the part it names.</param>
    /// <param name="place">Where it begins.</param>
    private sealed class OpenBlock(BlockKind? kind, string word, string subject, Place place)
    {
        private ImmutableArray<TemplateNode>.Builder? _otherwise;

        public string Word => word;

        public Place Place => place;

        public ImmutableArray<TemplateNode>.Builder Content { get; } = ImmutableArray.CreateBuilder<TemplateNode>();

        public ImmutableArray<TemplateNode>.Builder Receiving => _otherwise ?? Content;

        /// <summary>What follows is for the other case; false if the block has none, or has come to it already.</summary>
        public bool Turn()
        {
            var turns = kind is not null && _otherwise is null;
            _otherwise ??= turns ? ImmutableArray.CreateBuilder<TemplateNode>() : null;
            return turns;
        }

        public TemplateNode Node() => kind is { } block
            ? new BlockNode(block, subject, Content.ToImmutable(), _otherwise?.ToImmutable() ?? [], place)
            : new PartNode(subject, Content.ToImmutable(), place);
    }
}
