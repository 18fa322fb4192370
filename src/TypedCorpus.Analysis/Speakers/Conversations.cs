using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells texts in which people speak in turns from those that quote now and then.</summary>
static class Conversations
{
    // Of 100 paragraphs, those that open with a quote right behind another one that does: in news hardly any, in novels mostly a third and more.
    const int FewestTurns = 24;

    const int FewestParagraphs = 6;

    // In units. People who speak in turns mostly say less at once; somebody who was interviewed says more.
    const int LongTurn = 95;

    // Of 100 paragraphs that open with a quote, those that tell in a verb of saying whose it is: fewer in novels where people speak at length.
    const int FewestReports = 25;

    /// <summary>Whether a text is a conversation.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static bool IsOne(Token[] tokens, CancellationToken cancellation)
    {
        int paragraphs = 0;
        int turns = 0;
        int quoted = 0;
        int longTurns = 0;
        int reported = 0;
        bool opens = true;
        bool spokeBefore = false;
        bool speaks = false;
        bool reports = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Kind == TokenKind.ParagraphEnd)
            {
                paragraphs++;
                turns += speaks && spokeBefore ? 1 : 0;
                reported += speaks && reports ? 1 : 0;
                spokeBefore = speaks;
                speaks = false;
                reports = false;
                opens = true;
                continue;
            }

            if (opens && tokens[i].Kind == TokenKind.Quote)
            {
                speaks = true;
                quoted++;
                longTurns += tokens[i].Length >= LongTurn ? 1 : 0;
            }

            reports |= tokens[i].IsLower && tokens[i].Is(WordClass.Cue);
            opens = false;
        }

        bool isInterview = 2 * longTurns >= quoted && 100 * reported >= FewestReports * quoted;
        return paragraphs >= FewestParagraphs && 100 * turns >= FewestTurns * paragraphs && !isInterview;
    }
}
