namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Chooses whom a mention stands for.</summary>
interface IMemberChooser
{
    /// <summary>The member that is chosen of the candidates gathered last; -1 for none of them.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="group">Its group.</param>
    /// <param name="candidates">The candidates.</param>
    int Choose(int mention, MentionGroup group, CandidateFinder candidates);
}
