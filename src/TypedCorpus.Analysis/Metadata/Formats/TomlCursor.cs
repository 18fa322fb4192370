using System.Globalization;
using System.Text;

namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>Reads the words of TOML: keys, texts, numbers, dates, and what stands between them.</summary>
sealed class TomlCursor(string toml, CancellationToken cancellation)
{
    int steps;

    /// <summary>The offset that comes next.</summary>
    public int At { get; private set; }

    char Current => Peek(0);

    /// <summary>Goes on behind blank lines and comments; false at the end of the text.</summary>
    public bool SkipToStatement()
    {
        SkipBlankLines();
        return At < toml.Length;
    }

    /// <summary>Goes to the line behind the one that an offset is in.</summary>
    public void SkipLine(int offset)
    {
        At = TextLines.Next(toml, offset);
    }

    /// <summary>Skips blanks within the line.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            At++;
    }

    /// <summary>Skips a character if it comes next in the line.</summary>
    public bool Skips(char c)
    {
        SkipBlanks();
        if (Current != c || At >= toml.Length)
            return false;
        At++;
        return true;
    }

    /// <summary>Skips a character if it comes next, in this line or behind it.</summary>
    public bool SkipsPastLines(char c)
    {
        SkipBlankLines();
        return Skips(c);
    }

    /// <summary>Whether a character comes next, in this line or behind it.</summary>
    public bool IsPastLines(char c)
    {
        SkipBlankLines();
        return Current == c;
    }

    /// <summary>Skips a character that must come next.</summary>
    public void Take(char c, string otherwise)
    {
        if (!Skips(c))
            throw Fault(otherwise);
    }

    /// <summary>Skips the rest of a line, which must be blank or a comment.</summary>
    public void TakeLineEnd()
    {
        SkipBlanks();
        if (Current == '#')
            SkipLine(At);
        else if (At < toml.Length && Current != '\n')
            throw Fault("nothing more is expected in this line");
    }

    /// <summary>The parts of a key, which dots may part.</summary>
    public List<DataScalar> ReadKey()
    {
        List<DataScalar> parts = [];
        do
        {
            SkipBlanks();
            int start = At;
            if (Current is '"' or '\'')
            {
                parts.Add(ReadText());
                continue;
            }

            while (char.IsLetterOrDigit(Current) || Current is '_' or '-')
                At++;
            if (At == start)
                throw Fault("a key is expected here");
            parts.Add(new DataScalar(From(start), toml.Substring(start, At - start), IsPlain: false));
        }
        while (Skips('.'));
        return parts;
    }

    /// <summary>A text, a number, a truth value or a date.</summary>
    public DataScalar ReadScalar()
    {
        int start = At;
        if (Current is '"' or '\'')
            return ReadText();
        while (At < toml.Length && Current is not ('\n' or '#' or ',' or ']' or '}'))
            At++;
        string word = toml.Substring(start, At - start).TrimEnd();
        At = start + word.Length;
        string plain = word.Replace("_", "");
        MetadataKind kind = ScalarKinds.OfPlain(plain).Kind;
        bool isTime = word.Length >= 5 && word[2] == ':' && DateTime.TryParse(word, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        if (kind == MetadataKind.Text && !isTime && word.TrimStart('+', '-') is not ("inf" or "nan") && !word.StartsWith("0b", StringComparison.Ordinal))
            throw Fault(word.Length > 0 && char.IsDigit(word[0]) ? $"'{word}' is no number, date or time" : "a value is expected here", start);
        return new DataScalar(From(start), kind == MetadataKind.Text ? word : plain, IsPlain: kind != MetadataKind.Text);
    }

    /// <summary>What lies between an offset and the one that comes next.</summary>
    public TextSpan From(int start) => TextSpan.FromBounds(start, At);

    /// <summary>A fault at what comes next.</summary>
    public DataFormatException Fault(string message) => Fault(message, At);

    DataFormatException Fault(string message, int start) => new(TextSpan.FromBounds(start, Math.Max(start, Math.Min(At + 1, toml.Length))), message);

    DataScalar ReadText()
    {
        int start = At;
        char mark = Current;
        bool isLong = Peek(1) == mark && Peek(2) == mark;
        At += isLong ? 3 : 1;
        if (isLong && Current == '\n')
            At++;

        StringBuilder text = new();
        while (!(Current == mark && (!isLong || (Peek(1) == mark && Peek(2) == mark && Peek(3) != mark))))
        {
            cancellation.ThrowIfRequestedAt(steps++);
            if (At >= toml.Length || (Current == '\n' && !isLong))
                throw Fault("nothing closes this text", start);
            if (Current == '\\' && mark == '"')
                ReadEscape(text);
            else
                text.Append(toml[At++]);
        }

        At += isLong ? 3 : 1;
        return new DataScalar(From(start), text.ToString(), IsPlain: false);
    }

    void ReadEscape(StringBuilder text)
    {
        char escaped = Peek(1);
        int digits = escaped switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            bool isCharacter = int.TryParse(
                At + 2 + digits <= toml.Length ? toml.Substring(At + 2, digits) : "", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int character)
                && character is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
            if (!isCharacter)
                throw Fault("there is no such character");
            text.Append(char.ConvertFromUtf32(character));
            At += 2 + digits;
            return;
        }

        At++;
        if (escaped is ' ' or '\t' or '\n')
        {
            while (At < toml.Length && char.IsWhiteSpace(Current))
                At++;
            return;
        }

        int known = "btnfre\"\\".IndexOf(escaped);
        if (known < 0)
            throw Fault("there is no such escape");
        text.Append("\b\t\n\f\r\u001B\"\\"[known]);
        At++;
    }

    void SkipBlankLines()
    {
        while (At < toml.Length && (char.IsWhiteSpace(Current) || Current == '#'))
        {
            cancellation.ThrowIfRequestedAt(steps++);
            if (Current == '#')
                SkipLine(At);
            else
                At++;
        }
    }

    char Peek(int ahead) => At + ahead < toml.Length ? toml[At + ahead] : '\0';
}
