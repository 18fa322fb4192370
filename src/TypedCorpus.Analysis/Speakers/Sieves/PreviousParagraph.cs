using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A paragraph that is one quote: whoever was quoted last in the paragraph before goes on.</summary>
sealed class PreviousParagraph : IAttributionSieve
{
    // In tokens.
    const int Reach = 500;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (scene.IsConversation && !scene.IsMonologue)
            return null;

        int token = scene.TokenOf(quote);
        if (quote == 0 || token < 2 || scene.Tokens[token - 1].Kind != TokenKind.ParagraphEnd)
            return null;

        for (int i = token - 2; i >= 0 && i >= token - Reach && scene.Tokens[i].Kind != TokenKind.ParagraphEnd; i--)
        {
            if (scene.Tokens[i].Quote is >= 0 and int other && scene.SourceOf(other) is { } source)
                return source;
        }

        return null;
    }
}
