using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells short stories whose turns stand behind words about the people, "Ann said, ...", "Tom sat down. ...", from news.</summary>
static class ShortTurns
{
    // In words, outside of its quotes.
    const int LongestFrame = 12;

    // Of so many paragraphs with a turn one speaks to somebody, and of so many a quote is long
    const int TurnsToAddress = 6;
    const int TurnsToLong = 4;

    // In units
    const int LongTurn = 95;

    const int FewestTurns = 4;

    /// <summary>Whether most paragraphs are turns, right behind one another, in which people speak to each other.</summary>
    public static bool AreMost(SentenceMap sentences, CancellationToken cancellation)
    {
        int framed = 0;
        int inRow = 0;
        bool before = false;
        int first = 0;
        List<(int First, int End)> turns = [];
        foreach (int end in sentences.ParagraphEnds)
        {
            cancellation.ThrowIfRequestedAt(first);
            bool isTurn = IsTurn(sentences, first, end, out bool isFramed, cancellation);
            if (isTurn)
            {
                turns.Add((first, end));
                framed += isFramed ? 1 : 0;
                inRow += before ? 1 : 0;
            }

            before = isTurn;
            first = end + 1;
        }

        // Quotes alone are a list of what one person said
        return 2 * framed >= turns.Count && inRow >= FewestTurns && 2 * inRow >= sentences.ParagraphEnds.Count
            && AreToOthers(sentences, turns, cancellation);
    }

    // Whether some of the turns speak to somebody, and few are long
    static bool AreToOthers(SentenceMap sentences, List<(int First, int End)> turns, CancellationToken cancellation)
    {
        int addressed = 0;
        int longOnes = 0;
        foreach ((int first, int end) in turns)
        {
            addressed += Conversations.HasAddress(sentences, first, end, cancellation) ? 1 : 0;
            longOnes += HasLong(sentences, first, end, cancellation) ? 1 : 0;
        }

        return TurnsToAddress * addressed >= turns.Count && TurnsToLong * longOnes <= turns.Count;
    }

    // A paragraph of a quote and few words beside it
    static bool IsTurn(SentenceMap sentences, int first, int end, out bool isFramed, CancellationToken cancellation)
    {
        int words = 0;
        bool quotes = false;
        for (int i = first; i < end && words <= LongestFrame; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            words += sentences.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            quotes |= sentences.Tokens[i].Kind == TokenKind.Quote;
        }

        isFramed = words > 0;
        return quotes && words <= LongestFrame;
    }

    static bool HasLong(SentenceMap sentences, int first, int end, CancellationToken cancellation)
    {
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (sentences.Tokens[i].Kind == TokenKind.Quote && sentences.Tokens[i].Length >= LongTurn)
                return true;
        }

        return false;
    }
}
