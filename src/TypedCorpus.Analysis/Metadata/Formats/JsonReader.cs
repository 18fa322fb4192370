using System.Globalization;
using System.Text;

namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>Reads the JSON of front matter: one object.</summary>
sealed class JsonReader
{
    const string Words = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-._";

    readonly string json;
    readonly List<DataFault> faults;
    readonly CancellationToken cancellation;
    int at;

    JsonReader(string json, List<DataFault> faults, CancellationToken cancellation)
    {
        this.json = json;
        this.faults = faults;
        this.cancellation = cancellation;
    }

    /// <summary>The object that a text is, up to the first fault in it.</summary>
    /// <param name="json">The text, which begins with the object's brace.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static DataMap Read(string json, List<DataFault> faults, CancellationToken cancellation)
    {
        JsonReader reader = new(json, faults, cancellation);
        DataMapBuilder entries = new(faults);
        try
        {
            reader.ReadEntries(entries, 0);
        }
        catch (DataFormatException e)
        {
            faults.Add(new DataFault(e.Span, "This is not JSON: " + e.Message, IsRead: false));
        }

        return new DataMap(TextSpan.FromBounds(0, reader.at), entries.Entries);
    }

    DataNode ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > YamlDocumentReader.MaxDepth)
            throw Fault("it is nested too deeply");
        SkipBlanks();
        switch (Current)
        {
            case '"':
                return ReadText();
            case '[':
                return ReadList(depth);
            case '{':
                int start = at;
                DataMapBuilder entries = new(faults);
                ReadEntries(entries, depth);
                return new DataMap(TextSpan.FromBounds(start, at), entries.Entries);
            default:
                return ReadWord();
        }
    }

    void ReadEntries(DataMapBuilder entries, int depth)
    {
        Take('{', "'{' is expected here");
        SkipBlanks();
        while (Current != '}')
        {
            if (Current != '"')
                throw Fault("a key in quotation marks is expected here");
            DataScalar key = ReadText();
            SkipBlanks();
            Take(':', "':' is expected here");
            entries.Add(key, ReadValue(depth + 1));
            TakeComma('}');
        }

        at++;
    }

    DataList ReadList(int depth)
    {
        int start = at++;
        List<DataNode> items = [];
        SkipBlanks();
        while (Current != ']')
        {
            items.Add(ReadValue(depth + 1));
            TakeComma(']');
        }

        at++;
        return new DataList(TextSpan.FromBounds(start, at), items);
    }

    DataScalar ReadText()
    {
        int start = at++;
        StringBuilder text = new();
        for (int steps = 0; Current != '"'; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);
            if (Current is '\0' or '\n')
                throw Fault("nothing closes this text", start);
            text.Append(Current == '\\' ? ReadEscape() : json[at++]);
        }

        at++;
        return new DataScalar(TextSpan.FromBounds(start, at), text.ToString(), IsPlain: false);
    }

    char ReadEscape()
    {
        char escaped = at + 1 < json.Length ? json[at + 1] : '\0';
        at += 2;
        switch (escaped)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return escaped;
            case 'u' when at + 4 <= json.Length
                && ushort.TryParse(json.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                at += 4;
                return (char)unit;
            default:
                throw Fault("there is no such escape", at - 2);
        }
    }

    DataScalar ReadWord()
    {
        int start = at;
        while (at < json.Length && Words.IndexOf(json[at]) >= 0)
            at++;
        string word = json.Substring(start, at - start);
        bool isValue = word is "true" or "false" or "null" || IsNumber(word)
            || ScalarKinds.OfPlain(word).Kind is MetadataKind.WholeNumber or MetadataKind.Number;
        if (!isValue)
            throw Fault("a value is expected here", start);
        return new DataScalar(TextSpan.FromBounds(start, at), word, IsPlain: true);
    }

    // As JSON has them, however many digits there are: -12.5e+3
    static bool IsNumber(string word)
    {
        int at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        int whole = at;
        if (!TakeDigits(word, ref at) || (word[whole] == '0' && at > whole + 1))
            return false;
        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (!TakeDigits(word, ref at))
                return false;
        }

        if (at == word.Length || word[at] is not ('e' or 'E'))
            return at == word.Length;
        at += at + 1 < word.Length && word[at + 1] is '+' or '-' ? 2 : 1;
        return TakeDigits(word, ref at) && at == word.Length;
    }

    static bool TakeDigits(string word, ref int at)
    {
        int start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
            at++;
        return at > start;
    }

    char Current => at < json.Length ? json[at] : '\0';

    void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            at++;
    }

    void Take(char c, string otherwise)
    {
        if (Current != c)
            throw Fault(otherwise);
        at++;
    }

    void TakeComma(char close)
    {
        SkipBlanks();
        if (Current == close)
            return;
        Take(',', $"',' or '{close}' is expected here");
        SkipBlanks();
    }

    DataFormatException Fault(string message) => Fault(message, Math.Min(at, json.Length));

    DataFormatException Fault(string message, int start) => new(TextSpan.FromBounds(start, Math.Max(start, Math.Min(at + 1, json.Length))), message);
}
