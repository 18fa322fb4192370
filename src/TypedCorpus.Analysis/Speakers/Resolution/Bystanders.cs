using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells nouns for people who only happen to be there, "the waitress", "the man next door", and so are nobody of whom the text tells by name.</summary>
static class Bystanders
{
    static readonly HashSet<ulong> Nouns = WordHash.SetOf(
        "waiter", "waitress", "receptionist", "cashier", "bartender", "barman", "barmaid", "barista", "usher", "doorman", "cabbie", "cabdriver", "neighbor",
        "neighbour", "bystander", "onlooker", "stranger", "shopgirl", "saleswoman", "salesgirl", "busboy", "bellboy", "porter");

    // "The man behind the counter"; but "the man behind the plan"
    static readonly WordList Places = ["counter", "desk", "bar", "till", "register", "wheel", "door", "gate", "window", "table", "seat"];

    static readonly WordList Beside = ["behind", "at"];

    /// <summary>Whether a noun phrase means one of them.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="phrase">The noun phrase.</param>
    /// <param name="noun">Its noun, as a hash.</param>
    public static bool AreMeant(Scene scene, Mention phrase, ulong noun)
    {
        if (!scene.Sentences.IsWord(phrase.First, "the"))
            return false;
        int next = phrase.Last + 1;
        return Nouns.Contains(noun) || (scene.Sentences.IsWord(next, "next") && scene.Sentences.IsWord(next + 1, "door"))
            || (scene.Sentences.IsOneOf(next, Beside) && scene.Sentences.IsWord(next + 1, "the") && scene.Sentences.IsOneOf(next + 2, Places));
    }
}
