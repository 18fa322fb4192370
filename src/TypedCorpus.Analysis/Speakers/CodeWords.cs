namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells by their look the words of code in quotation marks, which nobody says: "config.yml", "user_name", "--force", "port: 80".</summary>
static class CodeWords
{
    const int LongestExtension = 5;

    static readonly string[] Operators = ["()", "=>", "==", "!=", "&&", "||", "::", "->", "</", "/>", "${", "{{", "{}", "%s", "\\n"];

    // # begins a comment
    const string Signs = "#$%&*/\\@^_|~<>=+{}[]()";

    static readonly string[] StartsOfPaths = ["/", "./", "../", "~/"];

    // From a string to the bracket of what is called on it
    const int LongestMethod = 20;

    /// <summary>Whether words are such.</summary>
    public static bool Are(ReadOnlySpan<char> words)
    {
        if (words.Length == 1)
            return Signs.IndexOf(words[0]) >= 0;
        words = words.TrimEnd(".,;:!? ".AsSpan());
        if (words.Length < 2)
            return false;
        foreach (string sign in Operators)
        {
            if (words.IndexOf(sign.AsSpan()) >= 0)
                return true;
        }

        if (IsCall(words) || (words[0] == '<' && words[words.Length - 1] == '>'))
            return true;
        return words.IndexOf(' ') < 0
            ? IsOption(words) || IsPath(words) || IsIdentifier(words) || IsFile(words) || IsAssignment(words) || IsVariable(words)
                || words.IndexOf("://".AsSpan()) >= 0
            : IsAssignment(words) || IsCommand(words);
    }

    /// <summary>Whether straight marks stand as those of a string in a call: ask("name"), tel['Elm'], "rain".trim()</summary>
    /// <param name="text">The text.</param>
    /// <param name="outer">The words with their marks.</param>
    public static bool AreArgument(string text, TextSpan outer)
    {
        if (text[outer.Start] is not ('"' or '\'') || outer.Start < 2 || outer.End + 1 >= text.Length)
            return false;
        if (text[outer.Start - 1] is '(' or '[' && (char.IsLetterOrDigit(text[outer.Start - 2]) || text[outer.Start - 2] == '_'))
            return text[outer.End] is ')' or ']' or ',';
        return text[outer.End] == '.' && char.IsLower(text[outer.End + 1])
            && text.IndexOf('(', outer.End, Math.Min(LongestMethod, text.Length - outer.End)) is > 0 and int call && IsName(text.AsSpan(outer.End + 1, call - outer.End - 1));
    }

    static bool IsName(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    // $service
    static bool IsVariable(ReadOnlySpan<char> word) => word[0] == '$' && char.IsLetter(word[1]);

    // print('rain'), but not the mill(s)
    static bool IsCall(ReadOnlySpan<char> words) =>
        words.IndexOf('(') is > 0 and int bracket && words[words.Length - 1] == ')' && words.Length > bracket + 3 && IsName(words.Slice(0, bracket));

    // /etc/mill/wheel start, mill -f wheel
    static bool IsCommand(ReadOnlySpan<char> words)
    {
        int space = words.IndexOf(' ');
        ReadOnlySpan<char> first = words.Slice(0, space);
        if (first.Length > 2 && IsPath(first) && first.Slice(2).IndexOf('/') >= 0)
            return true;
        return words.Length > space + 2 && char.IsLower(words[0]) && IsName(first) && IsOption(words.Slice(space + 1));
    }

    // --force, -v
    static bool IsOption(ReadOnlySpan<char> word) =>
        word[0] == '-' && char.IsLetter(word[word.Length > 2 && word[1] == '-' ? 2 : 1]);

    static bool IsPath(ReadOnlySpan<char> word)
    {
        foreach (string start in StartsOfPaths)
        {
            if (word.StartsWith(start.AsSpan()) && word.Length > start.Length && char.IsLetter(word[start.Length]))
                return true;
        }

        return false;
    }

    // user_name, maxRetries
    static bool IsIdentifier(ReadOnlySpan<char> word)
    {
        bool isJoined = false;
        for (int i = 0; i < word.Length; i++)
        {
            bool isInside = i > 0 && i + 1 < word.Length;
            if (!char.IsLetterOrDigit(word[i]) && !(word[i] == '_' && isInside))
                return false;
            isJoined |= word[i] == '_' || (isInside && char.IsLower(word[0]) && char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsLower(word[i + 1]));
        }

        return isJoined;
    }

    // config.yml, mill.c, rc?.d
    static bool IsFile(ReadOnlySpan<char> word)
    {
        int dot = word.LastIndexOf('.');
        if (dot < 2 || word.Length - dot - 1 is < 1 or > LongestExtension || !(char.IsLetterOrDigit(word[dot - 1]) || word[dot - 1] is '?' or '*'))
            return false;
        for (int i = dot + 1; i < word.Length; i++)
        {
            if (!(char.IsLower(word[i]) || char.IsDigit(word[i])))
                return false;
        }

        return char.IsLetter(word[dot + 1]);
    }

    // port: 80, DEBUG=1, x = y
    static bool IsAssignment(ReadOnlySpan<char> words)
    {
        int end = 0;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '_' or '-' or '.'))
            end++;
        ReadOnlySpan<char> sign = words.Slice(end).TrimStart();
        if (end == 0 || sign.Length < 2)
            return false;
        return sign[0] == '=' || (sign[0] == ':' && char.IsLower(words[0]) && end + sign.Length == words.Length && char.IsDigit(sign.Slice(1).TrimStart()[0]));
    }
}
