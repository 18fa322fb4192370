using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A quote that stands alone behind a sentence about somebody: Roe praised the plan. "..." Also in the next paragraph.</summary>
sealed class SentenceBefore : IAttributionSieve
{
    // Of a paragraph, in tokens.
    const int Reach = 200;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Guess;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (scene.IsConversation)
            return null;

        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (sentence == 0 || scene.Sentences.First(sentence) != token || scene.Sentences.HasWords(sentence)
            || IsSignature(scene, quote, sentence - 1))
            return null;

        // Roe praised the plan. / "..." / "..."
        if (quote > 0 && scene.SieveOf(quote - 1) is SentenceBefore && scene.TokenOf(quote - 1) == scene.Sentences.First(sentence - 1))
            return scene.SourceOf(quote - 1);
        int end = scene.Sentences.End(sentence - 1) - 1;
        if (EarlierCue.Nearest(scene, end, weak: false) is not null)
            return EarlierCue.NearestOfSomebody(scene, end, IsSomebody);
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence - 1), token);

        // "What did Rain Motors gain? ...": a body that is asked about does not answer
        bool isAskedAbout = subject >= 0 && scene.Mentions[subject].Is(WordClass.Organisation) && scene.Sentences.EndsInQuestion(sentence - 1);
        if (subject >= 0 && scene.Mentions[subject].IsPersonal && !isAskedAbout)
            return new QuoteSource(subject);
        return scene.Tokens[token - 1].Kind == TokenKind.ParagraphEnd && scene.Quotes[quote].Kind == QuoteKind.Direct
            && OnlyPerson(scene, token - 2) is >= 0 and int person ? new QuoteSource(person) : null;
    }

    // Critics said so; the mayor said so
    static bool IsSomebody(Mention mention) =>
        mention.IsPersonal || (mention.Kind == MentionKind.Nominal && mention.Is(WordClass.Role) && !mention.Is(WordClass.Plural | WordClass.Indefinite));

    // "..." / — Ann Roe / "...": who signs a quote need not have said the next one
    static bool IsSignature(Scene scene, int quote, int sentence) =>
        quote > 0 && scene.SieveOf(quote - 1) is DashAndName && scene.SourceOf(quote - 1) is { } signed
        && scene.Sentences.Of(scene.Mentions[signed.Mention].First) == sentence;

    // The one person whom the paragraph that ends at a token names; -1 for none and for several
    static int OnlyPerson(Scene scene, int last)
    {
        int found = -1;
        for (int i = last; i >= 0 && i > last - Reach && scene.Tokens[i].Kind != TokenKind.ParagraphEnd; i--)
        {
            int mention = scene.MentionAt[i];
            if (mention < 0 || mention == found || scene.Mentions[mention].Kind != MentionKind.Named
                || !scene.Mentions[mention].Is(WordClass.GivenName | WordClass.Honorific))
                continue;
            if (found >= 0)
                return -1;
            found = mention;
        }

        return found;
    }
}
