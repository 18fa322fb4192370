using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>
/// Words that look like names only because they open sentences, "Guests left us notes", "(Oddly, it rained)": no list has them, no verb of saying
/// stands behind them, and they are in no other name of the text; nor is "Thunder rolled" a name where the text has "thunder", too.
/// </summary>
static class SentenceStarts
{
    const WordClass Known = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation | WordClass.AllCapitals
        | WordClass.Place | WordClass.Nationality | WordClass.FamilyName | WordClass.NameParticle | WordClass.Borrowed;

    // Between a subject and its verb: has now said.
    const int MostBetween = 3;

    // The bounds keep the search in lower case short.
    const int MaxSearches = 32;
    const int ShortestWord = 3;

    // Of a clause between commas, in tokens
    const int ClauseReach = 25;

    /// <summary>Takes their names from such mentions, which leaves nouns that can't speak.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="around">The full names in its title and captions.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static void Unname(
        string text, Token[] tokens, SentenceMap sentences, List<Mention> mentions, FullNames around, CancellationToken cancellation)
    {
        List<int> openings = Openings(tokens, sentences, mentions, cancellation);
        if (openings.Count == 0)
            return;
        Dictionary<ulong, bool> isShown = ReadOpenings(text, tokens, sentences, mentions, openings, around, cancellation);
        if (isShown.ContainsValue(false))
            ReadOtherNames(sentences, mentions, openings, isShown, cancellation);
        for (int i = 0; i < openings.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Mention mention = mentions[openings[i]];
            if (isShown[WordHash.Of(sentences.Characters(mention.First))])
                continue;

            // "Reviews describe it as"
            WordClass traits = sentences.EndsWith(mention.Last, "s") ? WordClass.Plural : WordClass.None;
            mentions[openings[i]] = mention with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = traits };
        }
    }

    static List<int> Openings(Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        List<int> openings = [];
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (IsOpening(tokens, sentences, mentions[m]))
                openings.Add(m);
        }

        return openings;
    }

    // For each word whether it is shown to be a name where it opens a sentence
    static Dictionary<ulong, bool> ReadOpenings(
        string text, Token[] tokens, SentenceMap sentences, List<Mention> mentions, List<int> openings, FullNames around,
        CancellationToken cancellation)
    {
        Dictionary<ulong, bool> isShown = [];
        HashSet<ulong> isCommon = [];
        for (int i = 0; i < openings.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            int first = mentions[openings[i]].First;
            ulong word = WordHash.Of(sentences.Characters(first));
            bool isSeen = isShown.TryGetValue(word, out bool before);
            if (!isSeen && isShown.Count < MaxSearches && tokens[first].Length >= ShortestWord && StandsInLowerCase(text, tokens[first]))
                isCommon.Add(word);
            bool isCommonHere = isCommon.Contains(word) && !IsSource(tokens, first);
            isShown[word] = before || (!isCommonHere && (IsShown(tokens, sentences, first) || around.Has(sentences.Characters(first))));
        }

        return isShown;
    }

    static void ReadOtherNames(
        SentenceMap sentences, List<Mention> mentions, List<int> openings, Dictionary<ulong, bool> isShown, CancellationToken cancellation)
    {
        uint initials = 0;
        foreach (int opening in openings)
            initials |= InitialOf(sentences.Characters(mentions[opening].First));
        int next = 0;
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (next < openings.Count && openings[next] == m)
            {
                next++;
                continue;
            }

            for (int i = mentions[m].NameFirst; i >= 0 && i <= mentions[m].NameLast; i++)
            {
                ReadOnlySpan<char> characters = sentences.Characters(i);
                if ((InitialOf(characters) & initials) == 0)
                    continue;
                ulong word = WordHash.Of(characters);
                if (isShown.ContainsKey(word))
                    isShown[word] = true;
            }
        }
    }

    // A bit for the first letter in any case, so that most words that are no others need not be looked up; all where the hash leaves it out
    static uint InitialOf(ReadOnlySpan<char> word) => WordHash.IsApostrophe(word[0]) ? uint.MaxValue : 1U << (char.ToLowerInvariant(word[0]) & 31);

    // One word that opens its sentence, or a parenthesis, and goes on
    static bool IsOpening(Token[] tokens, SentenceMap sentences, Mention mention)
    {
        if (mention.Kind != MentionKind.Named || mention.First != mention.Last || tokens[mention.First].Is(Known))
            return false;
        bool opens = sentences.IsStart(mention.First) || tokens[mention.First - 1].Kind == TokenKind.OpenParenthesis;
        return opens && mention.Last + 1 < tokens.Length && tokens[mention.Last + 1].Kind is TokenKind.Word or TokenKind.Comma;
    }

    static bool IsSource(Token[] tokens, int word) => tokens[word + 1].IsLower && tokens[word + 1].Is(WordClass.Cue);

    static bool StandsInLowerCase(string text, Token token)
    {
        string word = char.ToLowerInvariant(text[token.Start]) + text.Substring(token.Start + 1, token.Length - 1);
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !IsInside(text[at - 1])) && (end == text.Length || !IsInside(text[end]) || IsStop(text, end)))
                return true;
        }

        return false;
    }

    static bool IsStop(string text, int at) => text[at] == '.' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    static bool IsInside(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '@' or '#' or '/' or '.';

    static bool IsDescription(Token token) => token.Is(WordClass.Determiner | WordClass.Role | WordClass.Past) && !token.Is(WordClass.Indefinite);

    // "Loopify, which makes toys, said"
    static bool SpeaksBehindWhich(Token[] tokens, SentenceMap sentences, int which)
    {
        if (!sentences.IsWord(which, "which"))
            return false;
        int end = Math.Min(tokens.Length - 1, which + ClauseReach);
        int i = which + 1;
        while (i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
            i++;
        return i < end && tokens[i].Kind == TokenKind.Comma && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Cue);
    }

    // Roe said, Roe, who; Roe left, but no "Guests left"
    static bool IsShown(Token[] tokens, SentenceMap sentences, int word)
    {
        int i = word + 1;
        if (tokens[i].Kind == TokenKind.Comma)
            return i + 1 < tokens.Length && (sentences.IsWord(i + 1, "who") || sentences.IsWord(i + 1, "whose")
                || SpeaksBehindWhich(tokens, sentences, i + 1)
                || (!sentences.EndsWith(word, "ly") && (tokens[i + 1].Kind == TokenKind.Number || IsDescription(tokens[i + 1]))));
        int end = Math.Min(tokens.Length, i + MostBetween);
        while (i + 1 < end && tokens[i].IsLower && (tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb) || sentences.EndsWith(i, "ly")))
            i++;
        if (!tokens[i].IsLower)
            return false;

        // "Lund cut its forecast"
        if (!tokens[i].Is(WordClass.Function) && sentences.IsWord(i + 1, "its"))
            return true;
        return sentences.EndsWith(word, "s")
            ? tokens[i].Is(WordClass.Cue | WordClass.WeakCue | WordClass.PhrasalCue) && tokens[i].Is(WordClass.Past | WordClass.Third)
            : tokens[i].Is(WordClass.Past | WordClass.Third) || sentences.EndsWith(i, "ed");
    }
}
