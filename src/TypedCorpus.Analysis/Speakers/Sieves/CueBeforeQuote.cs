using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A report that leads up to the quote with a comma, a colon or "that": Roe said, "..." Roe told reporters that "..."</summary>
sealed class CueBeforeQuote : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int before = token - 1;
        if (before < scene.Sentences.First(scene.Sentences.Of(token)))
            return null;
        if (SpeechNoun.OfClaim(scene, token) is { } claim)
            return claim;
        Token joint = scene.Tokens[before];
        if (joint.Kind is not (TokenKind.Comma or TokenKind.Colon) && !scene.Sentences.IsWord(before, "that") && !joint.Is(WordClass.Cue))
            return null;
        return EarlierCue.NearestOutside(scene, token);
    }
}
