using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Takes from the name of a body the noun behind it that says what kind of body it is: the Guardian newspaper, the Xinhua news agency, the
/// liberal Brook Institute think tank. "The Roe campaign" keeps it, as the noun is what it is called.</summary>
sealed class NamedKinds(Token[] tokens, SentenceMap sentences)
{
    static readonly WordList Kinds =
    [
        "newspaper", "tabloid", "broadsheet", "magazine", "newswire", "agency", "network", "website", "site", "channel", "station", "portal",
        "outlet", "broadcaster", "tank", "blog", "app", "union", "charity",
    ];

    // What a body is called right before its name
    static readonly WordList Before =
    [
        "airline", "automaker", "brewer", "broadcaster", "brokerage", "carmaker", "chipmaker", "conglomerate", "distiller", "drugmaker", "grocer",
        "insurer", "planemaker", "regulator", "retailer", "startup", "start-up", "steelmaker", "supermarket", "toymaker", "truckmaker", "watchdog", "wholesaler",
    ];

    static readonly WordList Businesses = ["company", "firm", "carrier", "giant", "group", "lender", "bank", "maker", "operator", "club", "side"];

    static readonly WordList Papers = ["magazine", "newspaper", "newswire"];

    static readonly WordList Qualifiers = ["news", "television", "tv", "radio", "cable", "wire", "think", "media"];

    /// <summary>The mention with its name cut so; the same one where no such noun ends it.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="words">Its first token behind determiners.</param>
    public Mention WithoutKind(Mention mention, int words)
    {
        if (mention.Kind == MentionKind.Named && IsKindBefore(mention))
            return mention with { NameFirst = mention.NameFirst + 1 };
        if (IsOfCountry(mention, words) || IsOnPlatform(mention))
            return mention with { NameFirst = -1, NameLast = -1 };
        if (mention.Kind != MentionKind.Nominal || mention.Last <= words || mention.Is(WordClass.Indefinite) || !tokens[mention.Last].IsLower
            || !sentences.IsOneOf(mention.Last, Kinds))
            return mention;
        int last = mention.Last - 1;
        while (last > words && tokens[last].IsLower && sentences.IsOneOf(last, Qualifiers))
            last--;
        int first = last + 1;
        bool isBody = false;
        while (first > words && tokens[first - 1].Is(WordClass.Capital) && tokens[first - 1].Kind == TokenKind.Word)
            isBody |= tokens[--first].Is(WordClass.Organisation | WordClass.AllCapitals);

        // "wrote Rain magazine"
        bool isAlone = first == last && first == mention.First && sentences.IsOneOf(mention.Last, Papers);
        if (!isBody && ((first >= last && !isAlone)
            || tokens[first].Is(WordClass.Place | WordClass.Nationality | WordClass.GivenName | WordClass.Time)))
            return mention;
        return mention with { NameFirst = first, NameLast = last, Traits = mention.Traits | WordClass.Organisation };
    }

    // "Skyhop, the Norwegian airline,"; but "Roe, the Norwegian government and"
    bool IsOfCountry(Mention mention, int words) => mention.First > 1 && tokens[mention.First - 1].Kind == TokenKind.Comma
        && tokens[mention.First - 2].Is(WordClass.Capital) && mention is { Kind: MentionKind.Nominal, HasName: true } && mention.NameFirst == words
        && mention.NameLast == words + 1 && mention.Last == mention.NameLast && tokens[words].Is(WordClass.Nationality) && tokens[mention.Last].IsLower
        && (sentences.IsOneOf(mention.Last, Businesses) || sentences.IsOneOf(mention.Last, Before));

    // "a Facebook post": no body
    bool IsOnPlatform(Mention mention) => mention is { Kind: MentionKind.Nominal, HasName: true } && tokens[mention.Last].IsLower
        && DocumentWords.Posts.Contains(sentences.Characters(mention.Last))
        && DocumentWords.Platforms.Contains(sentences.Characters(mention.NameFirst));

    // "Carmaker Roe Motors said"; but "Insurer Group said"
    bool IsKindBefore(Mention mention)
    {
        int kind = mention.NameFirst;
        return kind < mention.NameLast && sentences.IsStart(kind) && tokens[kind + 1].Is(WordClass.Capital)
            && !tokens[kind + 1].Is(WordClass.Generic) && sentences.IsOneOf(kind, Before);
    }
}
