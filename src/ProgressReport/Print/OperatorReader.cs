namespace ProgressReport.Print;

/// <summary>Reads the content of a page operator by operator (ISO 32000-1, 7.8.2).</summary>
internal sealed class OperatorReader(string content)
{
    private int _at;

    /// <summary>The operator, such as <c>Tj</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where its first operand begins, or it itself if it has none.</summary>
    public int Start { get; private set; }

    /// <summary>Where it itself begins.</summary>
    public int NameStart { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Its operands as written.</summary>
    public ReadOnlySpan<char> Operands => content.AsSpan(Start, NameStart - Start).Trim();

    /// <summary>Goes to the next operator.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        Start = -1;
        var depth = 0;
        while (SkipBlanks())
        {
            var start = _at;
            var isOperator = depth == 0 && IsOperator(content[_at]);
            depth += Token();
            if (isOperator)
            {
                (Name, NameStart, End) = (content[start.._at], start, _at);
                Start = Start < 0 ? start : Start;
                return true;
            }

            Start = Start < 0 ? start : Start;
        }

        return false;
    }

    private static bool IsOperator(char c) => char.IsAsciiLetter(c) || c is '\'' or '"';

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\0';

    private bool SkipBlanks()
    {
        while (_at < content.Length && IsBlank(content[_at]))
        {
            _at++;
        }

        return _at < content.Length;
    }

    /// <summary>Passes over one token.</summary>
    /// <returns>How much deeper in dictionaries and arrays it leads.</returns>
    private int Token()
    {
        switch (content[_at])
        {
            case '(':
                SkipString();
                return 0;
            case '<' when _at + 1 < content.Length && content[_at + 1] == '<':
                _at += 2;
                return 1;
            case '>' when _at + 1 < content.Length && content[_at + 1] == '>':
                _at += 2;
                return -1;
            case '<':
                _at = content.IndexOf('>', _at) + 1;
                return 0;
            case '[':
                _at++;
                return 1;
            case ']':
                _at++;
                return -1;
            default:
                do
                {
                    _at++;
                }
                while (_at < content.Length && !IsBlank(content[_at]) && content[_at] is not ('<' or '>' or '[' or ']' or '(' or '/'));
                return 0;
        }
    }

    private void SkipString()
    {
        var depth = 0;
        do
        {
            depth += content[_at] switch { '(' => 1, ')' => -1, _ => 0 };
            _at += content[_at] == '\\' ? 2 : 1;
        }
        while (depth > 0 && _at < content.Length);
    }
}
