using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells texts in which people speak in turns from those that quote now and then.</summary>
static class Conversations
{
    // Of 100 paragraphs, those that open with a quote right behind another one that does: in news hardly any, in novels mostly a third and more.
    const int FewestTurns = 24;

    const int FewestParagraphs = 6;

    /// <summary>Whether a text is a conversation.</summary>
    public static bool IsOne(Token[] tokens, CancellationToken cancellation)
    {
        int paragraphs = 0;
        int turns = 0;
        bool opens = true;
        bool spokeBefore = false;
        bool speaks = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Kind == TokenKind.ParagraphEnd)
            {
                paragraphs++;
                turns += speaks && spokeBefore ? 1 : 0;
                spokeBefore = speaks;
                speaks = false;
                opens = true;
                continue;
            }

            speaks |= opens && tokens[i].Kind == TokenKind.Quote;
            opens = false;
        }

        return paragraphs >= FewestParagraphs && 100 * turns >= FewestTurns * paragraphs;
    }
}
