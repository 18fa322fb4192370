namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The nearest verb that reports an attitude or an act of speech before the quote in its sentence: Roe blamed the "..."</summary>
sealed class EarlierAct : IAttributionSieve
{
    // From the verb to the quote, in tokens. Further off the words are more often somebody else's or nobody's, and so is a title that is far from being
    // the verb's object. Within these it is weighed.
    const int Reach = 30;
    const int ReachOfTitles = 6;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        // A fragment in a novel is mostly the narrator's
        if (scene.IsConversation && scene.Quotes[quote].Kind != QuoteKind.Direct)
            return null;

        int token = scene.TokenOf(quote);
        int reach = scene.Quotes[quote].Kind == QuoteKind.Term ? ReachOfTitles : Reach;
        return EarlierCue.Nearest(scene, token, weak: true) is { } source && token - source.CueLast <= reach ? source : null;
    }
}
