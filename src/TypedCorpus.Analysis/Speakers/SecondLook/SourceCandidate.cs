namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>A mention that may be the source of a quote.</summary>
/// <param name="Source">The mention, with the cue if there is one.</param>
/// <param name="Report">The index of the report that names it; -1 for none.</param>
readonly record struct SourceCandidate(QuoteSource Source, int Report = -1)
{
    /// <summary>The index of the mention.</summary>
    public int Mention => Source.Mention;
}
