using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Finds the name that a noun phrase's own relative clause gives: "a trader, who gave his name only as Roe, said".</summary>
static class NamesGiven
{
    // How long such a clause is before the name, in tokens: "who did not want to be identified by more than his first name, Roe".
    const int Reach = 14;

    static readonly WordList Openers = ["who", "that", "identified", "identifying", "named", "giving", "calling", "identifies"];

    static readonly WordList Naming = ["name", "names", "nickname", "identified", "identifying", "identifies", "called", "named", "known", "calling", "calls"];

    static readonly WordList Selves = ["himself", "herself", "themselves", "themself"];

    /// <summary>The mention of the name; -1 for none.</summary>
    public static int Of(Scene scene, Mention phrase)
    {
        int i = phrase.Last + 1;
        if (i < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.Comma)
            i++;
        if (i >= scene.Tokens.Length || !scene.Sentences.IsOneOf(i, Openers))
            return -1;
        bool isRelative = scene.Sentences.IsWord(i, "who") || scene.Sentences.IsWord(i, "that");
        bool isNaming = !isRelative && scene.Sentences.IsOneOf(i, Naming);
        int end = Math.Min(scene.Tokens.Length - 1, i + Reach);
        for (i++; i < end && scene.Tokens[i].Kind == TokenKind.Word && !scene.Tokens[i].Is(WordClass.Capital); i++)
        {
            if (scene.Sentences.IsWord(i, "as") && isNaming)
                return NameAt(scene, i + 1);
            isNaming |= scene.Sentences.IsOneOf(i, Naming);
            if (isNaming && scene.Sentences.IsOneOf(i, Selves))
            {
                if (NameAt(scene, i + 1) is >= 0 and int name)
                    return name;
            }
        }

        return -1;
    }

    static int NameAt(Scene scene, int token) =>
        scene.MentionAt[token] is >= 0 and int at && scene.Mentions[at] is { HasName: true, Kind: MentionKind.Named } name && name.First == token
        && !name.Is(WordClass.Organisation | WordClass.Place) ? at : -1;
}
