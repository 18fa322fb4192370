using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells by the words around a name that no list has whether it is that of a body: "shares of Lund", "an analyst at Lund", "Lund cut its
/// forecast".</summary>
static class BodySigns
{
    // From a subject to what it has, in tokens: "Lund has also cut its"
    const int Reach = 4;

    static readonly WordList Owned = ["shares", "stock", "stake", "bonds", "revenue", "revenues", "shareholders", "unit", "subsidiary", "customers"];

    static readonly WordList Heads = ["executive", "ceo", "chairman", "chairwoman", "founder", "co-founder", "boss", "owner", "shareholder", "owners", "shareholders"];

    static readonly WordList Staff =
    [
        "analyst", "economist", "strategist", "employee", "trader", "broker", "analysts", "economists", "strategists", "employees", "traders", "brokers",
        "workers", "staff", "engineers",
    ];

    static readonly WordList Members = ["member", "members"];

    /// <summary>Whether a mention of the name shows a company.</summary>
    public static bool ShowCompany(Scene scene, Mention name)
    {
        int before = name.First - 1;
        if (before > 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Preposition))
        {
            bool of = scene.Sentences.IsWord(before, "of");
            bool isOwned = (of || scene.Sentences.IsWord(before, "in")) && scene.Sentences.IsOneOf(before - 1, Owned);
            bool isHeaded = (of || scene.Sentences.IsWord(before, "at")) && scene.Sentences.IsOneOf(before - 1, Heads);
            return isOwned || isHeaded || (scene.Sentences.IsWord(before, "at") && scene.Sentences.IsOneOf(before - 1, Staff));
        }

        int behind = name.Last + 1;
        return behind + 1 < scene.Tokens.Length && scene.Tokens[behind].Kind == TokenKind.Possessive
            && (scene.Sentences.IsOneOf(behind + 1, Owned)
                || (scene.Sentences.IsWord(behind + 1, "chief") && scene.Sentences.IsWord(behind + 2, "executive")));
    }

    /// <summary>Whether a mention of the name shows something that is "it": "Lund, which", "Lund cut its forecast".</summary>
    public static bool ShowThing(Scene scene, Mention name)
    {
        int before = name.First - 1;
        if (before > 0 && scene.Sentences.IsWord(before, "of") && scene.Sentences.IsOneOf(before - 1, Members))
            return true;
        if (before >= 0 && scene.Tokens[before].Is(WordClass.Preposition | WordClass.Coordinator))
            return false;
        int i = name.Last + 1;
        if (i + 1 < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.Comma)
            return scene.Sentences.IsWord(i + 1, "which");
        int end = Math.Min(scene.Tokens.Length, i + Reach);
        bool acts = false;
        for (; i < end && scene.Tokens[i].IsLower && scene.MentionAt[i] < 0; i++)
            acts |= scene.Tokens[i].Is(WordClass.AnyVerb) || scene.Sentences.EndsWith(i, "ed");
        return acts && i < end && scene.Sentences.IsWord(i, "its");
    }
}
