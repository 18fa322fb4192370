using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Words that end with a colon before the quote, also when a new paragraph starts between them.</summary>
sealed class ColonBefore : IAttributionSieve
{
    // Between a body and its officer, in tokens: "(MWU)"
    const int LongestShortName = 4;

    // From the start of the sentence to the first noun, in tokens: Among the replies
    const int RepliesReach = 5;

    static readonly WordList Replies =
        [
            "replies", "answers", "responses", "reactions", "comments", "complaints", "excuses", "reviews", "testimonials", "objections", "suggestions",
            "questions", "emails", "letters", "messages",
        ];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (TopicBefore.FirstOf(scene, token) >= 0)
            return null;
        if (scene.Sentences.First(sentence) != token)
            return scene.Tokens[token - 1].Kind == TokenKind.Colon ? SubjectOf(scene, sentence, token) : null;
        if (sentence == 0)
            return null;
        int last = token - 1;
        if (scene.Tokens[last].Kind == TokenKind.ParagraphEnd)
            last--;
        if (last < 0 || scene.Tokens[last].Kind != TokenKind.Colon)
            return last == token - 1 ? OwnerOfQuestion(scene, sentence - 1, last) : null;

        if (last < token - 1 && RepliesAt(scene, scene.Sentences.First(sentence - 1)) is >= 0 and int replies)
            return new QuoteSource(replies);
        if (EarlierCue.Nearest(scene, scene.Sentences.End(sentence - 1) - 1, weak: false) is { } source)
            return source;
        return SubjectOf(scene, sentence - 1, last);
    }

    // "The replies we got were of many kinds:" above a list of them; but "Roe's replies:", "The comments of the mayor:"
    static int RepliesAt(Scene scene, int first)
    {
        for (int i = first; i < first + RepliesReach && scene.Tokens[i].Kind == TokenKind.Word; i++)
        {
            int at = scene.MentionAt[i];
            if (at < 0)
                continue;
            Mention mention = scene.Mentions[at];
            int next = mention.Last + 1;
            return scene.Sentences.IsOneOf(mention.Last, Replies) && mention is { Kind: MentionKind.Nominal, HasName: false } && mention.Head == mention.First
                && !scene.Sentences.IsWord(next, "of") && !scene.Sentences.IsWord(next, "from") && !scene.Sentences.IsWord(next, "by") ? at : -1;
        }

        return -1;
    }

    // His verdict? "..."   Roe's answer? "..."
    static QuoteSource? OwnerOfQuestion(Scene scene, int sentence, int mark)
    {
        int first = scene.Sentences.First(sentence);
        if (scene.Tokens[mark].Kind != TokenKind.SentenceEnd || scene.Text[scene.Tokens[mark].Start] != '?'
            || scene.Clauses.StartingAt(first) is not (>= 0 and int asked))
            return null;
        Mention said = scene.Mentions[asked];
        return said.First == first && said.Last == mark - 1 && said.Head > said.First && scene.MentionAt[first] >= 0
            ? new QuoteSource(scene.MentionAt[first]) : null;
    }

    static QuoteSource? SubjectOf(Scene scene, int sentence, int end)
    {
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence), end);
        if (subject < 0)
            return null;
        subject = scene.Clauses.AuthorOf(OfficerOf(scene, sentence, subject));
        return scene.Mentions[subject].CanSpeak && !scene.Mentions[subject].Is(WordClass.Relative)
            && !IsLabel(scene, subject, end) && !IsMet(scene, subject, end)
            ? new QuoteSource(subject) : null;
    }

    // "Mill Workers United (MWU) President Ann Roe issued a statement:"
    static int OfficerOf(Scene scene, int sentence, int body)
    {
        (int first, int end) = scene.ReportsOf(sentence);
        if (first == end || scene.Reports[first] is not { Participle: false, Inverted: false } report || report.Mention <= body)
            return body;
        Mention officer = scene.Mentions[report.Mention];
        bool isOne = officer.IsPersonal && officer.Last == report.CueFirst - 1
            && (!scene.Mentions[body].IsPersonal || scene.Mentions[body].Is(WordClass.Organisation));
        return isOne && officer.First - scene.Mentions[body].Last <= LongestShortName ? report.Mention : body;
    }

    // "The reader is greeted with:" says whom the words meet
    static bool IsMet(Scene scene, int subject, int end)
    {
        int with = scene.Tokens[end - 1].Kind == TokenKind.Colon ? end - 2 : end - 1;
        return with > scene.Mentions[subject].Last + 2 && (scene.Sentences.IsWord(with, "with") || scene.Sentences.IsWord(with, "by"))
            && scene.Tokens[with - 2].Is(WordClass.Be | WordClass.Adverb);
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
