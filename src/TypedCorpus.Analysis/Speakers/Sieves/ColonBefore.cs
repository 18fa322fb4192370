using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Words that end with a colon before the quote, also when a new paragraph starts between them.</summary>
sealed class ColonBefore : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (scene.Sentences.First(sentence) != token)
            return scene.Tokens[token - 1].Kind == TokenKind.Colon ? SubjectOf(scene, sentence, token) : null;
        if (sentence == 0)
            return null;
        int last = token - 1;
        if (scene.Tokens[last].Kind == TokenKind.ParagraphEnd)
            last--;
        if (last < 0 || scene.Tokens[last].Kind != TokenKind.Colon)
            return null;

        if (EarlierCue.Nearest(scene, scene.Sentences.End(sentence - 1) - 1, weak: false) is { } source)
            return source;
        return SubjectOf(scene, sentence - 1, last);
    }

    static QuoteSource? SubjectOf(Scene scene, int sentence, int end)
    {
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence), end);
        return subject >= 0 && scene.Mentions[subject].CanSpeak && !scene.Mentions[subject].Is(WordClass.Relative) && !IsLabel(scene, subject, end) ? new QuoteSource(subject) : null;
    }

    // "Bottom line:", "Rule one:" say nothing of anybody
    static bool IsLabel(Scene scene, int subject, int end)
    {
        Mention mention = scene.Mentions[subject];
        int colon = scene.Tokens[end - 1].Kind == TokenKind.Colon ? end - 1 : end;
        bool opens = scene.Sentences.IsStart(mention.First) || scene.Tokens[mention.First - 1].Is(WordClass.Label);
        return opens && mention.Kind == MentionKind.Nominal && !mention.HasName && mention.Head == mention.First && mention.Last + 1 == colon
            && (scene.Tokens[mention.Last].Is(WordClass.Label) || !mention.Is(WordClass.Role | WordClass.Organisation))
            && !scene.Tokens[mention.First].Is(WordClass.Determiner | WordClass.PossessivePronoun);
    }
}
