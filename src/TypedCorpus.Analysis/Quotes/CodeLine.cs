namespace TypedCorpus.Analysis.Quotes;

/// <summary>
/// Weighs the signs of code in a line against its words: console.log("Done", count); is code, and so is { "name": "value" }. What stands between
/// straight marks counts for neither, nor do addresses and tags of markup.
/// </summary>
/// <param name="line">The line.</param>
ref struct CodeLine(ReadOnlySpan<char> line)
{
    // Fewer signs are no evidence: a bracket, a colon
    const int FewestSigns = 3;

    // A sign of code stands for so many words
    const int WordsOfSign = 2;

    const int LongestTag = 200;

    const int LongestName = 40;

    const int SignsOfPrompt = 6;

    // The line in which Python starts to tell of an error
    const string Traceback = "Traceback (most recent";

    // Most lines of code have one of them, and hardly any other line has
    static readonly CharacterSet Frequent = new("{}=;<", "");
    static readonly CharacterSet Others = new(">[\\#|", "");

    static readonly string[] Operators =
    [
        "==", "===", "!=", "!==", "=>", "->", "<-", "::", "&&", "||", "+=", "-=", ":=", "<=", ">=", "//", "/*", "*/", "/>", "</",
    ];

    readonly ReadOnlySpan<char> line = line;
    int signs;
    int words;
    int strings;

    /// <summary>Whether a line is code by itself.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        (CanBe(line) || IsTyped(line.Trim())) && Weigh(line) is var read && read.HasSign
        && (read.signs >= FewestSigns || (read.words == 0 && read.strings > 1 && read.signs > 1));

    /// <summary>Whether a line above one that is code is so, too: "name": "value"</summary>
    public static bool LeadsUp(ReadOnlySpan<char> line) => Weigh(line).HasSign;

    /// <summary>Whether a line below one that is code is so, too, as a string is: 'rain' or KeyError: 'rain'</summary>
    public static bool GoesOn(ReadOnlySpan<char> line) => Weigh(line) is var read && (read.HasSign || (read.words <= 1 && read.strings == 1));

    /// <summary>How many lines of a text are code, as far as it matters.</summary>
    public static int Count(string text, int most)
    {
        int count = 0;
        for (int i = 0; count < most && (i = Frequent.NextFrequent(text.AsSpan(), i)) >= 0;)
        {
            int start = TextLines.StartOf(text, i);
            i = TextLines.EndOf(text, i);
            count += Is(text.AsSpan(start, i - start)) ? 1 : 0;
        }

        return count;
    }

    readonly bool HasSign => signs > 0 && signs * WordsOfSign >= words;

    // Whether it is worth while to weigh a line: a line of news is looked through in a few quick searches
    static bool CanBe(ReadOnlySpan<char> line) =>
        Frequent.NextFrequent(line, 0) >= 0 || Others.NextFrequent(line, 0) >= 0 || HasGlued(line, '(') || HasGlued(line, ':');

    // mill.turn(, "town":
    static bool HasGlued(ReadOnlySpan<char> line, char sign)
    {
        for (int i = 1; i < line.Length; i++)
        {
            int next = line.Slice(i).IndexOf(sign);
            if (next < 0)
                return false;
            i += next;
            if (sign == '(' ? char.IsLetterOrDigit(line[i - 1]) || line[i - 1] == '!' : line[i - 1] is '"' or '\'')
                return true;
        }

        return false;
    }

    static CodeLine Weigh(ReadOnlySpan<char> line)
    {
        CodeLine read = new(line.Trim());
        if (IsTyped(read.line))
            read.signs = SignsOfPrompt;
        else
            read.Read();
        return read;
    }

    // Behind a prompt, or an answer to it
    static bool IsTyped(ReadOnlySpan<char> line) => line.StartsWith(">>>".AsSpan()) || line.StartsWith(Traceback.AsSpan());

    void Read()
    {
        int i = 0;
        while (i < line.Length)
        {
            char c = line[i];
            if (c is '"' or '\'' or '`' && EndOfString(i) is > 0 and int end)
                i = ReadString(i, end);
            else if (char.IsLetterOrDigit(c) || c == '_')
                i = ReadWord(i);
            else if (IsOfOperator(c))
                i = ReadOperator(i);
            else if (c == '#' && At(i - 1) == ' ' && At(i + 1) == ' ')
                i = ReadComment();
            else
                i = ReadBracket(i);
        }
    }

    // mill.turn()  # It is late: the words behind the sign are none of the code
    int ReadComment()
    {
        signs++;
        return line.Length;
    }

    // The closing mark of what a mark opens; -1 for none
    int EndOfString(int open)
    {
        char mark = line[open];
        if (open > 0 && (line[open - 1] == '\\' || (mark != '"' && char.IsLetterOrDigit(line[open - 1]))))
            return -1;
        for (int i = open + 1; i < line.Length; i++)
        {
            if (line[i] == mark && line[i - 1] != '\\' && !(mark == '\'' && char.IsLetterOrDigit(At(i - 1)) && char.IsLetterOrDigit(At(i + 1))))
                return i;
        }

        // The string goes on in the next line
        return mark == '"' && line[line.Length - 1] == '\\' && line.Length - 1 > open ? line.Length - 2 : -1;
    }

    int ReadString(int open, int end)
    {
        strings++;

        // Tom = "More money.": a sentence is no value
        if (At(end - 1) is '.' or ',' or '!' or '?' && line.Slice(open, end - open).IndexOf(' ') > 0)
            return end + 1;
        int before = SkipSpaceBack(open - 1);
        int after = end + 1;
        while (after < line.Length && line[after] == ' ')
            after++;
        if (At(before) is '[' or '{' or '=' or '+' or '?' or '&' or '|' || (At(before) == ':' && IsBehindKey(before)))
            signs++;
        if (At(after) is ']' or '}' or '+' or ':' or '|' or '&' or '[')
            signs++;
        if (At(after) == ',' && after + 1 == line.Length)
            signs++;
        if (At(end + 1) == '.' && char.IsLower(At(end + 2)))
            signs += 2;
        if (At(open + 1) == '<')
            signs += 2;
        return end + 1;
    }

    // { town : "Elm", "price": "$1" }; but Roe said: "Yes"
    readonly bool IsBehindKey(int colon)
    {
        int i = SkipSpaceBack(colon - 1);
        if (At(i) is '"' or '\'')
            return true;
        int end = i;
        i = StartOfName(i);
        return i < end && char.IsLower(At(i + 1)) && At(SkipSpaceBack(i)) is '\0' or '{' or ',' or '(';
    }

    readonly int SkipSpaceBack(int i)
    {
        while (i >= 0 && line[i] == ' ')
            i--;
        return i;
    }

    // The offset before the name that ends at an offset
    readonly int StartOfName(int end)
    {
        int i = end;
        while (i >= 0 && end - i < LongestName && (char.IsLetterOrDigit(line[i]) || line[i] is '_' or '-'))
            i--;
        return i;
    }

    int ReadWord(int first)
    {
        int i = first;
        bool isPlain = true;
        for (; i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '_' or '’' or '\''); i++)
        {
            if (line[i] == '_' && i > first && char.IsLetterOrDigit(At(i + 1)))
            {
                signs++;
                isPlain = false;
            }

            // getData
            isPlain &= !char.IsDigit(line[i]) && !(i > first + 1 && char.IsUpper(line[i]) && char.IsLower(line[i - 1]) && char.IsLower(line[first]));
        }

        words += isPlain ? 1 : 0;
        return i;
    }

    static bool IsOfOperator(char c) => c is '=' or '<' or '>' or '!' or '+' or '-' or '*' or '/' or '|' or '&' or ':';

    int ReadOperator(int first)
    {
        if (EndOfTag(first) is > 0 and int tag)
            return tag;
        int end = first + 1;
        while (end < line.Length && IsOfOperator(line[end]))
            end++;
        ReadOnlySpan<char> sign = line.Slice(first, end - first);
        if (sign.SequenceEqual("://".AsSpan()))
            return EndOfAddress(end);
        if (sign.Length == 1)
            signs += sign[0] == '=' ? 2 : 0;
        foreach (string known in Operators)
            signs += sign.SequenceEqual(known.AsSpan()) ? 2 : 0;
        return end;
    }

    int EndOfAddress(int first)
    {
        int i = first;
        while (i < line.Length && !char.IsWhiteSpace(line[i]) && line[i] is not ('"' or '\'' or '`' or ')' or '>'))
            i++;
        return i;
    }

    // <a href="...">, </p>: markup that was left in the text is no code; -1 for none
    int EndOfTag(int open)
    {
        if (line[open] != '<' || !(char.IsLetter(At(open + 1)) || At(open + 1) is '/' or '!'))
            return -1;
        ReadOnlySpan<char> tag = line.Slice(open, Math.Min(LongestTag, line.Length - open));
        int end = tag.IndexOf('>');
        return end < 0 || tag.Slice(0, end).IndexOf('{') >= 0 ? -1 : open + end + 1;
    }

    int ReadBracket(int i)
    {
        char before = At(i - 1);
        char after = At(i + 1);
        signs += line[i] switch
        {
            '{' => before == '(' || after == '\0' ? 2 : 1,
            '}' => after == ')' ? 2 : 1,
            ';' when after == '\0' || before is ')' or '}' or ']' => 1,
            '(' when char.IsLetterOrDigit(before) || before is '_' or '!' or ']' or ')' or '>' => IsPlural(i) ? 0 : after == ')' || IsMethod(i) ? 2 : 1,
            ')' when after == '.' && char.IsLower(At(i + 2)) => 1,
            '\\' when after == '\0' => 2,
            _ => 0,
        };
        return i + 1;
    }

    // console.log(
    readonly bool IsMethod(int bracket) => StartOfName(bracket - 1) is > 0 and int dot && line[dot] == '.' && char.IsLetterOrDigit(At(dot - 1));

    // the owner(s)
    readonly bool IsPlural(int bracket) =>
        At(bracket + 1) is 's' or 'e' && (At(bracket + 2) == ')' || At(bracket + 3) == ')');

    readonly char At(int i) => i >= 0 && i < line.Length ? line[i] : '\0';
}
