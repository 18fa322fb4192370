namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The subject of the quote's sentence, whatever its verb: Roe went on about "..."</summary>
sealed class SubjectOfSentence : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Guess;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int subject = scene.Subjects.OfSentence(scene.Sentences.First(scene.Sentences.Of(token)), token);
        return subject >= 0 ? new QuoteSource(subject) : null;
    }
}
