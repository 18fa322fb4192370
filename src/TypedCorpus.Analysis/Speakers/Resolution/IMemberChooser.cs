namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Whom a mention stands for, and how clearly.</summary>
/// <param name="Member">The member; -1 for none of the candidates.</param>
/// <param name="Margin">By how much it outweighs every other candidate, and nobody.</param>
readonly record struct Choice(int Member, int Margin);

/// <summary>Chooses whom a mention stands for.</summary>
interface IMemberChooser
{
    /// <summary>Chooses among candidates.</summary>
    /// <param name="mention">The mention; a quote without one is numbered from -1 downwards.</param>
    /// <param name="group">Its group.</param>
    /// <param name="candidates">The candidates.</param>
    Choice Choose(int mention, MentionGroup group, Candidates candidates);
}
