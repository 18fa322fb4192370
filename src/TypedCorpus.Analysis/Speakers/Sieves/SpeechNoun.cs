using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Something said or written and whose it is, before the quote in its sentence: Roe's promise to "...", his letter: "...", praise from Roe
/// for "..."</summary>
sealed class SpeechNoun : IAttributionSieve
{
    const int Reach = 14;

    // From a view to the verb that tells it, in tokens
    const int ViewReach = 5;

    static readonly WordList Views =
        ["view", "views", "verdict", "advice", "aim", "goal", "belief", "position", "reaction", "stance", "theory", "conclusion", "wish", "hope",
            "fear", "ambition", "instinct", "assessment"];

    // Verbs whose object is what somebody else claims: Roe called Poe's claim that it rained "..."
    static readonly WordList Naming =
        ["called", "calls", "calling", "dubbed", "branded", "labelled", "labeled", "termed", "deemed", "found", "finds", "considered", "considers"];

    // Verbs whose object is a claim, not a clause: Roe repeated Poe's claim that it rained
    static readonly WordList Answering = ["repeated", "repeats", "repeating", "echoed", "echoes", "echoing", "denied", "denies", "denying", "recalled"];

    // Something said that tells what somebody or something is: Roe's description of the plan as "..."
    static readonly WordList Portrayals =
        ["description", "portrayal", "depiction", "characterisation", "characterization", "denunciation", "dismissal", "condemnation"];

    // From "as" back to the portrayal, in tokens
    const int PortrayalReach = 8;

    static readonly WordList Reactions =
        ["praise", "criticism", "fire", "calls", "anger", "condemnation", "scorn", "ridicule", "support", "flak", "demands", "complaints", "accusations",
            "rebuke", "backlash", "pushback", "warnings", "applause", "mockery"];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int floor = Math.Max(scene.Sentences.First(scene.Sentences.Of(token)), token - Reach);
        for (int i = token - 1; i >= floor; i--)
        {
            int at = scene.MentionAt[i];
            if (at < 0 && SenderAt(scene, i) is >= 0 and int sender)
                return new QuoteSource(sender, i - 1, i);
            if (at < 0)
                continue;
            Mention said = scene.Mentions[at];
            if ((said.Is(WordClass.Document) || IsView(scene, said)) && OwnerOf(scene, said) is >= 0 and int owner)
                return new QuoteSource(owner, said.Last, said.Last);

            i = Math.Min(i, said.Head);
        }

