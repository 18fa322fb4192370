using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells texts in which people speak in turns from those that quote now and then.</summary>
static class Conversations
{
    // Of 100 paragraphs, those that open with a quote right behind another one that does: in news hardly any, in novels mostly a third and more.
    const int FewestTurns = 24;

    const int FewestParagraphs = 6;

    // In news of a dozen paragraphs, too, some quotes go on in a second and a third one: so few turns tell little on their own.
    const int FewTurns = 5;

    // Of so many quotes that open a paragraph one speaks to somebody, and of so many people no more are named in full: news bring in more.
    const int QuotesToAddress = 5;
    const int MostFullNames = 3;

    static readonly string[] Addresses = ["you", "your", "sir", "madam"];

    // In units. People who speak in turns mostly say less at once; somebody who was interviewed says more.
    const int LongTurn = 95;

    // Of 100 paragraphs that open with a quote, those that tell in a verb of saying whose it is: fewer in novels where people speak at length.
    const int FewestReports = 25;

    // In an interview one turn in so many asks something
    const int TurnsToQuestion = 3;

    /// <summary>Whether a text is a conversation.</summary>
    public static bool IsOne(SentenceMap sentences, EquatableArray<QuotedSpan> quotes, List<Mention> mentions, CancellationToken cancellation)
    {
        int turns = 0;
        int quoted = 0;
        int longTurns = 0;
        int reported = 0;
        int asked = 0;
        bool spokeBefore = false;
        bool isLed = false;
        int first = 0;
        int paragraphs = sentences.ParagraphEnds.Count;
        for (int paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            cancellation.ThrowIfRequestedAt(paragraph);
            int end = sentences.ParagraphEnds[paragraph];
            Token opening = sentences.Tokens[first];
            bool speaks = opening.Kind == TokenKind.Quote;
            if (speaks)
            {
                quoted++;
                longTurns += opening.Length >= LongTurn ? 1 : 0;
                turns += spokeBefore ? 1 : 0;
                asked += sentences.Characters(first).IndexOf('?') >= 0 ? 1 : 0;
                reported += HasReport(sentences.Tokens, first, end, cancellation) ? 1 : 0;
            }

            isLed |= speaks && first > 1 && sentences.Tokens[first - 2].Kind == TokenKind.Colon;
            spokeBefore = speaks && !IsLeftOpen(sentences.Tokens, first, end, quotes);
            first = end + 1;
        }

        bool isInterview = 2 * longTurns >= quoted && 100 * reported >= FewestReports * quoted;

        // Roe spoke to the press: / "..." / "...": a list of what one person said
        bool isList = reported == 0 && (isLed ? TurnsToQuestion * asked < quoted : asked == 0);
        if (paragraphs < FewestParagraphs)
            return false;
        if (isList || isInterview || 100 * turns < FewestTurns * paragraphs)
            return ShortTurns.AreMost(sentences, cancellation) && FullNames(sentences, mentions, cancellation) <= MostFullNames;
        return turns > FewTurns
            || ((2 * turns >= paragraphs || QuotesToAddress * Addressed(sentences, cancellation) >= quoted)
                && FullNames(sentences, mentions, cancellation) <= MostFullNames);
    }

    // How many of the paragraphs have a quote that speaks to somebody
    static int Addressed(SentenceMap sentences, CancellationToken cancellation)
    {
        int addressed = 0;
        int first = 0;
        foreach (int end in sentences.ParagraphEnds)
        {
            cancellation.ThrowIfRequestedAt(first);
            addressed += HasAddress(sentences, first, end, cancellation) ? 1 : 0;
            first = end + 1;
        }

        return addressed;
    }

    /// <summary>Whether a quote of a paragraph speaks to somebody: "No," she said. "Is it late?"</summary>
    public static bool HasAddress(SentenceMap sentences, int first, int end, CancellationToken cancellation)
    {
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i - first);
            if (sentences.Tokens[i].Kind == TokenKind.Quote && IsAddressed(sentences.Characters(i)))
                return true;
        }

        return false;
    }

    // "Is it late?" "You are late, sir."
    static bool IsAddressed(ReadOnlySpan<char> quote)
    {
        for (int i = 0; i < quote.Length;)
        {
            if (!char.IsLetter(quote[i]))
            {
                if (quote[i] == '?')
                    return true;
                i++;
                continue;
            }

            int end = Word.End(quote, i, out _);
            if (Word.IsOneOf(quote.Slice(i, end - i), Addresses))
                return true;
            i = end;
        }

        return false;
    }

    static int FullNames(SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        HashSet<ulong> surnames = [];
        for (int i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (mentions[i].NameLast > mentions[i].NameFirst && !mentions[i].Is(WordClass.Organisation))
                surnames.Add(WordHash.Of(sentences.Characters(mentions[i].NameLast)));
        }

        return surnames.Count;
    }

    // A quote that no mark closes goes on in the next paragraph: that is no other one's turn
    static bool IsLeftOpen(Token[] tokens, int first, int end, EquatableArray<QuotedSpan> quotes)
    {
        int last = end - 1;
        while (last > first && tokens[last].Kind == TokenKind.SentenceEnd)
            last--;
        return tokens[last].Quote is >= 0 and int quote && !quotes[quote].IsClosed;
    }

    static bool HasReport(Token[] tokens, int first, int end, CancellationToken cancellation)
    {
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i - first);
            if (tokens[i].IsLower && tokens[i].Is(WordClass.Cue))
                return true;
        }

        return false;
    }
}
