using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Something said or written and whose it is, before the quote in its sentence: Roe's promise to "...", his letter:
/// "..."</summary>
sealed class SpeechNoun : IAttributionSieve
{
    const int Reach = 14;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int floor = Math.Max(scene.Sentences.First(scene.Sentences.Of(token)), token - Reach);
        for (int i = token - 1; i >= floor; i--)
        {
            int at = scene.MentionAt[i];
            if (at < 0)
                continue;
            Mention said = scene.Mentions[at];
            if (said.Is(WordClass.Document) && said.Head > said.First)
            {
                int owner = scene.MentionAt[said.First];
                if (owner >= 0)
                    return new QuoteSource(owner, said.Last, said.Last);
            }

            i = Math.Min(i, said.Head);
        }

        return null;
    }
}
