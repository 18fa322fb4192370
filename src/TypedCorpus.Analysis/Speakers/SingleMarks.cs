using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells what single marks hold in a text: what somebody says, as in British papers and books, or what the writer sets off.</summary>
sealed class SingleMarks
{
    // Longer words that nobody is said to say are a saying, and no word or two that the writer keeps away from.
    const int MaxTermLength = 40;

    // From a verb of calling to what somebody is called, in tokens: called the mayor a '...'
    const int CallingReach = 4;

    readonly Scene scene;

    /// <summary>Reads the marks of a scene through which the sieves went.</summary>
    public SingleMarks(Scene scene)
    {
        this.scene = scene;
        int singles = 0;
        int others = 0;
        for (int i = 0; i < scene.Quotes.Count; i++)
        {
            if (scene.Quotes[i].Kind != QuoteKind.Direct && scene.SieveOf(i)?.Strength != SieveStrength.Explicit)
                continue;
            if (Hold(i))
                singles++;
            else
                others++;
        }

        AreOfQuotes = singles > others;
    }

    /// <summary>Whether the text quotes with single marks: more clauses stand in them than in others. Elsewhere they set off terms.</summary>
    public bool AreOfQuotes { get; }

    /// <summary>Whether a quote stands in single marks.</summary>
    public bool Hold(int quote) => scene.Quotes[quote].HasSingleMarks(scene.Text);

    /// <summary>Whether they only set off the words of a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="isAttribute">Whether its words qualify the noun behind them.</param>
    public bool SetOff(int quote, bool isAttribute)
    {
        if (!Hold(quote))
            return false;
        bool direct = scene.Quotes[quote].Kind == QuoteKind.Direct;
        bool given = scene.SourceOf(quote) is not null;
        if (!AreOfQuotes)
            return !(direct && given && GoesOn(quote)) && (isAttribute || !IsReported(quote));
        return !direct && !given && !scene.IsConversation && scene.Quotes[quote].Words.Length <= MaxTermLength
            && !scene.Sentences.IsStart(scene.TokenOf(quote));
    }

    // ‘...,’ Roe said. ‘...’
    bool GoesOn(int quote) => quote > 0 && Hold(quote - 1) && scene.SieveOf(quote - 1)?.Strength == SieveStrength.Explicit;

    // Roe said it was 'a mess' and called the mayor 'a joke'
    bool IsReported(int quote)
    {
        int token = scene.TokenOf(quote);
        if (scene.Quotes[quote].Kind == QuoteKind.Term || scene.SourceOf(quote) is not { CueFirst: >= 0 } source || source.CueLast >= token
            || scene.Sentences.Of(source.CueFirst) != scene.Sentences.Of(token))
            return false;
        if (scene.Sentences.IsOneOf(source.CueFirst, EarlierCue.Naming))
            return token - source.CueLast <= CallingReach;
        return scene.Tokens[source.CueFirst].Is(WordClass.Cue) && !NamesThing(token);
    }

    // Roe said they held a 'bell march'; but Roe said it was a 'bad joke'
    bool NamesThing(int token)
    {
        bool hasArticle = scene.Sentences.IsIndefiniteArticle(token - 1);
        return hasArticle && token > 1 && !scene.Tokens[token - 2].Is(WordClass.Be) && !scene.Sentences.IsWord(token - 2, "as");
    }
}
