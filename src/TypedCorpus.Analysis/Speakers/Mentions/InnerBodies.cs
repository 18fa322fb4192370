using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Finds the body that what somebody is called opens or ends with, so that later words can mean it: "Harbour Board chairman Ann Roe", "a WMO
/// spokesman", "Pupils of Marsh Lane Academy".</summary>
sealed class InnerBodies(Token[] tokens, SentenceMap sentences)
{
    const WordClass NoBody = WordClass.Honorific | WordClass.Role | WordClass.Nationality | WordClass.Time | WordClass.AnyVerb;

    const WordClass NoBodyAlone = NoBody | WordClass.GivenName | WordClass.Place | WordClass.Generic | WordClass.Portfolio | WordClass.Abbreviated
        | WordClass.Initial;

    // Whose members are not meant by any noun for a body
    static readonly WordList Chambers = ["congress", "parliament", "senate"];

    static readonly WordList Belonging = ["members", "employees", "shareholders"];

    /// <summary>The body that somebody is of; null for none.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="words">Its first token behind determiners.</param>
    public Mention? Find(Mention mention, int words)
    {
        if (!mention.Is(WordClass.Role) || (mention.HasName && mention.Kind != MentionKind.Named))
            return null;
        if (!mention.HasName && PeopleOf(mention, words) is { } theirs)
            return theirs;
        int end = mention.HasName ? mention.NameFirst : mention.Last + 1;
        int behind = words;

        // "Rail union RMT assistant secretary Ann Roe"
        if (words + 2 < end && tokens[words + 1].IsLower && tokens[words + 1].Is(WordClass.Organisation) && tokens[words + 2].Is(WordClass.AllCapitals))
            behind = words += 2;
        while (behind < end && IsPart(behind, words, end))
            behind++;
        int last = behind - 1;
        if (last < words || tokens[last].IsLower || !IsRoleIn(behind, end) || !IsBody(words, last))
            return null;
        return new Mention(mention.First, mention.First, last, words, last, MentionKind.Named, WordClass.Organisation);
    }

    // "Members of Harle Union", "Nurses of St. Brigid Hospital"
    Mention? PeopleOf(Mention mention, int words)
    {
        int of = words + 1;
        int first = of + 1;
        if (first > mention.Last || sentences.IsOneOf(mention.Last, Chambers) || !tokens[words].IsAll(WordClass.Role | WordClass.Plural)
            || !tokens[of].IsLower || !tokens[of].Is(WordClass.Preposition))
            return null;
        if (sentences.IsWord(first, "the"))
            first++;
        for (int i = first; i <= mention.Last; i++)
        {
            if (!tokens[i].Is(WordClass.Capital))
                return null;
        }

        bool isMembers = sentences.IsOneOf(words, Belonging) && !tokens[first].Is(WordClass.Place | WordClass.Nationality);
        return first <= mention.Last && (isMembers || IsBody(first, mention.Last))
            ? new Mention(mention.First, mention.First, mention.Last, first, mention.Last, MentionKind.Named, WordClass.Organisation) : null;
    }

    // A word of the body's name: a capital, or "of" and "and" between two
    bool IsPart(int i, int words, int end) =>
        tokens[i].Is(WordClass.Capital)
            ? !tokens[i].Is(WordClass.Honorific | WordClass.Role) && !(i > words && tokens[i].Is(WordClass.GivenName))
            : i > words && i + 1 < end && tokens[i + 1].Is(WordClass.Capital)
                && (sentences.IsWord(i, "of") || sentences.IsWord(i, "and") || sentences.IsWord(i, "for"));

    // "chief executive", "spokesman", "assistant secretary"
    bool IsRoleIn(int first, int end)
    {
        if (first >= end || !tokens[first].IsLower || tokens[first].Is(WordClass.Function))
            return false;
        for (int i = first; i < end && tokens[i].IsLower; i++)
        {
            if (tokens[i].Is(WordClass.Role))
                return true;
        }

        return false;
    }

    bool IsBody(int first, int last) => first == last
        ? tokens[first].Is(WordClass.AllCapitals | WordClass.Organisation) && !tokens[first].Is(NoBodyAlone)
        : tokens[last].Is(WordClass.Organisation) && !tokens[first].Is(NoBody);
}
