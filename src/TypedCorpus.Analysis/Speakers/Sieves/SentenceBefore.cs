namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A quote that stands alone behind a sentence about somebody: Roe praised the plan. "..." Also in the next paragraph.</summary>
sealed class SentenceBefore : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Guess;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (sentence == 0 || scene.Sentences.First(sentence) != token || scene.Sentences.HasWords(sentence))
            return null;

        if (EarlierCue.Nearest(scene, scene.Sentences.End(sentence - 1) - 1, weak: false) is { } source)
            return scene.Mentions[source.Mention].IsPersonal ? source : null;
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence - 1), token);
        return subject >= 0 && scene.Mentions[subject].IsPersonal ? new QuoteSource(subject) : null;
    }
}
