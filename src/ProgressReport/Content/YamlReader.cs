using System.Collections.Immutable;
using ProgressReport.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProgressReport.Content;

/// <summary>
/// Reads YAML through its events into located nodes. Only plain data is accepted: no anchors, aliases or tags,
/// no duplicate keys, no deep nesting, one document.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 12;

    private readonly SourceFile _file;
    private readonly Parser _events;
    private readonly DiagnosticBag _diagnostics;

    private YamlReader(SourceFile file, string text, DiagnosticBag diagnostics)
    {
        _file = file;
        _events = new Parser(new StringReader(text));
        _diagnostics = diagnostics;
    }

    /// <summary>The map a file holds, or null (and diagnostics) when it holds none.</summary>
    public static YamlMap? ReadMap(SourceFile file, DiagnosticBag diagnostics) => ReadMap(file, file.Text, diagnostics);

    /// <summary>The map written in a part of a file; the text must begin on the file's first line.</summary>
    public static YamlMap? ReadMap(SourceFile file, string text, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(file, text, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            // The parser's own words say what it met; its place says where, unless that is only where the map began.
            var at = e.Start.Index == 0 && reader._events.Current is { } read ? read.End : e.Start;
            diagnostics.Add(ContentErrors.NotYaml(file.At((int)at.Line, (int)at.Column), e.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // So the scanner gives up when a line ends within brackets and the next looks like a key.
            var last = reader._events.Current?.End ?? Mark.Empty;
            diagnostics.Add(ContentErrors.NotYaml(file.At((int)last.Line, (int)last.Column), "a bracket is not closed"));
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        _events.Consume<StreamStart>();
        if (_events.Accept<StreamEnd>(out _))
        {
            _diagnostics.Add(ContentErrors.NotAMap(_file.Whole));
            return null;
        }

        _events.Consume<DocumentStart>();
        var node = ReadNode(depth: 0);
        _events.Consume<DocumentEnd>();
        if (!_events.Accept<StreamEnd>(out _))
        {
            throw Mistake(_events.Current!, "a second document begins here; one file holds one");
        }

        if (node is YamlMap map)
        {
            return map;
        }

        _diagnostics.Add(ContentErrors.NotAMap(node.Place));
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _events.Current!;
        if (depth > DeepestNesting)
        {
            throw Mistake(current, $"nested more than {DeepestNesting} levels deep");
        }

        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw Mistake(current, "anchors (&), aliases (*) and tags (!) are not used here; write the value out, in quotes if it begins with such a mark");
        }

        if (_events.TryConsume<Scalar>(out var scalar))
        {
            return new YamlScalar(scalar.Value, At(scalar));
        }

        return _events.TryConsume<SequenceStart>(out var list) ? ReadList(list, depth) : ReadEntries(_events.Consume<MappingStart>(), depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), At(start));
    }

    private YamlMap ReadEntries(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_events.TryConsume<MappingEnd>(out _))
        {
            var first = _events.Current!;
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw Mistake(first, "a key must be a plain word");
            }

            var value = ReadNode(depth + 1);
            if (lines.TryAdd(key.Text, key.Place.Line))
            {
                entries.Add(new YamlEntry(new(key.Text, key.Place), value));
            }
            else
            {
                _diagnostics.Add(ContentErrors.DuplicateKey(key.Place, key.Text, lines[key.Text]));
            }
        }

        return new YamlMap(entries.ToImmutable(), At(start));
    }

    private static YamlException Mistake(ParsingEvent at, string message) => new(at.Start, at.Start, message);

    private Place At(ParsingEvent e) => _file.At((int)e.Start.Line, (int)e.Start.Column);
}
