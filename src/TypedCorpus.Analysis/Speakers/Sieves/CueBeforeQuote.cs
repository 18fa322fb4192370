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
        if (Teller(scene, token) is { } teller)
            return teller;
        Token joint = scene.Tokens[before];
        if (joint.Kind is not (TokenKind.Comma or TokenKind.Colon) && !scene.Sentences.IsWord(before, "that") && !joint.Is(WordClass.Cue))
            return null;
        return EarlierCue.NearestOutside(scene, token);
    }

    // "was told by a guard to '...'"
    static QuoteSource? Teller(Scene scene, int token)
    {
        if (!scene.Sentences.IsWord(token - 1, "to") || token < 3 || scene.MentionAt[token - 2] is not (>= 0 and int teller)
            || !scene.Sentences.IsWord(scene.Mentions[teller].First - 1, "by"))
            return null;
        int at = scene.FirstReportBehind(token) - 1;
        return at >= scene.ReportsOf(scene.Sentences.Of(token)).First && scene.Reports[at] is { Inverted: true } report
            && report.Mention == teller && report.CueLast < scene.Mentions[teller].First ? Scene.SourceOf(report) : null;
    }
}
