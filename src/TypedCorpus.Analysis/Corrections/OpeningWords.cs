namespace TypedCorpus.Analysis.Corrections;

/// <summary>Compares words as a person types them with words as a text has them.</summary>
static class OpeningWords
{
    /// <summary>
    /// Whether a text starts with words. Runs of white space are one space, straight and curly quotation marks are the same, and so is the case of
    /// letters; an ellipsis at the end of the words stands for the rest.
    /// </summary>
    public static bool Start(string text, string words)
    {
        words = words.TrimEnd('…', '.', ' ');
        int inText = 0;
        int inWords = NextFolded(words, 0, out char wanted);
        if (wanted == '\0')
            return false;
        for (; wanted != '\0'; inWords = NextFolded(words, inWords, out wanted))
        {
            inText = NextFolded(text, inText, out char found);
            if (found != wanted)
                return false;
        }

        return true;
    }

    // The next character that counts, and the offset behind it; NUL behind the end. White space counts as nothing at the start of a text.
    static int NextFolded(string text, int i, out char c)
    {
        int start = i;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        if (i >= text.Length)
        {
            c = '\0';
            return i;
        }

        if (i > start && start > 0)
        {
            c = ' ';
            return i;
        }

        c = text[i] switch
        {
            '‘' or '’' or 'ʼ' => '\'',
            '“' or '”' or '„' => '"',
            char other => char.ToUpperInvariant(other),
        };
        return i + 1;
    }
}
