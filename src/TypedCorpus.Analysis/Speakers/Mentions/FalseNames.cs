using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells noun phrases that seem to have a name, and have none.</summary>
sealed class FalseNames(Token[] tokens, SentenceMap sentences, PhraseWords words, List<Mention> before)
{
    // What they are of is a product, or another body
    static readonly WordList Makers = ["maker", "makers", "supplier", "provider", "operator", "subsidiary"];

    static readonly WordList Papers = ["australian", "scotsman", "tasmanian", "virginian"];

    /// <summary>The mention, without its name where that is none.</summary>
    /// <param name="found">The mention.</param>
    /// <param name="start">The first token of its phrase, without a possessor in front.</param>
    /// <param name="first">The first token behind the determiners.</param>
    public Mention Without(Mention found, int start, int first)
    {
        if (!found.HasName)
            return found;
        if (DescribesName(found, start, first))
            return WithoutName(found, WordClass.Role);
        if (IsFamily(found, first))
            return WithoutName(found, WordClass.Plural);
        if (IsCompatriot(found, first))
            return WithoutName(found, WordClass.Role);
        if (IsOfProduct(found))
            return WithoutName(found, WordClass.Organisation);
        return IsAdjective(found) || IsAbbreviation(found) || IsCredit(found) ? WithoutName(found, WordClass.None) : found;
    }

    static Mention WithoutName(Mention found, WordClass traits) =>
        found with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = found.Traits | traits };

    // "Ann Roe, Chief Executive Officer of Rain Motors": behind the comma of a name, what somebody is of something
    bool DescribesName(Mention found, int start, int first)
    {
        if (start < 2 || tokens[start - 1].Kind != TokenKind.Comma || before.Count == 0)
            return false;
        Mention name = before[before.Count - 1];
        if (name.Kind != MentionKind.Named || name.Last != start - 2 || !tokens[first].Is(WordClass.Role | WordClass.Honorific))
            return false;
        for (int i = first; i < found.Last; i++)
        {
            if (tokens[i].Is(WordClass.Role) && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Preposition))
                return true;
        }

        return false;
    }

    // "The Rainphone maker", "the Olbia subsidiary"
    bool IsOfProduct(Mention found) =>
        found.Kind == MentionKind.Nominal && found.NameLast == found.Last && sentences.IsOneOf(found.Last, Makers);

    // "the two Lunds": a number before the plural of a surname
    bool IsFamily(Mention found, int first) =>
        found.Kind == MentionKind.Named && found.NameFirst == first && found.NameLast == first && first > found.First && tokens[first - 1].IsLower
        && tokens[first - 1].Is(WordClass.Number) && !sentences.IsWord(first - 1, "one") && sentences.EndsWith(first, "s");

    // "the Australian", "the Swede", "the 34-year-old Finn": somebody from there; but "the British", who are many, and the paper "The Australian"
    bool IsCompatriot(Mention found, int first)
    {
        int name = found.Last;
        if (found.Kind != MentionKind.Named || found.NameFirst != name || first <= found.First || !sentences.IsWord(first - 1, "the")
            || tokens[name].Is(WordClass.Role))
            return false;
        for (int i = first; i < name; i++)
        {
            if (tokens[i].Is(WordClass.Capital))
                return false;
        }

        bool isPaper = !tokens[first - 1].IsLower && sentences.IsOneOf(name, Papers);
        return !isPaper && (Demonyms.IsPerson(sentences.Characters(name)) || (tokens[name].Is(WordClass.Nationality) && sentences.EndsWith(name, "an")));
    }

    // "Russian jets", "Democratic inquisitors"
    bool IsAdjective(Mention found) =>
        found.Kind == MentionKind.Named && found.NameFirst == found.Last && tokens[found.Last].Is(WordClass.Nationality)
        && !tokens[found.Last].Is(WordClass.GivenName) && found.Last + 1 < tokens.Length && words.IsPlain(found.Last + 1);

    // "RNN/Tom Ek": who took a picture, behind whom it is of
    bool IsCredit(Mention found)
    {
        ReadOnlySpan<char> first = sentences.Characters(found.NameFirst);
        int slash = first.IndexOf('/');
        return found.NameLast > found.NameFirst && slash > 1 && slash + 2 < first.Length && char.IsUpper(first[slash + 1])
            && char.IsLower(first[slash + 2]);
    }

    // "Conn.", "Inc.": what was left of an address
    bool IsAbbreviation(Mention found) =>
        found.NameFirst == found.NameLast && tokens[found.NameLast].Is(WordClass.Abbreviated) && !tokens[found.NameLast].Is(WordClass.Honorific)
        && (sentences.EndsWith(found.NameLast, ".") || EndsPlace(found.NameFirst));

    // "Hartford, Conn." at the end of a sentence, whose point is no part of the word there
    bool EndsPlace(int word) =>
        word > 1 && tokens[word - 1].Kind == TokenKind.Comma && tokens[word - 2].Is(WordClass.Capital) && !tokens[word].Is(WordClass.GivenName)
        && sentences.CharAt(tokens[word].End) == '.';
}
