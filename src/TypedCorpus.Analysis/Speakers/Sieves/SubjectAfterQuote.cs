using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Whoever is named right behind a sentence of quoted words, whatever the verb: "...," Roe beamed. "...," beamed Roe. "...," laughed
/// out Ann Roe.</summary>
sealed class SubjectAfterQuote : IAttributionSieve
{
    static readonly WordList Coming = ["was", "is", "came", "comes", "ran", "runs", "went", "goes"];

    // "Is how", "was what"
    const int LengthOfHow = 2;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        QuotedSpan quoted = scene.Quotes[quote];
        int frame = FrameLength(scene, token + 1);
        if (frame == LengthOfHow && Describer(scene, token + 1 + frame) is >= 0 and int describer)
            return new QuoteSource(describer);
        if ((quoted.Kind != QuoteKind.Direct && frame == 0) || !scene.Sentences.IsStart(token)
            || scene.Text[quoted.Words.End - 1] is not (',' or '?' or '!'))
            return null;

        if (OwnerOfAnswer(scene, token + 1) is >= 0 and int owner)
            return new QuoteSource(owner);
        int start = token + 1 + frame;
        int end = scene.Sentences.End(scene.Sentences.Of(token));
        bool isPhrasal = false;
        if (frame == 0 && start < end && IsUnknownVerb(scene, start))
        {
            start++;
            isPhrasal = start < end && scene.Tokens[start].IsLower && scene.Tokens[start].Is(WordClass.VerbParticle);
            start += isPhrasal ? 1 : 0;
        }

        if (start >= end || scene.Clauses.StartingAt(start) is not (>= 0 and int subject))
            return null;
        Mention mention = scene.Mentions[subject];
        bool isSubject = mention.CanSpeak && !mention.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun);
        return isSubject && !IsReply(scene, mention, start) && (!isPhrasal || IsPerson(mention)) ? new QuoteSource(subject) : null;
    }

    // "..." is what Roe called it, "..." was how Roe put it: without a comma only before a verb that says; -1 for nobody
    static int Describer(Scene scene, int start)
    {
        if (scene.Clauses.StartingAt(start) is not (>= 0 and int subject))
            return -1;
        Mention mention = scene.Mentions[subject];
        int verb = mention.Last + 1;
        bool says = verb + 1 < scene.Tokens.Length && scene.Sentences.IsWord(verb + 1, "it") && scene.Tokens[verb].IsLower
            && scene.Tokens[verb].Is(WordClass.Cue | WordClass.WeakCue);
        return says && mention.CanSpeak && !mention.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun) ? subject : -1;
    }

    // "...," was Roe's answer; "...," came the reply from Roe; -1 for nobody's
    static int OwnerOfAnswer(Scene scene, int verb)
    {
        if (verb + 2 >= scene.Tokens.Length || !scene.Sentences.IsOneOf(verb, Coming) || scene.MentionAt[verb] >= 0
            || scene.Clauses.StartingAt(verb + 1) is not (>= 0 and int answer) || !scene.Mentions[answer].Is(WordClass.Document))
            return -1;
        Mention said = scene.Mentions[answer];
        if (SpeechNoun.OwnerOf(scene, said) is >= 0 and int owner)
            return owner;
        int author = scene.Clauses.AuthorOf(answer);
        return author != answer ? author : -1;
    }

    // "...," is how Roe puts it; "...," is the verdict of Roe; "...," was the advice from Roe
    static int FrameLength(Scene scene, int token)
    {
        if (token + 4 >= scene.Tokens.Length || !scene.Tokens[token].IsLower || !scene.Tokens[token].Is(WordClass.Be))
            return 0;
        if (scene.Sentences.IsWord(token + 1, "how") || scene.Sentences.IsWord(token + 1, "what"))
            return LengthOfHow;
        bool isVerdict = scene.Tokens[token + 1].Is(WordClass.Determiner) && scene.Tokens[token + 2].IsLower
            && (scene.Sentences.IsWord(token + 3, "of") || scene.Sentences.IsWord(token + 3, "from"));
        return isVerdict ? 4 : 0;
    }

    // "...," came the reply: it tells of nobody
    static bool IsReply(Scene scene, Mention mention, int start) =>
        mention.Is(WordClass.Document) && !mention.HasName && mention.Head == mention.First
        && (scene.Sentences.IsWord(start - 1, "came") || scene.Sentences.IsWord(start - 1, "comes") || scene.Sentences.IsWord(start - 1, "went"));

    // "...," laughed out Roe; but "...," filmed in Ohio
    static bool IsPerson(Mention mention) => mention.Is(WordClass.GivenName | WordClass.Honorific | WordClass.Role);

    static bool IsUnknownVerb(Scene scene, int token) =>
        scene.MentionAt[token] < 0 && scene.Tokens[token].IsLower && !scene.Tokens[token].Is(WordClass.Function)
        && (scene.Sentences.EndsWith(token, "ed") || scene.Tokens[token].Is(WordClass.Past | WordClass.Third));
}
