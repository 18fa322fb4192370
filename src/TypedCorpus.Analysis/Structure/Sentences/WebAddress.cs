namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>Tells addresses of the web from words.</summary>
static class WebAddress
{
    /// <summary>Whether a text is an address and nothing else; without a scheme, one with a path: "example.org/news".</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> address = text.Trim("<>() ".AsSpan());
        foreach (char c in address)
        {
            if (char.IsWhiteSpace(c))
                return false;
        }

        return StartsOne(address) || HasHostAndPath(address);
    }

    /// <summary>Whether a word starts as addresses do, with or without a bracket before.</summary>
    public static bool StartsOne(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> address = word.TrimStart("<(".AsSpan());
        return address.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    static bool HasHostAndPath(ReadOnlySpan<char> text)
    {
        int path = text.IndexOf('/');
        int domain = path > 0 ? text.Slice(0, path).LastIndexOf('.') : -1;
        if (domain < 1 || path - domain < 3)
            return false;
        for (int i = 0; i < path; i++)
        {
            bool isHost = i > domain ? char.IsLetter(text[i]) : char.IsLetterOrDigit(text[i]) || text[i] is '.' or '-';
            if (!isHost)
                return false;
        }

        return true;
    }
}
