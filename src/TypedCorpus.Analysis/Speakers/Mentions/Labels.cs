using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Words that look like names as they open a sentence and stand before a colon and a quote, "Usage: ...", and are named nowhere else.</summary>
static class Labels
{
    const WordClass KnownName = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation | WordClass.AllCapitals;

    /// <summary>Takes their names from such mentions, which leaves a noun that can't speak.</summary>
    public static void Unname(Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        Dictionary<ulong, int>? uses = null;
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            Mention mention = mentions[m];
            int colon = mention.Last + 1;
            if (mention.Kind != MentionKind.Named || mention.First != mention.Last || !sentences.IsStart(mention.First)
                || tokens[mention.First].Is(KnownName) || colon + 1 >= tokens.Length || tokens[colon].Kind != TokenKind.Colon
                || tokens[colon + 1].Kind != TokenKind.Quote)
                continue;
            uses ??= CountUses(sentences, mentions, cancellation);
            if (uses[WordHash.Of(sentences.Characters(mention.First))] == 1)
                mentions[m] = mention with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = WordClass.None };
        }
    }

    static Dictionary<ulong, int> CountUses(SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        Dictionary<ulong, int> uses = [];
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            for (int i = mentions[m].NameFirst; i >= 0 && i <= mentions[m].NameLast; i++)
            {
                ulong word = WordHash.Of(sentences.Characters(i));
                uses.TryGetValue(word, out int count);
                uses[word] = count + 1;
            }
        }

        return uses;
    }
}
