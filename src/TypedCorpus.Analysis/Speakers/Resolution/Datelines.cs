using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells the places that open a report in capitals: "PORT ELM: It rained".</summary>
static class Datelines
{
    /// <summary>Whether a name opens a paragraph as the place does that it is reported from.</summary>
    public static bool IsPlace(Scene scene, Mention name)
    {
        if (scene.IsConversation || (name.First > 0 && scene.Tokens[name.First - 1].Kind != TokenKind.ParagraphEnd)
            || name.Last + 1 >= scene.Tokens.Length || scene.Tokens[name.Last + 1].Kind is not (TokenKind.Colon or TokenKind.Dash or TokenKind.Comma))
            return false;
        for (int i = name.First; i <= name.Last; i++)
        {
            if (!scene.Tokens[i].Is(WordClass.AllCapitals))
                return false;
        }

        return true;
    }
}
