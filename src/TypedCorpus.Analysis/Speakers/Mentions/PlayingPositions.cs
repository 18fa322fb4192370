using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Settles what a player is called by two words, of which one looks like a verb, an adverb or a body: the first baseman, the Rovers left winger,
/// a centre half.</summary>
static class PlayingPositions
{
    static readonly (WordList First, WordList Second)[] Pairs =
        [
            (["first", "second", "third"], ["baseman"]),
            (["left", "right", "center", "centre"], ["fielder", "winger", "wing", "back", "half", "midfielder", "guard", "tackle"]),
            (["scrum", "fly", "full", "half", "wing", "running", "outside", "corner"], ["half", "back", "centre", "center"]),
            (["tight", "defensive", "offensive", "wide", "loose"], ["end", "tackle", "lineman", "guard", "receiver", "midfielder", "forward"]),
            (["point", "shooting", "power", "small", "middle"], ["guard", "forward", "linebacker"]),
            (["designated", "opening", "pinch", "middle-order"], ["hitter", "batsman", "batter", "bowler"]),
        ];

    // Most words are none of these
    static readonly WordList Seconds = [.. Pairs.SelectMany(pair => pair.Second).Distinct()];

    // The left half of the hall is no player
    static readonly WordList Sides = ["left", "right", "half"];
    static readonly WordList Halves = ["half", "wing"];

    /// <summary>Makes a role of the second word, and a plain word of the first.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static void Settle(string text, Token[] tokens, CancellationToken cancellation)
    {
        for (int i = 0; i + 2 < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Kind != TokenKind.Word || !tokens[i + 1].IsLower || !Seconds.Has(text, in tokens[i + 1]) || !IsPair(text, in tokens[i], in tokens[i + 1])
                || !IsNoun(text, tokens, i))
                continue;
            tokens[i] = tokens[i] with { Classes = WordClass.None };
            tokens[i + 1] = tokens[i + 1] with { Classes = WordClass.Role };
        }
    }

    static bool IsPair(string text, in Token first, in Token second)
    {
        foreach ((WordList firsts, WordList seconds) in Pairs)
        {
            if (firsts.Has(text, in first) && seconds.Has(text, in second) && !(Sides.Has(text, in first) && Halves.Has(text, in second)))
                return true;
        }

        return false;
    }

    // "the left back", "Rovers left back Tom Ek"; but "Roe left back in May", "the left back door"
    static bool IsNoun(string text, Token[] tokens, int i)
    {
        Token next = tokens[i + 2];
        bool leadsToName = next.Is(WordClass.Capital);
        if (next.IsLower && next.Classes == WordClass.None && !EndsInEd(text, in next))
            return false;
        if (i == 0 || !tokens[i].IsLower)
            return leadsToName;
        Token before = tokens[i - 1];
        if (IsDeterminer(before))
            return true;
        return before.Kind == TokenKind.Word && !before.Is(WordClass.Function | WordClass.AnyVerb)
            && (leadsToName || (i > 1 && IsDeterminer(tokens[i - 2])));
    }

    static bool IsDeterminer(Token token) => token.Kind == TokenKind.Possessive || token.Is(WordClass.Determiner | WordClass.PossessivePronoun);

    static bool EndsInEd(string text, in Token word) => word.Length > 2 && text[word.End - 1] == 'd' && text[word.End - 2] == 'e';
}
