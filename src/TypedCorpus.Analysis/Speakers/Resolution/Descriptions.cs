using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Finds the words beside a name that say what its bearer is: "Roe, a judge,", "Roe was elected judge", "a judge for years, Roe".</summary>
sealed class Descriptions(Scene scene)
{
    // How far the words before a name reach, in tokens
    const int Reach = 12;

    // "has long been", "will soon be"
    const int MostAuxiliaries = 3;

    static readonly WordList Turning = ["became", "become", "becomes", "remained", "remains"];

    static readonly WordList Choosing =
        ["elected", "named", "appointed", "chosen", "crowned", "made", "ordained", "sworn", "hired", "installed", "nominated", "promoted"];

    static readonly WordList Serving = ["works", "worked", "serves", "served", "acts", "acted", "trained", "retired", "resigned", "reigned"];

    static readonly WordList Opening = ["as", "now", "once", "formerly", "still"];

    static readonly WordList Since = ["now", "then", "once", "formerly", "also", "long", "still"];

    /// <summary>The first token of what is said of a name by the words that begin at a token; -1 for nothing.</summary>
    /// <param name="start">The token behind the name, its party and its age.</param>
    /// <param name="end">The token up to which is looked.</param>
    public int Behind(int start, int end)
    {
        Token mark = scene.Tokens[start];
        if (mark.Kind == TokenKind.Word)
            return mark.IsLower ? Predicate(start, end) : -1;
        if (mark.Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.OpenParenthesis))
            return -1;
        int first = start + 1;
        if (first < end && scene.Tokens[first].Is(WordClass.Relative) && scene.Sentences.IsWord(first, "who"))
            return Predicate(first + 1, end);
        if (first < end && scene.Tokens[first].Is(WordClass.Adverb | WordClass.Subordinator) && scene.Sentences.IsOneOf(first, Since))
            first++;
        if (first >= end)
            return -1;
        Token word = scene.Tokens[first];
        if (mark.Kind != TokenKind.Comma)
            return scene.Sentences.IsIndefiniteArticle(first) || word.IsAll(WordClass.Role) && word.IsLower ? first : -1;
        if (Speaks(first))
            return -1;
        return word.Is(WordClass.Determiner | WordClass.Role | WordClass.PossessivePronoun)
            || (word.IsLower && !word.Is(WordClass.Function | WordClass.AnyVerb))
            || (scene.MentionAt[first] >= 0 && !scene.Mentions[scene.MentionAt[first]].HasName) ? first : -1;
    }

    // "Like Roe, the mayor said": a subject of its own
    bool Speaks(int first)
    {
        if (scene.MentionAt[first] < 0)
            return false;
        Mention subject = scene.Mentions[scene.MentionAt[first]];
        int verb = subject.Last + 1;
        return subject.First == first && scene.Sentences.IsWord(first, "the") && scene.Tokens[verb].IsLower && scene.MentionAt[verb] < 0
            && (scene.Tokens[verb].Is(WordClass.Cue) || (scene.Tokens[verb].Is(WordClass.WeakCue) && !scene.Tokens[verb + 1].Is(WordClass.Preposition)))
            && scene.Tokens[verb].Is(WordClass.Past | WordClass.Third);
    }

    /// <summary>The first token of what is said of a name by the words that open its sentence, "a retired judge, Roe", "as mayor, Roe"; -1 for nothing.</summary>
    public int Before(Mention name)
    {
        int comma = name.First - 1;
        if (comma < 2 || scene.Tokens[comma].Kind != TokenKind.Comma)
            return -1;
        int first = scene.Sentences.First(scene.Sentences.Of(comma));
        if (comma - first > Reach)
            return -1;
        bool isOpened = scene.Sentences.IsOneOf(first, Opening);
        if (isOpened)
            first++;
        if (!scene.Sentences.IsIndefiniteArticle(first) && !(isOpened && scene.Tokens[first].IsAll(WordClass.Role)))
            return -1;
        if (scene.MentionAt[first] < 0 || scene.Mentions[scene.MentionAt[first]] is not { HasName: false, Kind: MentionKind.Nominal } role
            || !role.Is(WordClass.Role) || role.Is(WordClass.Plural))
            return -1;
        for (int i = first; i < comma; i++)
        {
            if (scene.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Possessive))
                return -1;
        }

        return first;
    }

    // "is a judge", "has been a judge", "was elected judge", "became a judge", "served as judge"
    int Predicate(int start, int end)
    {
        if (start >= end || !(scene.Tokens[start].Is(WordClass.Auxiliary | WordClass.Adverb) || CanTurn(start)))
            return -1;
        int i = start;
        bool be = false;
        for (; i < end && i < start + MostAuxiliaries && scene.Tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb); i++)
        {
            if (scene.Tokens[i].Is(WordClass.Auxiliary))
                be = scene.Tokens[i].Is(WordClass.Be);
            else if (scene.Sentences.IsWord(i, "never") || scene.Sentences.IsWord(i, "not"))
                return -1;
        }

        if (i >= end)
            return -1;
        if (be && scene.Tokens[i].Is(WordClass.Determiner))
            return i;
        if (!be && !CanTurn(i))
            return -1;
        int behind = i + 1;
        bool isChosen = be && scene.Sentences.IsOneOf(i, Choosing);
        if (scene.Sentences.IsOneOf(i, Serving) || (isChosen && !IsRole(behind)))
        {
            // "sworn in as"
            if (scene.Sentences.IsWord(behind, "in"))
                behind++;
            if (!scene.Sentences.IsWord(behind, "as"))
                return -1;
            behind++;
        }
        else if (!isChosen && !scene.Sentences.IsOneOf(i, Turning))
        {
            return -1;
        }

        return behind < end && (IsRole(behind) || scene.Tokens[behind].Is(WordClass.Determiner)) ? behind : -1;
    }

    bool CanTurn(int token) => scene.Sentences.IsOneOf(token, Turning) || scene.Sentences.IsOneOf(token, Serving);

    bool IsRole(int token) => token < scene.Tokens.Length && scene.MentionAt[token] is >= 0 and int at
        && scene.Mentions[at] is { HasName: false, Kind: MentionKind.Nominal } noun && noun.Is(WordClass.Role) && !noun.Is(WordClass.Plural);
}
