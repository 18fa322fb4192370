using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>
/// Marks the verbs that say something together with the particle behind them, where they stand beside a quote, as a fire breaks out, too:
/// "...," Roe chimed in. "...," chimed in Roe. Roe shot back: "..."
/// </summary>
static class PhrasalVerbs
{
    // How far from its quote a verb may stand, in tokens.
    const int Reach = 14;

    /// <summary>Gives such verbs their class and their form.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static void Mark(string text, Token[] tokens, CancellationToken cancellation)
    {
        for (int i = 1; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Is(WordClass.AnyVerb) && IsPostposed(text, tokens, i))
                tokens[i] = tokens[i] with { Classes = tokens[i].Classes & ~(WordClass.AnyVerb | WordClass.Base | WordClass.Past) };
            if (!tokens[i].Is(WordClass.VerbParticle) || !tokens[i].IsLower || tokens[i - 1].Kind != TokenKind.Word)
                continue;
            Token verb = tokens[i - 1];
            WordClass pair = Lexicon.English.OfPair(text.AsSpan(verb.Start, verb.Length), text.AsSpan(tokens[i].Start, tokens[i].Length));
            if (pair != WordClass.None && (IsBehindQuote(tokens, i - 1) || (EndsReport(tokens, i + 1) && HasQuoteBefore(tokens, i - 1))
                || LeadsUpToQuote(text, tokens, i + 1) || IsFrame(text, tokens, i)))
                tokens[i - 1] = verb with { Classes = verb.Classes | pair };
        }
    }

    // A source close to the mayor, officers opposed to it: adjectives behind the noun that they describe
    static bool IsPostposed(string text, Token[] tokens, int i) =>
        tokens[i].IsLower && i + 1 < tokens.Length && tokens[i - 1].IsLower
        && tokens[i - 1].Is(WordClass.Role | WordClass.Indefinite) && TokenText.Is(text, in tokens[i + 1], "to")
        && (TokenText.Is(text, in tokens[i], "close") || TokenText.Is(text, in tokens[i], "opposed"));

    // "...," chimed in Roe: somebody follows
    static bool IsBehindQuote(Token[] tokens, int verb)
    {
        int before = verb - 1;
        if (before > 0 && tokens[before].Kind is TokenKind.Comma or TokenKind.Dash)
            before--;
        int next = verb + 2;
        return before >= 0 && tokens[before].Kind == TokenKind.Quote && next < tokens.Length && tokens[next].Kind == TokenKind.Word
            && !tokens[next].Is(WordClass.Time);
    }

    // What is said is told before the verb, so that it takes no object
    static bool EndsReport(Token[] tokens, int next)
    {
        if (next >= tokens.Length)
            return true;
        Token token = tokens[next];
        return token.Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon
            or TokenKind.Dash or TokenKind.Quote or TokenKind.Other
            || (token.IsLower && !token.Is(WordClass.Determiner | WordClass.PossessivePronoun)
                && token.Is(WordClass.Function | WordClass.Time))
            || (token.IsLower && token.Classes == WordClass.None);
    }

    static bool HasQuoteBefore(Token[] tokens, int verb)
    {
        for (int i = verb - 1; i >= 0 && i >= verb - Reach; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return true;
            if (tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Semicolon)
                return false;
        }

        return false;
    }

    // As Roe has pointed out, it is a "..."
    static bool IsFrame(string text, Token[] tokens, int particle)
    {
        if (particle + 1 >= tokens.Length || tokens[particle + 1].Kind != TokenKind.Comma)
            return false;
        int i = particle;
        while (i > 0 && i > particle - Reach && tokens[i - 1].Kind is not (TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Quote or TokenKind.Comma))
            i--;
        return text.AsSpan(tokens[i].Start, tokens[i].Length).Equals("as".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    // Roe shot back at her, "..."   Roe pointed out that "..."
    static bool LeadsUpToQuote(string text, Token[] tokens, int next)
    {
        bool clause = next < tokens.Length && text.AsSpan(tokens[next].Start, tokens[next].Length).Equals("that".AsSpan(), StringComparison.Ordinal);
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Word && !clause && !tokens[next].Is(WordClass.Function | WordClass.Time)
            && !text.AsSpan(tokens[next].Start, tokens[next].Length).EndsWith("ly".AsSpan(), StringComparison.Ordinal))
            return false;
        for (int i = next; i < tokens.Length && i < next + Reach; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return clause || i <= next + 1 || tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon;
            if (tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Semicolon)
                return false;
        }

        return false;
    }
}
