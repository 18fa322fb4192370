using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A sentence behind the quote that points back at it and says whose it is: "That's how Roe put it", "That is the view of Ann Roe", "So said
/// Roe".</summary>
static class PointedBack
{
    // All in tokens: of the sentence, from "what" to the verb, and from the verb to the noun for something said
    const int LongestSentence = 40;
    const int VerbReach = 8;
    const int NounReach = 5;

    // That, at least, is
    const int AsideAndVerb = 5;

    // From the teller to "say" in "used to say"
    const int UsedTo = 3;

    static readonly WordList Pointers = ["that", "this", "those", "these", "such"];
    static readonly WordList Introducing = ["what", "how", "something"];

    static readonly WordList Nouns =
        [
            "view", "views", "verdict", "word", "words", "message", "promise", "assessment", "opinion", "conclusion", "reaction", "take", "claim", "argument",
            "advice", "warning", "description", "sentiment", "motto", "mantra", "prediction", "complaint", "question", "answer", "response", "plea",
            "judgment", "judgement", "summary", "theory", "belief", "boast", "explanation", "characterization", "characterisation",
        ];

    /// <summary>The source that such a sentence names; null without one.</summary>
    public static QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int first = PointerBehind(scene, token);
        if (first < 0 || !EndsWithoutQuote(scene, first))
            return null;
        if (scene.Sentences.IsWord(first, "so"))
            return SpeakerAt(scene, first + 2) is >= 0 and int speaker ? new QuoteSource(speaker, first + 1, first + 1) : null;
        int i = scene.Tokens[first + 1].Kind == TokenKind.Comma ? first + AsideAndVerb : first + 2;
        if (scene.Sentences.IsOneOf(i, Introducing))
            return ReportedAt(scene, i);
        if (scene.Sentences.IsWord(i, "according"))
            return ReportFrom(scene, i);
        return OwnerOfNoun(scene, i);
    }

    // Behind the quote itself, or behind the sentence that it is in
    static int PointerBehind(Scene scene, int token)
    {
        if (IsPointer(scene, token + 1))
            return token + 1;
        int sentence = scene.Sentences.Of(token) + 1;
        if (sentence == scene.Sentences.Count)
            return -1;
        int first = scene.Sentences.First(sentence);
        if (scene.Sentences.IsWord(first, "at") && scene.Sentences.IsWord(first + 1, "least"))
            first += first + 2 < scene.Tokens.Length && scene.Tokens[first + 2].Kind == TokenKind.Comma ? 3 : 2;
        return IsPointer(scene, first) ? first : -1;
    }

    static bool IsPointer(Scene scene, int i)
    {
        if (i + 3 >= scene.Tokens.Length)
            return false;
        return scene.Sentences.IsWord(i, "so")
            ? scene.Tokens[i + 1].IsLower && scene.Tokens[i + 1].Is(WordClass.Cue)
            : scene.Sentences.IsOneOf(i, Pointers) && IsVerb(scene, i + 1);
    }

    // "That, at least, is" has an aside in front of it
    static bool IsVerb(Scene scene, int i) =>
        scene.Tokens[i].Kind == TokenKind.Possessive || scene.Tokens[i].Is(WordClass.Be)
        || (scene.Tokens[i].Kind == TokenKind.Comma && i + 4 < scene.Tokens.Length && scene.Tokens[i + 3].Kind == TokenKind.Comma && scene.Tokens[i + 4].Is(WordClass.Be));

    // "That's what Roe said: ..." points at what follows
    static bool EndsWithoutQuote(Scene scene, int first)
    {
        for (int i = first; i < scene.Tokens.Length && i < first + LongestSentence; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd)
                return true;
            if (scene.Tokens[i].Kind is TokenKind.Quote or TokenKind.Colon)
                return false;
        }

        return false;
    }

    static int SpeakerAt(Scene scene, int i) =>
        i < scene.Tokens.Length && scene.Clauses.StartingAt(i) is >= 0 and int at && scene.Mentions[at].CanSpeak
        && !scene.Mentions[at].Is(WordClass.Document | WordClass.Place | WordClass.Relative) ? at : -1;

    // "what Roe said", "how Roe put it", "something my mother used to say"
    static QuoteSource? ReportedAt(Scene scene, int introducing)
    {
        // "my mother used to say"
        if (SpeakerAt(scene, introducing + 1) is >= 0 and int teller && scene.Mentions[teller].Last + UsedTo < scene.Tokens.Length)
        {
            int used = scene.Mentions[teller].Last + 1;
            if (scene.Sentences.IsWord(used, "used") && scene.Tokens[used + UsedTo - 1].Is(WordClass.Cue))
                return new QuoteSource(teller, used, used + UsedTo - 1);
        }

        if (ReportFrom(scene, introducing + 1) is not { } source)
            return null;
        return scene.Mentions[source.Mention].First == introducing + 1 ? source : null;
    }

    static QuoteSource? ReportFrom(Scene scene, int first)
    {
        int report = scene.FirstReportBehind(first - 1);
        if (report >= scene.ReportsOf(scene.Sentences.Of(first)).End)
            return null;
        Report found = scene.Reports[report];
        return found is { Mention: >= 0, Participle: false } && found.CueFirst < first + VerbReach && scene.Mentions[found.Mention].First >= first
            ? Scene.SourceOf(found) : null;
    }

    // "the view of Roe", "the bright view offered by Roe", "Roe's verdict"
    static QuoteSource? OwnerOfNoun(Scene scene, int first)
    {
        int noun = first;
        while (noun < first + NounReach && scene.Tokens[noun].Kind is TokenKind.Word or TokenKind.Possessive && !scene.Sentences.IsOneOf(noun, Nouns))
            noun++;
        if (!scene.Sentences.IsOneOf(noun, Nouns))
            return null;
        Mention said = scene.MentionAt[noun] is >= 0 and int at ? scene.Mentions[at] : default;
        if (said.Last == noun && said.Head > said.First && said.First >= first && scene.MentionAt[said.First] >= 0)
            return new QuoteSource(scene.MentionAt[said.First], noun, noun);
        int of = noun + 1;
        if (scene.Tokens[of].IsLower && scene.Sentences.IsWord(of + 1, "by"))
            of++;
        bool names = scene.Sentences.IsWord(of, "of") || scene.Sentences.IsWord(of, "from") || scene.Sentences.IsWord(of, "by");
        return names && SpeakerAt(scene, of + 1) is >= 0 and int owner ? new QuoteSource(owner, noun, noun) : null;
    }
}
