namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The subject of the quote's sentence, whatever its verb: Roe went on about "..."</summary>
sealed class SubjectOfSentence : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Guess;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        // Whoever a fragment is about need not have said it
        if (scene.IsConversation || scene.Quotes[quote].Kind != QuoteKind.Direct)
            return null;

        int token = scene.TokenOf(quote);
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(token)), token);
        return subject >= 0 && scene.Mentions[subject].IsPersonal ? new QuoteSource(subject) : null;
    }
}
