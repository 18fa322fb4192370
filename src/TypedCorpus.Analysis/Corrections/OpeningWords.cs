using TypedCorpus.Storage;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Compares words as a person types them with words as a text has them.</summary>
static class OpeningWords
{
    /// <summary>
    /// Whether a text starts with words. Runs of white space are one space, straight and curly quotation marks are the same, and so is the case of
    /// letters; an ellipsis at the end of the words stands for the rest.
    /// </summary>
    public static bool Start(string text, string words) => Start(text, new TextSpan(0, text.Length), words);

    /// <summary>Whether a part of a text starts with words, which are compared as in a whole text.</summary>
    public static bool Start(string text, TextSpan part, string words) => EndOf(text, part, WithoutEllipsis(words)) >= 0;

    /// <summary>The first character of a part that counts, as it is compared; NUL for none.</summary>
    public static char FirstOf(string text, TextSpan part)
    {
        NextFolded(text, part, part.Start, out char first);
        return first;
    }

    /// <summary>Where words stand in a part of a text for the first time, as whole words; null for nowhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    /// <param name="words">The words.</param>
    /// <param name="areOpening">Whether they only start what is meant, so that an ellipsis may stand behind them and a word may go on.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextSpan? Find(string text, TextSpan part, string words, bool areOpening, CancellationToken cancellation = default)
    {
        words = areOpening ? WithoutEllipsis(words) : words.Trim();
        for (int i = part.Start; i < part.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i - part.Start);
            if (char.IsWhiteSpace(text[i]) || IsInsideWord(text, i, part))
                continue;
            int end = EndOf(text, TextSpan.FromBounds(i, part.End), words);
            if (end >= 0 && (areOpening || !IsInsideWord(text, end, part)))
                return TextSpan.FromBounds(i, end);
        }

        return null;
    }

    /// <summary>Words without the ellipsis behind them.</summary>
    public static string WithoutEllipsis(string words) => words.TrimEnd('…', '.', ' ');

    // Some scripts have no spaces between words
    static bool IsInsideWord(string text, int offset, TextSpan part) =>
        offset > part.Start && offset < part.End && IsOfWord(text[offset - 1]) && IsOfWord(text[offset]);

    static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.OtherLetter;

    // The offset behind the words, with which the part starts; -1 where it does not
    static int EndOf(string text, TextSpan part, string words)
    {
        int inText = part.Start;
        TextSpan all = new(0, words.Length);
        int inWords = NextFolded(words, all, 0, out char wanted);
        if (wanted == '\0')
            return -1;
        for (; wanted != '\0'; inWords = NextFolded(words, all, inWords, out wanted))
        {
            inText = NextFolded(text, part, inText, out char found);
            if (found != wanted)
                return -1;
        }

        return inText;
    }

    // The next character that counts, and the offset behind it; NUL behind the end. White space counts as nothing at the start of a part.
    static int NextFolded(string text, TextSpan part, int i, out char c)
    {
        int start = i;
        while (i < part.End && char.IsWhiteSpace(text[i]))
            i++;
        if (i >= part.End)
        {
            c = '\0';
            return i;
        }

        if (i > start && start > part.Start)
        {
            c = ' ';
            return i;
        }

        c = text[i] switch
        {
            '“' or '”' or '„' or '″' => '"',
            char other => char.ToUpperInvariant(Apostrophes.Straight(other)),
        };
        return i + 1;
    }
}
