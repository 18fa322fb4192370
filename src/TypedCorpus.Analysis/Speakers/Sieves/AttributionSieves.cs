using TypedCorpus.Analysis.Speakers.SecondLook;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The sieves in the order in which they are tried: of two that could give a source the more precise one first.</summary>
static class AttributionSieves
{
    /// <summary>The last sieve, in whose name <see cref="SourceReview"/> gives the quotes that it decided.</summary>
    public static WeighedSource Weighed { get; } = new();

    /// <summary>The sieves, in order. Each sees all quotes of the text before the next one starts.</summary>
    public static IReadOnlyList<IAttributionSieve> InOrder { get; } =
    [
        new CueAfterQuote(),        // "...," Roe said.   "...," said Roe, a farmer.
        new CueBeforeQuote(),       // Roe said: "..."   Roe told reporters that "..."
        new SubjectAfterQuote(),    // "...," Roe beamed.
        new NameAndColon(),         // Ann Roe: "..."
        new DashAndName(),          // "..." — Ann Roe
        new ParagraphBelow(),       // "..." / Ann Roe thanked her team. / "..."
        new ReopenedQuote(),        // Roe said: "... / "..."
        new EarlierCue(),           // Roe said the plan was a "..." and
        new LaterCue(),             // "..." is the word for it, Roe said.
        new EarlierAct(),           // Roe blamed the "..."
        new SpeechNoun(),           // Roe's promise to "..."
        new ColonBefore(),          // The reporters asked Roe. Her answer: / "..."
        new SameParagraph(),        // "...," Roe said. "..."
        new PreviousParagraph(),    // "...," Roe said. / "..."
        new SentenceBefore(),       // Roe praised the plan. "..."
        new SubjectOfSentence(),    // Roe, who is no "...", went home.
        Weighed,
    ];

    /// <summary>Gives the quotes of a text to their sources, sieve by sieve.</summary>
    public static void Run(Scene scene, CancellationToken cancellation) => Run(scene, SourceModel.Learned, cancellation);

    /// <summary>Gives the quotes of a text to their sources, sieve by sieve, and weighs these by a model; by none, it stays with the sieves.</summary>
    public static void Run(Scene scene, SourceModel? model, CancellationToken cancellation)
    {
        foreach (IAttributionSieve sieve in InOrder)
        {
            if (sieve is PreviousParagraph)
                scene.IsMonologue = Monologues.IsOne(scene, cancellation);
            for (int quote = 0; quote < scene.Quotes.Count; quote++)
            {
                cancellation.ThrowIfRequestedAt(quote);
                if (scene.SourceOf(quote) is null && sieve.Find(scene, quote) is { } source && !scene.Holds(source, quote))
                    scene.Give(quote, source, sieve);
            }
        }

        if (model is not null)
            SourceReview.Run(scene, model, cancellation);
    }
}
