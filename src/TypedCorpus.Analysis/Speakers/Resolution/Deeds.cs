using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>What a verb makes of somebody, and the words for what it is done to.</summary>
/// <param name="Noun">The noun, as a hash; 0 for none.</param>
/// <param name="First">The first token of the words.</param>
/// <param name="End">The token behind them.</param>
readonly record struct Deed(ulong Noun, int First, int End);

/// <summary>Finds the verbs beside a name that tell what its bearer is: who leads a union is its leader.</summary>
sealed class Deeds(Scene scene)
{
    // How long what is led can be, in tokens
    const int Reach = 5;

    // Each noun and the verbs that tell it, now and then
    static readonly WordTable<ulong> Nouns = ReadVerbs(
        "leader leads led", "head heads headed", "chair chairs chaired", "coach coaches coached", "founder founded", "owner owns owned",
        "manager manages managed", "director directs directed", "boss runs ran run", "captain captains captained", "editor edits edited");

    // "Heads the ball", "leads the race", "ran the marathon"
    static readonly HashSet<ulong> Loose = WordHash.SetOf("leads", "led", "heads", "headed", "runs", "ran", "run");

    /// <summary>What is told by the verb behind a name, "Roe leads the union", "Roe, who leads the union".</summary>
    /// <param name="verb">The token behind the name.</param>
    public Deed Behind(int verb)
    {
        if (scene.Tokens[verb].Kind == TokenKind.Comma && scene.Sentences.IsWord(verb + 1, "who"))
            verb += 2;
        int first = verb + 1;
        if (NounOf(verb) is not (not 0 and ulong noun) || !IsOne(first))
            return default;
        int end = EndOf(first);
        return IsLoose(verb) && !HasBody(first, end) ? default : new Deed(noun, first, end);
    }

    /// <summary>What is told by the verb before a name, "the union, led by Roe", "the union is led by Roe".</summary>
    /// <param name="name">The first token of the name.</param>
    public Deed Before(int name)
    {
        int verb = name - 2;
        if (verb < 1 || !scene.Sentences.IsWord(name - 1, "by") || NounOf(verb) is not (not 0 and ulong noun))
            return default;
        int end = verb;
        while (end > 0 && end > verb - Reach && (scene.Tokens[end - 1].Kind == TokenKind.Comma || scene.Tokens[end - 1].Is(WordClass.Auxiliary | WordClass.Adverb)))
            end--;
        int first = end;
        while (first > 0 && first > end - Reach && scene.Tokens[first - 1].Kind == TokenKind.Word && !scene.Tokens[first - 1].Is(WordClass.Function))
            first--;
        return IsLoose(verb) && !HasBody(first, end) ? default : new Deed(noun, first, end);
    }

    static WordTable<ulong> ReadVerbs(params string[] lines)
    {
        WordTable<ulong> nouns = new();
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            for (int i = 1; i < words.Length; i++)
                nouns[WordHash.Of(words[i].AsSpan())] = WordHash.Of(words[0].AsSpan());
        }

        return nouns;
    }

    ulong NounOf(int verb) => verb < scene.Tokens.Length && scene.Tokens[verb].Kind == TokenKind.Word && scene.Tokens[verb].IsLower ? Nouns[Hash(verb)] : 0;

    bool IsLoose(int verb) => Loose.Contains(Hash(verb));

    // "The union", "her company", "a choir"
    bool IsOne(int token) => token < scene.Tokens.Length && scene.Tokens[token].Kind == TokenKind.Word
        && scene.Tokens[token].Is(WordClass.Determiner | WordClass.PossessivePronoun);

    int EndOf(int first)
    {
        int end = first + 1;
        while (end < scene.Tokens.Length && end < first + Reach && scene.Tokens[end].Kind is TokenKind.Word or TokenKind.Possessive
            && !scene.Tokens[end].Is(WordClass.Function))
            end++;
        return end;
    }

    bool HasBody(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Organisation))
                return true;
        }

        return false;
    }

    ulong Hash(int token) => WordHash.Of(scene.Sentences.Characters(token));
}
