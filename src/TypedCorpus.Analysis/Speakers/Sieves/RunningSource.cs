using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>
/// Who was quoted last, for quoted sentences that stand alone: where one person says all, behind a colon with nobody before it, and at the end of a
/// paragraph that is about nobody or asks.
/// </summary>
static class RunningSource
{
    static readonly WordList Audience = ["reader", "readers", "viewer", "viewers", "listener", "listeners", "you"];

    // In quotes.
    const int MostQuotesBack = 20;

    // Paragraphs back to that of the last quote, itself among them.
    const int MostAboutNobody = 3;

    // In tokens.
    const int Reach = 500;

    /// <summary>The source that a quote goes on with; null for none.</summary>
    public static QuoteSource? Of(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (!scene.StandsAlone(quote))
            return null;
        if (scene.IsMonologue)
            return Last(scene, quote, 0, isNamed: false);
        int floor = Math.Max(0, token - Reach);
        if (scene.OpensParagraph(quote) && token > 2 && scene.Tokens[token - 2].Kind == TokenKind.Colon)
            return IsAboutNobody(scene, scene.ParagraphStart(token - 2, Reach), token - 2) ? Last(scene, quote, floor, isNamed: false) : null;
        if (scene.OpensParagraph(quote))
            return EndsParagraph(scene, token) ? BehindNobody(scene, quote, token) : null;
        if (!EndsParagraph(scene, token))
            return null;
        int start = scene.ParagraphStart(token - 1, Reach);
        return start > 1 && (NamesNobody(scene, start, token) || scene.Sentences.EndsInQuestion(sentence - 1))
            ? Last(scene, quote, scene.ParagraphStart(start - 2, Reach), isNamed: true) : null;
    }

    // "..., Roe said. / The river rose on Sunday. / "...": nobody else has come in
    static QuoteSource? BehindNobody(Scene scene, int quote, int token)
    {
        int start = token;
        for (int paragraphs = 0; paragraphs < MostAboutNobody; paragraphs++)
        {
            int next = start;
            if (next < 2)
                return null;
            start = scene.ParagraphStart(next - 1, Reach);
            if (HasQuote(scene, start, next))
                return paragraphs > 0 ? Last(scene, quote, start, isNamed: false) : null;
            if (start == 0 || !NamesNobody(scene, start, next))
                return null;
        }

        return null;
    }

    static bool HasQuote(Scene scene, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scene.Tokens[i].Quote >= 0)
                return true;
        }

        return false;
    }

    // The source of the last quote behind a token; where it has to be named there, none that goes on itself
    static QuoteSource? Last(Scene scene, int quote, int floor, bool isNamed)
    {
        for (int i = quote - 1; i >= 0 && i >= quote - MostQuotesBack && scene.TokenOf(i) >= floor; i--)
        {
            if (scene.Quotes[i].Kind == QuoteKind.Direct && scene.SourceOf(i) is { } source && scene.Mentions[source.Mention].CanSpeak)
                return isNamed && scene.SieveOf(i) is PreviousParagraph ? null : source;
        }

        return null;
    }

    static bool IsAboutNobody(Scene scene, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scene.MentionAt[i] < 0)
                continue;
            Mention mention = scene.Mentions[scene.MentionAt[i]];
            if (mention.CanSpeak && !scene.Sentences.IsOneOf(mention.Last, Audience)
                && !(mention.Kind == MentionKind.Pronoun && !mention.Is(WordClass.Gender | WordClass.Relative)))
                return false;
        }

        return true;
    }

    // Whom a paragraph only speaks of, "the average guest", need not come in
    static bool NamesNobody(Scene scene, int start, int end)
    {
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(end - 1)), end);
        if (subject >= 0 && scene.Mentions[subject].CanSpeak && !scene.Mentions[subject].Is(WordClass.SecondPerson)
            && scene.Mentions[subject] is not { Kind: MentionKind.Pronoun, Traits: WordClass.None })
            return false;
        for (int i = start; i < end; i++)
        {
            if (scene.MentionAt[i] >= 0 && scene.Mentions[scene.MentionAt[i]].IsPersonal)
                return false;
        }

        return true;
    }

    static bool EndsParagraph(Scene scene, int token)
    {
        int i = token + 1;
        while (i < scene.Tokens.Length && scene.Tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.Other or TokenKind.CloseParenthesis)
            i++;
        return i >= scene.Tokens.Length || scene.Tokens[i].Kind == TokenKind.ParagraphEnd;
    }
}
