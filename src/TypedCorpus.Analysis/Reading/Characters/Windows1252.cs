namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>The characters of code page 1252 that stand at bytes 80 to 9F, where Latin-1 has control characters.</summary>
static class Windows1252
{
    // '\0' for the bytes that the code page leaves out
    const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The character at a byte from 80 to 9F; '\0' for none.</summary>
    public static char At(int value) => High[value - 0x80];

    /// <summary>Whether a character is a control character of Latin-1 in the place of one of the code page.</summary>
    public static bool IsMisread(char c) => c is >= '\u0080' and <= '\u009F' && At(c) != '\0';

    /// <summary>The byte of a character, in the code page or in Latin-1; -1 for none.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        int index = c is >= '\u0152' and <= '\u2122' ? High.IndexOf(c) : -1;
        return index < 0 ? -1 : index + 0x80;
    }
}
