using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells offices apart that end in one noun: a vice president is no president.</summary>
static class RoleNouns
{
    static readonly HashSet<ulong> Lesser = WordHash.SetOf("vice", "deputy", "assistant", "associate", "lieutenant", "lt");

    /// <summary>The hash of an office by that of its noun: another one where the word before the noun's token makes it a lesser office.</summary>
    public static ulong Office(Scene scene, int token, ulong noun)
    {
        bool isLesser = token > 0 && scene.Tokens[token - 1].Kind == TokenKind.Word
            && Lesser.Contains(WordHash.Of(scene.Sentences.Characters(token - 1).TrimEnd('.')));
        return isLesser ? WordHash.Combine(WordHash.Empty, noun) : noun;
    }
}
