namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>The words that stand before places.</summary>
static class PlaceWords
{
    /// <summary>Behind them stands where somebody is or comes from; other prepositions stand before people and things as often.</summary>
    public static readonly WordList Prepositions = ["in", "at", "near", "outside", "from"];
}
