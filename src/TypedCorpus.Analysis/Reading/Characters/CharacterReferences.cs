namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>References of HTML to characters that were left in a plain text: &amp;ldquo; and &amp;#8220;.</summary>
static class CharacterReferences
{
    const int LongestName = 8;

    static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["nbsp"] = "\u00A0",
        ["ldquo"] = "“", ["rdquo"] = "”", ["bdquo"] = "„", ["lsquo"] = "‘", ["rsquo"] = "’", ["sbquo"] = "‚",
        ["laquo"] = "«", ["raquo"] = "»", ["lsaquo"] = "‹", ["rsaquo"] = "›",
        ["ndash"] = "–", ["mdash"] = "—", ["hellip"] = "…", ["bull"] = "•", ["middot"] = "·", ["copy"] = "©", ["reg"] = "®", ["trade"] = "™",
        ["euro"] = "€", ["pound"] = "£", ["cent"] = "¢", ["deg"] = "°", ["sect"] = "§", ["frac12"] = "½", ["times"] = "×", ["shy"] = "\u00AD",
        ["agrave"] = "à", ["aacute"] = "á", ["acirc"] = "â", ["atilde"] = "ã", ["auml"] = "ä", ["aring"] = "å", ["aelig"] = "æ", ["ccedil"] = "ç",
        ["egrave"] = "è", ["eacute"] = "é", ["ecirc"] = "ê", ["euml"] = "ë", ["igrave"] = "ì", ["iacute"] = "í", ["icirc"] = "î", ["iuml"] = "ï",
        ["ntilde"] = "ñ", ["ograve"] = "ò", ["oacute"] = "ó", ["ocirc"] = "ô", ["otilde"] = "õ", ["ouml"] = "ö", ["oslash"] = "ø",
        ["ugrave"] = "ù", ["uacute"] = "ú", ["ucirc"] = "û", ["uuml"] = "ü", ["szlig"] = "ß", ["yacute"] = "ý",
        ["Agrave"] = "À", ["Aacute"] = "Á", ["Acirc"] = "Â", ["Auml"] = "Ä", ["Aring"] = "Å", ["AElig"] = "Æ", ["Ccedil"] = "Ç", ["Egrave"] = "È",
        ["Eacute"] = "É", ["Ntilde"] = "Ñ", ["Oacute"] = "Ó", ["Ouml"] = "Ö", ["Oslash"] = "Ø", ["Uuml"] = "Ü",
    };

    /// <summary>Adds an edit for each reference of a text, in order.</summary>
    public static void AddTo(List<Edit> edits, string text, CancellationToken cancellation)
    {
        for (int i = 0, step = 0; i < text.Length && (i = text.IndexOf('&', i)) >= 0; i++, step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            if (At(text, i, text.Length) is not { } reference || IsNamedItself(text, i, reference.Span.End - 1))
                continue;
            edits.Add(reference);
            i = reference.Span.End - 1;
        }
    }

    /// <summary>The edit for the reference that starts with an ampersand; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the ampersand.</param>
    /// <param name="end">The offset that the reference ends before.</param>
    public static Edit? At(string text, int start, int end)
    {
        int close = text.IndexOf(';', start, Math.Min(LongestName + 2, end - start));
        return close >= 0 && Read(text.AsSpan(start + 1, close - start - 1)) is { } character
            ? new Edit(TextSpan.FromBounds(start, close + 1), character)
            : null;
    }

    // A text about HTML: write &nbsp; for a space that does not break. Alone in a line it is an empty paragraph
    static bool IsNamedItself(string text, int start, int end) =>
        (start == 0 || IsAround(text[start - 1])) && (end + 1 == text.Length || IsAround(text[end + 1]) || text[end + 1] is ',' or '.')
        && !((start == 0 || text[start - 1] == '\n') && (end + 1 == text.Length || text[end + 1] == '\n'))
        && !(text[start + 1] is 'a' or 'm' or 'n' && text.Substring(start + 1, end - start - 1) is "amp" or "mdash" or "ndash");

    static bool IsAround(char c) => char.IsWhiteSpace(c) || c is '"' or '`' or '“' or '”' or '\'' or '(' or ')';

    static string? Read(ReadOnlySpan<char> name)
    {
        if (name is not ['#', ..])
            return Named.TryGetValue(name.ToString(), out string? known) ? known : null;

        int radix = name is [_, 'x' or 'X', ..] ? 16 : 10;
        int value = 0;
        ReadOnlySpan<char> digits = name.Slice(radix == 16 ? 2 : 1);
        foreach (char c in digits)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : radix;
            if (digit >= radix)
                return null;
            value = (value * radix) + digit;
        }

        // References to the control characters of Latin-1 are those of Windows-1252, as browsers read them
        if (value is >= 0x80 and <= 0x9F)
            return Windows1252.At(value) is not '\0' and char meant ? meant.ToString() : null;
        return digits.Length > 0 && value is >= ' ' and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(value) : null;
    }
}
