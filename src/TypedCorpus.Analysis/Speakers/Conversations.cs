using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells texts in which people speak in turns from those that quote now and then.</summary>
static class Conversations
{
    // Of 100 paragraphs, those that open with a quote right behind another one that does: in news hardly any, in novels mostly a third and more.
    const int FewestTurns = 24;

    const int FewestParagraphs = 6;

    // In news of a dozen paragraphs, too, some quotes go on in a second and a third one: where so few are turns, most have to be.
    const int FewTurns = 5;

    // In units. People who speak in turns mostly say less at once; somebody who was interviewed says more.
    const int LongTurn = 95;

    // Of 100 paragraphs that open with a quote, those that tell in a verb of saying whose it is: fewer in novels where people speak at length.
    const int FewestReports = 25;

    /// <summary>Whether a text is a conversation.</summary>
    public static bool IsOne(SentenceMap sentences, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        int turns = 0;
        int quoted = 0;
        int longTurns = 0;
        int reported = 0;
        bool spokeBefore = false;
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
                reported += HasReport(sentences.Tokens, first, end, cancellation) ? 1 : 0;
            }

            spokeBefore = speaks && !IsLeftOpen(sentences.Tokens, first, end, quotes);
            first = end + 1;
        }

        bool isInterview = 2 * longTurns >= quoted && 100 * reported >= FewestReports * quoted;
        bool isStory = turns > FewTurns ? 100 * turns >= FewestTurns * paragraphs : 2 * turns >= paragraphs;
        return paragraphs >= FewestParagraphs && isStory && !isInterview;
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
