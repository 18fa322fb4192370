namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells by their look the words of code in quotation marks, which nobody says: "config.yml", "user_name", "--force", "port: 80".</summary>
static class CodeWords
{
    const int LongestExtension = 5;

    static readonly string[] Operators = ["()", "=>", "==", "!=", "&&", "||", "::", "->", "</", "/>", "${", "{{"];

    static readonly string[] StartsOfPaths = ["/", "./", "../", "~/"];

    /// <summary>Whether words are such.</summary>
    public static bool Are(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(".,;:!? ".AsSpan());
        if (words.Length < 2)
            return false;
        foreach (string sign in Operators)
        {
            if (words.IndexOf(sign.AsSpan()) >= 0)
                return true;
        }

        return words.IndexOf(' ') < 0
            ? IsOption(words) || IsPath(words) || IsIdentifier(words) || IsFile(words) || IsAssignment(words)
            : IsAssignment(words);
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

    // config.yml
    static bool IsFile(ReadOnlySpan<char> word)
    {
        int dot = word.LastIndexOf('.');
        if (dot < 2 || word.Length - dot - 1 is < 2 or > LongestExtension || !char.IsLetterOrDigit(word[dot - 1]))
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
