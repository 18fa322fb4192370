using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Whoever feels what is quoted: For Ann Roe, it was "..."</summary>
sealed class ForWhom : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int first = scene.Sentences.First(scene.Sentences.Of(token));
        if (first + 1 >= token || !scene.Sentences.IsWord(first, "for") || scene.MentionAt[first + 1] < 0)
            return null;
        int person = scene.MentionAt[first + 1];
        int comma = scene.Mentions[person].Last + 1;
        bool frames = scene.Mentions[person].IsPersonal && comma + 3 == token && scene.Tokens[comma].Kind == TokenKind.Comma
            && scene.Sentences.IsWord(comma + 1, "it") && scene.Tokens[comma + 2].Is(WordClass.Be);
        return frames ? new QuoteSource(person) : null;
    }
}
