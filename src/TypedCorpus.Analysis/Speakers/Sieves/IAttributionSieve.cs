namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>How plainly the text says whose words a quote holds.</summary>
enum SieveStrength
{
    /// <summary>A verb of saying or a name stands right beside the quote.</summary>
    Explicit,

    /// <summary>The sentence or the quote before it tells.</summary>
    Implied,

    /// <summary>The likeliest one of those around; on its own it does not tell that anybody is quoted at all.</summary>
    Guess,
}

/// <summary>One way in which a text tells whose words a quote holds.</summary>
interface IAttributionSieve
{
    /// <summary>How plainly this way tells.</summary>
    SieveStrength Strength { get; }

    /// <summary>The source of a quote that no earlier sieve could give; null when this way does not apply.</summary>
    QuoteSource? Find(Scene scene, int quote);
}
