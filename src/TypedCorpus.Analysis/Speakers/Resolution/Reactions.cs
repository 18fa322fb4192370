using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells whether a sentence shows somebody who takes part in a talk, and so may go on: "Her mother shook her head", "the neighbor had seen it,
/// too"; but "her mother was a teacher" tells of the daughter's life.</summary>
static class Reactions
{
    // From a subject to its verb, in tokens: "the woman behind the counter, who did not want to be named, was"
    const int Reach = 16;

    // From a verb to what it says: "was, if anything, even more"
    const int StateReach = 4;

    static readonly HashSet<ulong> Acts = WordHash.SetOf(
        "shook", "nodded", "nods", "shrugged", "shrugs", "laughed", "laughs", "smiled", "smiles", "sighed", "sighs", "chuckled", "grinned", "winced", "frowned",
        "grimaced", "groaned", "giggled", "scoffed", "blushed", "gasped", "cried", "cries", "wept", "sobbed", "paused", "hesitated", "blinked", "shivered", "looked",
        "looks", "glanced", "stared", "gestured", "pointed", "waved", "leaned", "wiped", "rolled", "rubbed", "folded", "clapped", "came", "walked", "stepped",
        "stopped", "stood", "sat", "turned", "jumped", "joined", "burst", "broke", "sounded", "agreed", "agrees", "disagreed", "disagrees", "concurred", "concurs",
        "demurred", "objected", "protested", "interrupted", "remembers", "remembered", "recalls", "recalled", "saw", "heard", "noticed", "doubts", "doubted",
        "thinks", "thought", "believes", "believed", "hopes", "hoped", "fears", "feared", "worries", "worried", "wonders", "wondered", "knows", "knew", "watched",
        "watches", "spoke", "speaks", "talked", "answered", "replied", "explained", "insisted", "insists", "admitted", "admits", "declined", "refused", "shares",
        "shared", "seconded", "echoed", "sees", "feels", "felt");

    static readonly HashSet<ulong> States = WordHash.SetOf(
        "blunt", "blunter", "harsher", "kinder", "tougher", "firmer", "calmer", "gloomier", "angrier", "happier", "surer", "direct", "adamant", "confident",
        "convinced", "certain", "sure", "clear", "hopeful", "optimistic", "pessimistic", "sceptical", "skeptical", "insistent", "emphatic", "unequivocal", "fearful",
        "worried", "afraid", "proud", "glad", "sorry", "disappointed", "concerned", "delighted", "furious", "angry", "upset", "surprised", "shocked", "stunned",
        "relieved", "thrilled", "pleased", "cautious", "dismissive", "scathing", "defiant", "unmoved", "unimpressed", "impressed", "amused", "heartbroken",
        "overjoyed", "ecstatic", "livid", "cheerful", "philosophical", "tears", "shock", "disbelief", "agreement", "more", "less");

    static readonly HashSet<ulong> Perceived = WordHash.SetOf("seen", "heard", "noticed", "watched", "doubts", "misgivings", "reservations", "feelings", "words");

    /// <summary>Whether it does.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="behind">The token behind the subject.</param>
    public static bool IsShown(Scene scene, int behind)
    {
        int end = Math.Min(scene.Sentences.End(scene.Sentences.Of(behind)), behind + Reach);
        for (int i = behind; i < end; i++)
        {
            Token token = scene.Tokens[i];

            // "Her friend, who did not want to be named, was"
            if (token.Kind == TokenKind.Comma && i + 1 < end && scene.Tokens[i + 1].Is(WordClass.Relative))
            {
                i += 2;
                while (i < end && scene.Tokens[i].Kind != TokenKind.Comma)
                    i++;
                continue;
            }

            // "Behind the counter"
            if (token.Kind != TokenKind.Word || !token.IsLower || scene.Tokens[i - 1].Is(WordClass.Determiner))
                continue;
            if (Acts.Contains(Hash(scene, i)))
                return true;
            if (token.Is(WordClass.Auxiliary))
                return Says(scene, i + 1, end, token.Is(WordClass.Be) ? States : Perceived);
            if (token.Is(WordClass.AnyVerb) && !token.Is(WordClass.Preposition | WordClass.Adverb))
                return false;
        }

        return false;
    }

    static bool Says(Scene scene, int from, int end, HashSet<ulong> words)
    {
        for (int i = from; i < end && i < from + StateReach; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word && words.Contains(Hash(scene, i)))
                return true;
        }

        return false;
    }

    static ulong Hash(Scene scene, int token) => WordHash.Of(scene.Sentences.Characters(token));
}
