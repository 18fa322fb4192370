using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells titles, terms and scare quotes from quotes, now that it is known who may be quoted.</summary>
sealed class TermRules
{
    // More words than this are no term.
    const int MaxTermLength = 24;

    readonly Scene scene;

    // Whether the text quotes with single marks, as British books do; elsewhere they set off terms.
    readonly bool quotesWithSingleMarks;

    /// <summary>Rules for the quotes of a scene through which the sieves went.</summary>
    public TermRules(Scene scene)
    {
        this.scene = scene;
        int singles = 0;
        int others = 0;
        for (int i = 0; i < scene.Quotes.Count; i++)
        {
            if (!HasSingleMarks(scene.Quotes[i]))
                others++;
            else if (scene.SieveOf(i)?.Strength == SieveStrength.Explicit)
                singles++;
        }

        quotesWithSingleMarks = singles > others;
    }

    /// <summary>The kind of a quote of the scene.</summary>
    public QuoteKind KindOf(int quote)
    {
        QuotedSpan quoted = scene.Quotes[quote];
        bool titled = quoted.Kind == QuoteKind.Term;
        SieveStrength strength = scene.SieveOf(quote)?.Strength ?? SieveStrength.Guess;
        if (quoted.Kind == QuoteKind.Direct && scene.SieveOf(quote) is null)
            return IsSingle(quoted) ? QuoteKind.Term : QuoteKind.Direct;
        if (strength != SieveStrength.Explicit && (IsSingle(quoted) || IsTerm(quote, titled, strength)))
            return QuoteKind.Term;
        return titled ? QuoteKind.Partial : quoted.Kind;
    }

    bool IsTerm(int quote, bool titled, SieveStrength strength)
    {
        int token = scene.TokenOf(quote);
        if (titled)
            return strength == SieveStrength.Guess || IsWork(token) || IsPartOfName(token);
        return strength == SieveStrength.Guess && scene.Quotes[quote].Words.Length <= MaxTermLength && IsAttribute(token);
    }

    bool IsSingle(QuotedSpan quoted) => !quotesWithSingleMarks && HasSingleMarks(quoted);

    bool HasSingleMarks(QuotedSpan quoted) => scene.Text[quoted.Outer.Start] is '\'' or '‘' or '‚';

    // the show "...", on "...", CNN's "...": what stands before leads up to a title
    bool IsWork(int token)
    {
        int before = token - 1;
        if (before > 0 && scene.Tokens[before].Kind == TokenKind.Comma)
            before--;
        if (before <= 0)
            return false;
        Token lead = scene.Tokens[before];
        return lead.Is(WordClass.Work) || scene.Sentences.IsWord(before, "on")
            || (lead.Kind == TokenKind.Possessive && scene.Tokens[before - 1].Is(WordClass.AllCapitals | WordClass.Organisation | WordClass.Time));
    }

    // George "Buck" Roe
    bool IsPartOfName(int token) => scene.MentionAt[token] >= 0;

    // the "..." level: the words qualify the noun behind them
    bool IsAttribute(int token)
    {
        if (token == 0 || token + 1 >= scene.Tokens.Length)
            return false;
        Token before = scene.Tokens[token - 1];
        Token behind = scene.Tokens[token + 1];
        return (before.Is(WordClass.Determiner | WordClass.PossessivePronoun) || before.Kind == TokenKind.Possessive
                || (before.IsLower && !before.Is(WordClass.Function | WordClass.AnyVerb)))
            && behind.IsLower && !behind.Is(WordClass.Function | WordClass.AnyVerb);
    }
}
