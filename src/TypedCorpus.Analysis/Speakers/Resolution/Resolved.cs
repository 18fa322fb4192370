namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>On what it rests that a mention or a turn is given to a member.</summary>
/// <param name="Group">The group of the mention; <see cref="MentionGroup.None"/> for a name.</param>
/// <param name="Margin">By how much the member outweighs every other candidate; 0 for a name.</param>
readonly record struct Basis(MentionGroup Group, int Margin);

/// <summary>Whom the mentions of a text stand for, and who says its quotes.</summary>
/// <param name="memberOf">For each mention the member of the cast; -1 for none.</param>
/// <param name="bases">For each mention on what it rests.</param>
/// <param name="quotes">The quotes with their speakers.</param>
/// <param name="turns">For each quote without a source on what it rests.</param>
sealed class Resolved(int[] memberOf, Basis[] bases, QuoteNeighbours quotes, Basis[] turns)
{
    /// <summary>The member that a mention is or stands for; -1 for none.</summary>
    public int MemberOf(int mention) => memberOf[mention];

    /// <summary>On what it rests whom a mention stands for.</summary>
    public Basis BasisOf(int mention) => bases[mention];

    /// <summary>The member that says a quote; -1 for none.</summary>
    public int SpeakerOf(int quote) => quotes.SpeakerOf(quote);

    /// <summary>On what it rests who says a quote that no sieve gave to a source.</summary>
    public Basis BasisOfTurn(int quote) => turns[quote];

    /// <summary>The mention of the source of an earlier quote of whoever says a quote without one of its own; -1 for none.</summary>
    public int EarlierSourceOf(int quote) => quotes.EarlierSourceOf(quote);
}