        return null;
    }

    // "praise from Roe for his '...'", "calls from farmers to '...'"; -1 for nobody
    static int SenderAt(Scene scene, int from)
    {
        if (from == 0 || !scene.Sentences.IsWord(from, "from")
            || !(scene.Tokens[from - 1].Is(WordClass.Document) || scene.Sentences.IsOneOf(from - 1, Reactions))
            || scene.Clauses.StartingAt(from + 1) is not (>= 0 and int sender))
            return -1;
        Mention mention = scene.Mentions[sender];
        return mention.CanSpeak && !mention.Is(WordClass.Document | WordClass.Place) ? sender : -1;
    }

    // "Roe's view is that", "his advice to players was to"
    static bool IsView(Scene scene, Mention said)
    {
        if (!scene.Sentences.IsOneOf(said.Last, Views))
            return false;
        for (int i = said.Last + 1; i <= said.Last + ViewReach && i < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Be))
                return true;
        }

        return false;
    }

    /// <summary>Whose claim the quote is a part of: Poe rejected Roe's claim that it "rained", a remark by nobody else; null for nobody's.</summary>
    public static QuoteSource? OfClaim(Scene scene, int token)
    {
        int floor = Math.Max(scene.Sentences.First(scene.Sentences.Of(token)), token - Reach);
        if (PortrayalBefore(scene, token, floor) is >= 0 and int portrayal)
            return ClaimAt(scene, portrayal);
        int verbs = 0;
        for (int i = token - 1; i > floor; i--)
        {
            if (scene.Tokens[i].Kind != TokenKind.Word || (scene.MentionAt[i] < 0 && scene.Tokens[i].Is(WordClass.Cue)))
                return null;
            bool isAbout = i == token - 1 && (scene.Sentences.IsWord(i, "about") || scene.Sentences.IsWord(i, "to"));
            if ((isAbout || scene.Sentences.IsWord(i, "that")) && scene.MentionAt[i] < 0 && scene.MentionAt[i - 1] >= 0)
                return ClaimAt(scene, scene.MentionAt[i - 1]);
            bool isVerb = IsFinite(scene, i);
            verbs += isVerb && !IsFinite(scene, i + 1) ? 1 : 0;
            if (verbs > 1 || (i == token - 1 && scene.Sentences.IsWord(i, "as")))
                return null;
        }

        return null;
    }

    // "Roe's description of the plan as a '...'": -1 for none
    static int PortrayalBefore(Scene scene, int token, int floor)
    {
        int i = token - 1;
        if (i > floor && scene.Tokens[i].Is(WordClass.Determiner))
            i--;
        if (i <= floor || !scene.Sentences.IsWord(i, "as"))
            return -1;
        for (int of = i - 1; of > floor && of > i - PortrayalReach && scene.Tokens[of].Kind is TokenKind.Word or TokenKind.Possessive; of--)
        {
            if (scene.Sentences.IsWord(of, "of") && scene.Sentences.IsOneOf(of - 1, Portrayals))
                return scene.MentionAt[of - 1];
        }

        return -1;
    }

    static bool IsFinite(Scene scene, int token) =>
        scene.MentionAt[token] < 0 && scene.Tokens[token].IsLower && scene.Tokens[token].Is(WordClass.AnyVerb)
        && !scene.Tokens[token].Is(WordClass.Gerund);

    /// <summary>Whose something said is, Roe's claim, her neighbour's claim; -1 for nobody's.</summary>
    public static int OwnerOf(Scene scene, Mention said)
    {
        for (int i = said.Last; i > said.First; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.Possessive)
                return HolderOf(scene, scene.MentionAt[i - 1]);
        }

        return said.Head > said.First ? HolderOf(scene, scene.MentionAt[said.First]) : -1;
    }

    // "The chairman of the board's claim" is the chairman's
    static int HolderOf(Scene scene, int owner)
    {
        int of = owner >= 0 ? scene.Mentions[owner].First - 1 : 0;
        return of > 0 && scene.Sentences.IsWord(of, "of") && scene.MentionAt[of - 1] is >= 0 and int holder
            && scene.Mentions[holder] is { Kind: MentionKind.Nominal } role && role.Last == of - 1 && scene.Tokens[role.Last].Is(WordClass.Role)
            ? holder : owner;
    }

    // But "Roe said Poe's claim that it rained was ...", "Roe called Poe's claim that ..."
    static QuoteSource? ClaimAt(Scene scene, int mention)
    {
        Mention claim = scene.Mentions[mention];
        int by = claim.First - 1;
        if (by > 0 && scene.Sentences.IsWord(by, "by") && claim.CanSpeak && scene.Tokens[by - 1].IsLower && scene.Tokens[by - 1].Is(WordClass.Document))
            return new QuoteSource(mention, by - 1, by - 1);
        if (claim.First == 0 || !(claim.Is(WordClass.Document) || scene.Sentences.IsOneOf(claim.Last, Portrayals))
            || OwnerOf(scene, claim) is not (>= 0 and int owner) || !scene.Mentions[owner].CanSpeak)
            return null;
        Token before = scene.Tokens[claim.First - 1];
        return (before.Is(WordClass.Cue) && !scene.Sentences.IsOneOf(claim.First - 1, Answering))
            || scene.Sentences.IsWord(claim.First - 1, "that") || scene.Sentences.IsOneOf(claim.First - 1, Naming)
            ? null : new QuoteSource(owner, claim.Last, claim.Last);
    }
}
