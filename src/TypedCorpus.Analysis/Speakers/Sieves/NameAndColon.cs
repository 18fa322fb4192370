using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A name and a colon, as scripts and headlines put it: Ann Roe: "..."</summary>
sealed class NameAndColon : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int colon = scene.TokenOf(quote) - 1;
        if (colon < 1 || scene.Tokens[colon].Kind != TokenKind.Colon || scene.MentionAt[colon - 1] < 0)
            return null;
        int mention = scene.MentionAt[colon - 1];
        Mention name = scene.Mentions[mention];
        bool opens = scene.Sentences.IsStart(name.First)
            || scene.Tokens[name.First - 1].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Quote;

        // "The analyst's view:" is no name
        return opens && name.Kind == MentionKind.Named && name.Head == name.First ? new QuoteSource(mention) : null;
    }
}
