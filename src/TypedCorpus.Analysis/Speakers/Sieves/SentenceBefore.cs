using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A quote that stands alone behind a sentence about somebody: Roe praised the plan. "..." Also in the next paragraph.</summary>
sealed class SentenceBefore : IAttributionSieve
{
    // Of a paragraph, in tokens.
    const int Reach = 200;

    static readonly WordList Asking = ["asked", "asks"];
    static readonly WordList Questions = ["about", "how", "if", "what", "when", "where", "whether", "which", "who", "why"];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Guess;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (scene.IsConversation)
            return Beats.Of(scene, quote);

        int topic = TopicBefore.FirstOf(scene, scene.TokenOf(quote));
        int token = topic >= 0 ? topic : scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (sentence == 0 || scene.Sentences.First(sentence) != token || (topic < 0 && scene.Sentences.HasWords(sentence))
            || IsSignature(scene, quote, sentence - 1))
            return null;

        if (GoesOn(scene, quote, sentence - 1))
            return scene.SourceOf(quote - 1);
        if (Reported(scene, sentence - 1) is { } source)
        {
            source = Answerer(scene, quote, source);
            return CanGoOn(scene.Mentions[source.Mention]) && !SpokenOf.IsNamed(scene, quote, source.Mention) ? source : null;
        }

        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence - 1), token);
        if (subject >= 0)
            subject = scene.Appositions.NamedBy(subject);

        // "What did Rain Motors gain? ...": a body that is asked about does not answer
        bool isAskedAbout = subject >= 0 && scene.Mentions[subject].Is(WordClass.Organisation) && scene.Sentences.EndsInQuestion(sentence - 1);
        if (subject >= 0 && scene.Mentions[subject].IsPersonal && !isAskedAbout)
            return SourceUnlessSpokenOf(scene, quote, subject);
        if (scene.Tokens[token - 1].Kind != TokenKind.ParagraphEnd || scene.Quotes[quote].Kind != QuoteKind.Direct)
            return null;
        int person = SubjectBehind(scene, token);
        if (person < 0)
            person = OnlyPerson(scene, token - 2);
        return person >= 0 ? SourceUnlessSpokenOf(scene, quote, person) : null;
    }

    // "..." Ann Roe pours another cup of tea.
    static int SubjectBehind(Scene scene, int token)
    {
        int next = scene.Sentences.End(scene.Sentences.Of(token));
        if (next >= scene.Tokens.Length || scene.Tokens[next - 1].Kind == TokenKind.ParagraphEnd)
            return -1;
        int subject = scene.Clauses.OfSentence(next, scene.Sentences.End(scene.Sentences.Of(next)));
        return subject >= 0 && scene.Mentions[subject].IsPersonal ? subject : -1;
    }

    static QuoteSource? SourceUnlessSpokenOf(Scene scene, int quote, int mention) =>
        SpokenOf.IsNamed(scene, quote, mention) || SpokenOf.IsOnlyTold(scene, quote, mention) ? null : new QuoteSource(mention);

    // Roe asked the mayor whether it rained. / "...": whoever is asked says what is no question
    static QuoteSource Answerer(Scene scene, int quote, QuoteSource source)
    {
        int next = source.CueLast + 1;
        return scene.Sentences.IsOneOf(source.CueLast, Asking) && scene.Clauses.StartingAt(next) is >= 0 and int asked
            && scene.Sentences.IsOneOf(scene.Mentions[asked].Last + 1, Questions)
            && scene.Text[scene.Quotes[quote].Words.End - 1] != '?' ? new QuoteSource(asked) : source;
    }

    // Roe praised the plan. / "..." / "..."
    static bool GoesOn(Scene scene, int quote, int sentenceBefore) =>
        quote > 0 && scene.OpensParagraph(quote) && scene.SieveOf(quote - 1) is SentenceBefore && scene.OpensParagraph(quote - 1)
        && scene.Sentences.Of(scene.TokenOf(quote - 1)) == sentenceBefore;

    // The captain said that it rained. / "..."; but critics need not go on
    static bool CanGoOn(Mention source) =>
        source.IsPersonal || (source.Kind == MentionKind.Nominal && source.CanSpeak && !source.Is(WordClass.Plural | WordClass.Indefinite));

    // "Roe said that critics had warned of it": whoever the sentence is about goes before others whom it reports
    static QuoteSource? Reported(Scene scene, int sentence)
    {
        if (EarlierCue.Nearest(scene, scene.Sentences.End(sentence) - 1, weak: false) is not { } nearest)
            return null;
        Report main = scene.Reports[scene.ReportsOf(sentence).First];
        bool ends = nearest.CueLast >= scene.Sentences.End(sentence) - 3;
        return !ends && main is { Kind: ReportKind.Verb, Participle: false, Inverted: false }
            && main.Mention == scene.Clauses.OfSentence(scene.Sentences.First(sentence), main.CueFirst) ? Scene.SourceOf(main) : nearest;
    }

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
