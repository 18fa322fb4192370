namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>Tells the names of those who took a picture and who sell it: "Jane Roe/Reuters", "Jane Roe via Getty Images".</summary>
static class CreditName
{
    const int MostWords = 7;

    /// <summary>The most words of a name in small letters, as sellers of pictures have them: "skymoon13 | Getty Images".</summary>
    const int MostWordsOfUser = 2;

    static readonly CharacterSet Marks = new(" /|,", "\t©");

    /// <summary>Whether all words are such names.</summary>
    /// <param name="credit">The words.</param>
    /// <param name="canHaveComma">Whether a comma may part the two, as in brackets: "(Jane Roe, AP)".</param>
    public static bool IsOne(ReadOnlySpan<char> credit, bool canHaveComma)
    {
        int part = Parting(credit, canHaveComma, out int behind);
        if (part < 0)
            return Read(credit) is { Words: <= MostWords, Stores: > 0 } alone && alone.Names == alone.Words && alone.Stores + alone.Outlets == alone.Words;

        Counts left = Read(credit.Slice(0, part));
        Counts right = Read(credit.Slice(behind));
        if (left.Words is 0 or > MostWords || right.Words is 0 or > MostWords || right.Names < right.Words)
            return false;
        if (left.Names < left.Words)
            return right.Stores > 0 && left.Words <= MostWordsOfUser;
        if (right.Stores > 0)
            return true;

        // Two agencies side by side have written a text together
        bool isComma = credit[part] == ',';
        bool isAgency = right.Agencies > 0 && left.Agencies < left.Words;
        bool isOfAgency = left.Agencies > 0 && left.Agencies + left.Outlets == left.Words && right.Words > 1 && right.Agencies == 0;
        return isAgency || isOfAgency || (right.Outlets > 0 && left.Words > 1 && !isComma);
    }

    /// <summary>Whether a line can end with such names, by its last word; asked first, as most lines end with another one.</summary>
    public static bool CanEnd(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> last = line.Slice(line.LastIndexOf(' ') + 1);
        return last.Length > 0 && (IsNameWord(last) || Marks.Next(last, 0) >= 0);
    }

    /// <summary>Whether every word has a capital or joins those that have one.</summary>
    public static bool IsName(ReadOnlySpan<char> words) => Read(words) is { Words: > 0 and <= MostWords } counts && counts.Names == counts.Words;

    // Where the last mark stands that parts a photographer from an agency, and what is behind it; -1 for none
    static int Parting(ReadOnlySpan<char> credit, bool canHaveComma, out int behind)
    {
        const string Via = " via ";
        int via = credit.LastIndexOf(Via.AsSpan());
        int mark = Math.Max(credit.LastIndexOf('/'), credit.LastIndexOf('|'));
        if (mark < 0 && via < 0 && canHaveComma)
            mark = credit.LastIndexOf(',');
        behind = via > mark ? via + Via.Length : mark + 1;
        return Math.Max(via, mark);
    }

    static bool IsNameWord(ReadOnlySpan<char> word) =>
        (char.IsUpper(word[0]) && word.IndexOfAny(":;!?".AsSpan()) < 0) || CreditWords.IsJoiner(word) || CreditWords.IsAgency(word);

    static Counts Read(ReadOnlySpan<char> text)
    {
        Counts counts = default;
        for (int i = 0; i < text.Length && counts.Words <= MostWords;)
        {
            int end = Marks.Next(text, i);
            end = end < 0 ? text.Length : end;
            if (end > i)
                counts = counts.With(text.Slice(i, end - i));
            i = end + 1;
        }

        return counts;
    }

    /// <summary>What the words of a name are.</summary>
    readonly record struct Counts(int Words, int Names, int Stores, int Agencies, int Outlets)
    {
        public Counts With(ReadOnlySpan<char> word)
        {
            ReadOnlySpan<char> bare = word.TrimEnd('.');
            return new Counts(
                Words + 1,
                Names + (IsNameWord(word) ? 1 : 0),
                Stores + (CreditWords.IsStore(bare) ? 1 : 0),
                Agencies + (CreditWords.IsAgency(bare) ? 1 : 0),
                Outlets + (CreditWords.IsOutlet(bare) ? 1 : 0));
        }
    }
}
