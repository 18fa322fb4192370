using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Finds whether somebody who takes part in a story tells it.</summary>
static class Narrators
{
    const int FewestWords = 8;

    // For each "I" so many "he" and "she" at most: others have one only in a letter, or where the author speaks.
    const int OthersForOne = 6;

    /// <summary>The first mention by which the narrator tells of what "I" did; -1 for a story that nobody in it tells.</summary>
    public static int FirstMention(SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        int first = -1;
        int own = 0;
        int others = 0;
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (IsOne(sentences, mentions[m]))
            {
                first = own == 0 ? m : first;
                own++;
            }
            else if (mentions[m].Kind == MentionKind.Pronoun && mentions[m].Is(WordClass.Gender))
            {
                others++;
            }
        }

        return own >= FewestWords && OthersForOne * own >= others ? first : -1;
    }

    /// <summary>Whether a mention is "I".</summary>
    public static bool IsOne(SentenceMap sentences, Mention mention) =>
        mention.Kind == MentionKind.Pronoun && mention.Is(WordClass.FirstPerson) && sentences.IsWord(mention.First, "i");
}
