using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>The names of characters in a conversation that are no names elsewhere: "the Duchess", "the Invisible Man".</summary>
static class Characters
{
    /// <summary>Makes names of the capitalised nouns with "the".</summary>
    public static void Name(Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            Mention mention = mentions[m];
            if (mention.Kind != MentionKind.Nominal || mention.HasName || !tokens[mention.Last].Is(WordClass.Capital)
                || !sentences.IsWord(mention.Head, "the"))
                continue;
            int first = mention.Last;
            while (first - 1 > mention.Head && tokens[first - 1].Is(WordClass.Capital))
                first--;
            if (first > mention.Head)
                mentions[m] = mention with { NameFirst = first, NameLast = mention.Last, Kind = MentionKind.Named };
        }
    }
}
