using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells the places that open a report in capitals: "PORT ELM: It rained".</summary>
static class Datelines
{
    /// <summary>Whether a member is named once only, where a paragraph opens with the place that it is reported from.</summary>
    public static bool IsPlace(Scene scene, CastMember member)
    {
        if (member.Words < 2 || member.Mentions.Count != 1 || member.Speaks
            || (member.Traits & (WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation)) != 0)
            return false;
        Mention name = scene.Mentions[member.Fullest];
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
