namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>Counts the evidence of a passage in one pass over its characters.</summary>
static class EvidenceReader
{
    /// <summary>The number of words, from the start of a passage, in which known phrases are looked for.</summary>
    const int PhraseWords = 48;

    /// <summary>Counts as a word, as it does in the phrases of legal notices.</summary>
    const char Copyright = '©';

    public static Evidence Read(ReadOnlySpan<char> text)
    {
        Span<ulong> hashes = stackalloc ulong[PhraseWords];
        int words = 0, stopWords = 0, numbers = 0, dateWords = 0, siteWords = 0, capitalized = 0, sentenceEnds = 0, separators = 0;
        ulong fingerprint = WordHash.Empty;

        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (!char.IsLetterOrDigit(c) && c != Copyright)
            {
                if (IsSeparator(text, i))
                    separators++;
                else if (c is '.' or '!' or '?' && words > 0)
                    sentenceEnds++;
                i++;
                continue;
            }

            bool isNumber = false;
            int end = c == Copyright ? i + 1 : Word.End(text, i, out isNumber);
            ulong hash = WordHash.Of(text.Slice(i, end - i));
            if (words < PhraseWords)
                hashes[words] = isNumber ? PhraseBook.Number : hash;
            words += IsIdeographic(c) ? (end - i + 1) / 2 : 1;
            WordUse use = isNumber ? WordUse.None : WordUses.Of(hash);
            if (isNumber)
                numbers++;
            else if ((use & WordUse.Stop) != 0)
                stopWords++;
            else if ((use & WordUse.Date) != 0)
                dateWords++;
            else if ((use & WordUse.Site) != 0)
                siteWords++;
            if (char.IsUpper(c))
                capitalized++;
            fingerprint = WordHash.Combine(fingerprint, hash);
            i = end;
        }

        return new Evidence
        {
            Words = words,
            StopWords = stopWords,
            Numbers = numbers,
            DateWords = dateWords,
            SiteWords = siteWords,
            Capitalized = capitalized,
            SentenceEnds = sentenceEnds,
            Separators = separators,
            StartsSmall = text.Length > 0 && char.IsLower(text[0]),
            EndsSentence = words > 0 && EndsSentence(text),
            BreaksOff = words > 0 && BreaksOff(text),
            Fingerprint = fingerprint,
            Phrase = PhraseBook.Default.Find(hashes.Slice(0, Math.Min(words, PhraseWords)), words),
        };
    }

    /// <summary>Whether a character is of a script without spaces between words; two of its characters count as a word.</summary>
    static bool IsIdeographic(char c) => c is >= '\u3040' and <= '\u9FFF';

    static bool EndsSentence(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i > 0 && (IsClosing(text[i]) || char.IsWhiteSpace(text[i])))
            i--;
        return text[i] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }

    static bool BreaksOff(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i > 0 && text[i] is ']' or ')' or ' ')
            i--;
        return text[i] == '…' || (i > 1 && text[i] == '.' && text[i - 1] == '.' && text[i - 2] == '.');
    }

    static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*';

    static bool IsSeparator(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '|' or '·' or '•' or '»' or '›' or '→' or '►' or '▸')
            return true;
        return text[i] is '/' or '>' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
    }
}
