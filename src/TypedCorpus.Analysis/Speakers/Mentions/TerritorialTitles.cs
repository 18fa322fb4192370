using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Takes a title of nobility and its place for the name that they are, where no other one stands with them: the Duke of Elm.</summary>
sealed class TerritorialTitles(Token[] tokens, SentenceMap sentences)
{
    static readonly WordList Titles =
    [
        "prince", "princess", "duke", "duchess", "earl", "countess", "marquess", "marchioness", "viscount", "viscountess", "baron", "baroness",
    ];

    /// <summary>The mention with that name; the same one where it has another name or is no such title.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="words">Its first token behind determiners.</param>
    public Mention WithTitleAsName(Mention mention, int words)
    {
        if (mention.Kind != MentionKind.Nominal || mention.HasName || mention.Last < words + 2 || !tokens[words].Is(WordClass.Capital)
            || !sentences.IsWord(words + 1, "of") || !sentences.IsOneOf(words, Titles) || tokens[mention.Last].Is(WordClass.Organisation))
            return mention;
        for (int i = words + 2; i <= mention.Last; i++)
        {
            if (!tokens[i].Is(WordClass.Capital))
                return mention;
        }

        // "The Duke of Elm, Tom Roe,"
        int comma = mention.Last + 1;
        if (comma + 1 < tokens.Length && tokens[comma].Kind == TokenKind.Comma && tokens[comma + 1].Is(WordClass.Capital))
            return mention;
        WordClass person = WordClass.Role | WordClass.Honorific | (tokens[words].Classes & WordClass.Gender);
        WordClass traits = (mention.Traits & ~(WordClass.Organisation | WordClass.Place)) | person;
        return mention with { Kind = MentionKind.Named, NameFirst = words, NameLast = mention.Last, Traits = traits };
    }
}
