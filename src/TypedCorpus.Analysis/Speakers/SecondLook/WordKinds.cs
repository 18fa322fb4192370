using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>What stands at a place beside a quote, a mention or a cue, as a number; what is alike has numbers side by side.</summary>
static class WordKinds
{
    /// <summary>The number of what stands at a token; 0 beyond the text.</summary>
    public static byte Of(Scene scene, int token)
    {
        if (token < 0 || token >= scene.Tokens.Length)
            return 0;
        ref readonly Token found = ref scene.Tokens[token];
        if (found.Kind != TokenKind.Word)
            return (byte)(1 + (int)found.Kind);
        if (scene.MentionAt[token] is >= 0 and int mention)
        {
            return scene.Mentions[mention].Kind switch
            {
                MentionKind.Named => 20,
                MentionKind.Nominal => 21,
                _ => 22,
            };
        }

        return found.Is(WordClass.AnyVerb) ? OfVerb(in found) : OfOther(scene, token, in found);
    }

    static byte OfVerb(in Token verb)
    {
        int form = verb.Is(WordClass.Gerund) ? 1 : 0;
        return (byte)(verb.Is(WordClass.Cue) ? 50 + form
            : verb.Is(WordClass.WeakCue) ? 52 + form
            : verb.Is(WordClass.Be) ? 54
            : verb.Is(WordClass.Auxiliary) ? 55
            : 56 + form);
    }

    static byte OfOther(Scene scene, int token, in Token found)
    {
        if (found.Is(WordClass.Coordinator))
            return (byte)(scene.Sentences.IsWord(token, "but") ? 31 : 30);
        if (!found.Is(WordClass.Function | WordClass.Relative))
            return (byte)(found.Is(WordClass.Past) ? 58 : found.Is(WordClass.Gerund) ? 59 : found.IsLower ? 44 : 45);
        if (scene.Sentences.IsWord(token, "that"))
            return 32;
        if (scene.Sentences.IsWord(token, "who"))
            return 33;
        if (found.Is(WordClass.Relative) || scene.Sentences.IsWord(token, "which") || scene.Sentences.IsWord(token, "what"))
            return 34;
        if (found.Is(WordClass.Preposition))
        {
            return (byte)(scene.Sentences.IsWord(token, "as") ? 36
                : scene.Sentences.IsWord(token, "of") ? 37
                : scene.Sentences.IsWord(token, "by") ? 38
                : scene.Sentences.IsWord(token, "to") ? 39
                : 40);
        }

        return (byte)(found.Is(WordClass.Subordinator) ? 35
            : found.Is(WordClass.PossessivePronoun) ? 42
            : found.Is(WordClass.Determiner) ? 41
            : found.Is(WordClass.Adverb) ? 43
            : 44);
    }
}
