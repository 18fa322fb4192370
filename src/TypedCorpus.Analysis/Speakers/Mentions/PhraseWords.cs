using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells which common words belong to a noun phrase: whether a word that can be a verb is one here, and what the words lead up
/// to.</summary>
sealed class PhraseWords(Token[] tokens, SentenceMap sentences, NameTokens names)
{
    // Long-distance swimmer
    const int MaxNouns = 3;

    static readonly WordList NeverNouns = ["say", "argue", "insist", "believe", "contend", "allege", "says", "tells", "writes", "adds", "argues", "insists", "believes", "thinks", "explains",
            "admits", "warns", "describes"];

    static readonly WordList NounsInLy = ["ally", "assembly", "bully", "rally", "monopoly", "family", "supply", "reply", "anomaly"];

    static readonly WordList News = ["media", "television", "tv", "radio"];

    // What the object of a verb starts with
    static readonly WordList Openers = ["whether", "if", "how", "why", "what", "when"];

    /// <summary>Whether a word tells how somebody in front of it does what the verb behind it says: "the minister bluntly said"; but "the Roe family
    /// said".</summary>
    public bool IsManner(int i) =>
        tokens[i - 1].Is(WordClass.Role | WordClass.Organisation) && sentences.EndsWith(i, "ly") && IsPlain(i) && !sentences.IsOneOf(i, NounsInLy)
        && i + 1 < tokens.Length && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.AnyVerb);

    /// <summary>Whether a word tells when something behind a noun was done: "a statement late on Monday"; but "the late mayor".</summary>
    public bool IsWhen(int i) =>
        (sentences.IsWord(i, "late") || sentences.IsWord(i, "early")) && i + 1 < tokens.Length
        && (tokens[i + 1].Is(WordClass.Time) || (tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Preposition)));

    /// <summary>Whether a word is the "state" of "state media".</summary>
    public bool IsOfState(int i) => sentences.IsWord(i, "state") && i + 1 < tokens.Length && tokens[i + 1].IsLower && sentences.IsOneOf(i + 1, News);

    /// <summary>Whether a word with a capital stands at a token.</summary>
    public bool IsCapital(int i) => i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);

    /// <summary>Whether a noun can start at a token.</summary>
    public bool StartsNoun(int i) =>
        i < tokens.Length && tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote
        && !tokens[i].Is(WordClass.Function & ~WordClass.Adverb & ~WordClass.Indefinite);

    /// <summary>Whether a word in lower case is no function word, no verb and no noun of a list.</summary>
    public bool IsPlain(int i) =>
        tokens[i].IsLower && !tokens[i].Is(WordClass.Function | WordClass.AnyVerb | WordClass.Role | WordClass.Organisation
            | WordClass.Document | WordClass.Time);

    /// <summary>Whether a word is the "lead" of "deputy lead Ann Roe".</summary>
    public bool IsLead(int i) =>
        sentences.IsWord(i, "lead") && i > 0 && tokens[i - 1].IsLower && i + 1 < tokens.Length
            && tokens[i + 1].IsAll(WordClass.Capital | WordClass.GivenName);

    /// <summary>Whether a word is the "turned" of "lawyer turned radio host Ann Roe".</summary>
    public bool IsTurned(int i)
    {
        if (!sentences.IsWord(i, "turned") || !tokens[i - 1].IsLower || !LeadsToRole(i + 1))
            return false;
        int name = i + 1;
        while (name < tokens.Length && name <= i + MaxNouns && tokens[name].IsLower)
            name++;
        return IsCapital(name) && tokens[name - 1].Is(WordClass.Role);
    }

    /// <summary>Whether a verb form is an adjective or a noun behind a determiner: "the accused man", "the call", "the new claims", "a written statement"; but "another
    /// said".</summary>
    public bool IsNounHere(int i, int first)
    {
        Token token = tokens[i];
        if (token.Is(WordClass.Auxiliary | WordClass.PhrasalCue) || (i > first && IsNeverNoun(i)))
            return false;
        if (i == first && sentences.IsWord(i - 1, "a"))
            return true;
        if (i == first)
            return !tokens[i - 1].Is(WordClass.Indefinite) && !(token.Is(WordClass.Cue) && token.Is(WordClass.Past)
                && !token.Is(WordClass.Base));
        if (i > first && IsOfMany(i))
            return false;
        if (token.Is(WordClass.Third) && IsCounted(first))
            return true;
        bool noun = tokens[i - 1].Is(WordClass.Role | WordClass.Organisation | WordClass.Document | WordClass.Capital);
        return token.Is(WordClass.Base) && !token.Is(WordClass.Past) ? !tokens[i - 1].Is(WordClass.Plural) : token.Is(WordClass.Third)
            && !noun && !EndsClause(i + 1);
    }

    // "Critics of the plan say"
    bool IsNeverNoun(int i) => sentences.IsOneOf(i, NeverNouns);

    // "22 Roe emails", "two critical reports"
    bool IsCounted(int first) => first > 0 && tokens[first - 1].Is(WordClass.Number) && !sentences.IsWord(first - 1, "one");

    // "the suit reads:" needs a verb, "the new claims of" a noun
    bool EndsClause(int i) =>
        i >= tokens.Length || tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.Comma or TokenKind.Colon or TokenKind.Quote
            or TokenKind.ParagraphEnd || sentences.IsWord(i, "that");

    /// <summary>Whether a word that can be a verb or a noun is a verb, as it is behind a noun or a pronoun.</summary>
    public bool IsVerbHere(int i)
    {
        Token token = tokens[i];
        if (!token.Is(WordClass.AnyVerb | WordClass.PhrasalCue) || token.Is(WordClass.Capital))
            return false;
        if (token.Is(WordClass.Auxiliary | WordClass.PhrasalCue))
            return true;
        bool noun = token.Is(WordClass.Document | WordClass.Role | WordClass.Organisation);
        if (!noun)
            return true;
        return i > 0 && (tokens[i - 1].Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Adverb) || IsWarning(i) || IsOfMany(i)
            || (token.Is(WordClass.Third | WordClass.Past)
            && tokens[i - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Document | WordClass.Organisation)));
    }

    // "Critics claim that", "the authors call this"; but "the farmers' demand", "customers demand"
    bool IsOfMany(int i)
    {
        if (i + 1 >= tokens.Length || !tokens[i].Is(WordClass.Base) || tokens[i].Is(WordClass.Past)
            || !(tokens[i - 1].IsAll(WordClass.Plural | WordClass.Role) || IsBehindPlace(i)))
            return false;
        Token behind = tokens[i + 1];
        return behind.Kind == TokenKind.Quote || sentences.IsOneOf(i + 1, Openers)
            || (behind.IsLower && behind.Is(WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Pronoun | WordClass.ObjectPronoun));
    }

    // "Workers at the mill claim the", "fans of the club call him"
    bool IsBehindPlace(int i) =>
        i > 3 && tokens[i - 2].IsLower && tokens[i - 2].Is(WordClass.Determiner) && tokens[i - 3].IsLower && tokens[i - 3].Is(WordClass.Preposition)
        && tokens[i - 4].IsAll(WordClass.Plural | WordClass.Role);

    // "with Ann Roe warning of rain"
    bool IsWarning(int i) =>
        tokens[i].Is(WordClass.Gerund) && tokens[i - 1].Is(WordClass.Capital)
        && (sentences.IsWord(i + 1, "of") || sentences.IsWord(i + 1, "that") || sentences.IsWord(i + 1, "against"));

    /// <summary>Whether a word is a participle that opens a clause, as behind a noun; behind "the" or "newly" it is an adjective.</summary>
    public bool LooksLikeVerb(int i, int start)
    {
        // "some people reacted"
        bool isFirst = i == start && !(i > 0 && sentences.IsWord(i - 1, "people"));
        if (isFirst || tokens[i].Is(WordClass.Role) || !(sentences.EndsWith(i, "ed") || sentences.EndsWith(i, "ing")))
            return false;
        bool adjective = tokens[i - 1].Is(WordClass.Determiner | WordClass.Adverb | WordClass.PossessivePronoun)
            || sentences.EndsWith(i - 1, "ly");
        return !adjective && !LeadsToRole(i + 1);
    }

    /// <summary>Whether nouns that no list has stand between what is no person's name and one of several words: "Welsh long-distance swimmer
    /// Mary Roe".</summary>
    public bool LeadsToPerson(int i, int first)
    {
        if (i - first > 1 && tokens[first].Is(WordClass.GivenName))
            return false;
        int k = i;
        while (k < tokens.Length && k < i + MaxNouns && IsPlain(k) && !LooksLikeVerb(k, first) && !tokens[k].Is(WordClass.PhrasalCue)
            && !sentences.EndsWith(k, "ly"))
            k++;
        return k > i && k + 1 < tokens.Length && names.Contains(k) && names.Contains(k + 1) && tokens[k].Is(WordClass.Capital)
            && !tokens[k].Is(WordClass.Organisation) && !tokens[k + 1].Is(WordClass.Organisation);
    }

    /// <summary>Whether a word is the plural of "Liberal inquisitors are": of people whom no list has, between what they are and a verb.</summary>
    public bool IsPeople(int i) =>
        tokens[i - 1].IsAll(WordClass.Capital | WordClass.Nationality) && IsPlain(i) && sentences.EndsWith(i, "s") && i + 1 < tokens.Length
        && tokens[i + 1].IsLower && (tokens[i + 1].Is(WordClass.AnyVerb) || sentences.EndsWith(i + 1, "ed"));

    /// <summary>Whether common words lead up to a role, as in "Ohio state delegate Mary Roe": they belong to the phrase.</summary>
    public bool LeadsToRole(int i)
    {
        for (int k = i; k < tokens.Length && k < i + 3 && tokens[k].IsLower
            && !tokens[k].Is(WordClass.Function | WordClass.Cue | WordClass.Verb); k++)
        {
            if (tokens[k].Is(WordClass.Role | WordClass.Organisation))
                return true;
        }

        return false;
    }
}
