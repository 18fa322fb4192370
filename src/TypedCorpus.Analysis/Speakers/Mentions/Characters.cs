using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>The names of characters in a conversation that are no names elsewhere: "the Duchess", "the Invisible Man", "Grandma".</summary>
static class Characters
{
    /// <summary>Makes names of the capitalised nouns with "the", and of those for one person that stand alone.</summary>
    public static void Name(Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            Mention mention = mentions[m];
            if (mention.Kind != MentionKind.Nominal || mention.HasName || !tokens[mention.Last].Is(WordClass.Capital))
                continue;
            if (IsCalledSo(tokens, mention))
                mentions[m] = mention with { NameFirst = mention.First, NameLast = mention.Last, Kind = MentionKind.Named };
            if (!sentences.IsWord(mention.Head, "the"))
                continue;
            int first = mention.Last;
            while (first - 1 > mention.Head && tokens[first - 1].Is(WordClass.Capital))
                first--;
            if (first > mention.Head)
                mentions[m] = mention with { NameFirst = first, NameLast = mention.Last, Kind = MentionKind.Named };
        }
    }

    // "Grandma laughed": a noun for one woman or man without an article
    static bool IsCalledSo(Token[] tokens, Mention mention) =>
        mention.First == mention.Last && tokens[mention.Last].IsAll(WordClass.Role) && !tokens[mention.Last].Is(WordClass.Plural | WordClass.AllCapitals)
        && (tokens[mention.Last].Classes & WordClass.Gender) is WordClass.Masculine or WordClass.Feminine;
}
