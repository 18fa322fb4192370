namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The quotes around a mention or a turn, and who says them: the same for all of its candidates.</summary>
readonly struct QuotesAround
{
    /// <summary>Looks at the quotes around a quote.</summary>
    /// <param name="quotes">All quotes.</param>
    /// <param name="quote">The turn, or the quote that the mention is the source of; -1 for none.</param>
    /// <param name="last">The one before; -1 for none.</param>
    public QuotesAround(QuoteNeighbours quotes, int quote, int last)
    {
        (Quote, Last, LastSpeaker, EarlierSpeaker) = (quote, last, -1, -1);
        if (last < 0)
            return;
        IsLastHere = quote >= 0 && quotes.ParagraphOf(last) == quotes.ParagraphOf(quote);
        LastSpeaker = quotes.SpeakerOf(last);
        EarlierSpeaker = quotes.InEarlierTurn(last) is >= 0 and int earlier ? quotes.SpeakerOf(earlier) : -1;
    }

    /// <summary>The turn, or the quote that the mention is the source of; -1 for none.</summary>
    public int Quote { get; }

    /// <summary>The quote before; -1 for none.</summary>
    public int Last { get; }

    /// <summary>Whether the quote before stands in the same paragraph.</summary>
    public bool IsLastHere { get; }

    /// <summary>Who says the quote before, as far as it is known by now; -1 for nobody.</summary>
    public int LastSpeaker { get; }

    /// <summary>Who says the last quote of an earlier turn than that one's; -1 for nobody.</summary>
    public int EarlierSpeaker { get; }
}
