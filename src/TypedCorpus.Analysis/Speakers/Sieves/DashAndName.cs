using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A name behind a dash, as mottoes and letters are signed: "..." — Ann Roe. Also in a line of its own.</summary>
sealed class DashAndName : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int i = scene.TokenOf(quote) + 1;
        if (i < scene.Tokens.Length && scene.Tokens[i].Kind is TokenKind.ParagraphEnd)
            i++;
        if (i + 1 >= scene.Tokens.Length || scene.Tokens[i].Kind != TokenKind.Dash || scene.MentionAt[i + 1] < 0)
            return null;
        int mention = scene.MentionAt[i + 1];
        Mention name = scene.Mentions[mention];
        int after = name.Last + 1;
        bool ends = after >= scene.Tokens.Length
            || scene.Tokens[after].Kind is TokenKind.ParagraphEnd or TokenKind.SentenceEnd or TokenKind.Comma or TokenKind.OpenParenthesis;

        // — Anonymous, — Everyone, — Go
        bool isLabel = name.NameFirst == name.NameLast && name.HasName
            && scene.Tokens[name.NameFirst].Is(WordClass.Label | WordClass.Function | WordClass.AnyVerb)
            && !scene.Tokens[name.NameFirst].Is(WordClass.GivenName);
        return ends && !isLabel && scene.Sentences.IsStart(scene.TokenOf(quote)) && name.Kind == MentionKind.Named ? new QuoteSource(mention) : null;
    }
}
