using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Words that look like names as they open a sentence, and that the text or the verb behind them shows to be none: "Humans and machines
/// sing", where it has "humans" elsewhere; "Examples include".</summary>
static class CommonWords
{
    // The bound keeps the search in lower case short.
    const int MaxCandidates = 32;

    const int ShortestWord = 3;

    const WordClass KnownName = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation | WordClass.Place
        | WordClass.Nationality | WordClass.FamilyName | WordClass.Borrowed | WordClass.AllCapitals | WordClass.Document;

    /// <summary>Takes their names from such mentions, which leaves a noun that can't speak.</summary>
    public static void Unname(string text, Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        List<int>? candidates = null;
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            Mention mention = mentions[m];
            if (mention.Kind == MentionKind.Named && mention.First == mention.Last && sentences.IsStart(mention.First) && (candidates?.Count ?? 0) < MaxCandidates
                && IsCandidate(tokens, sentences, mention.First))
                (candidates ??= []).Add(m);
        }

        if (candidates is null)
            return;
        HashSet<ulong> inside = NamesInside(sentences, mentions, cancellation);
        foreach (int m in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            int word = mentions[m].First;
            if (!inside.Contains(WordHash.Of(sentences.Characters(word))) && (IsPlural(tokens, sentences, word) || StandsInLowerCase(text, tokens[word])))
                mentions[m] = mentions[m] with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = WordClass.None };
        }
    }

    // "Roe said" is a name's place
    static bool IsCandidate(Token[] tokens, SentenceMap sentences, int word)
    {
        if (tokens[word].Is(KnownName) || tokens[word].Length < ShortestWord || word + 1 >= tokens.Length)
            return false;
        return !(tokens[word + 1].IsLower && tokens[word + 1].Is(WordClass.Cue)) || IsPlural(tokens, sentences, word);
    }

    // "Examples include": a name has a verb in -s or of the past
    static bool IsPlural(Token[] tokens, SentenceMap sentences, int word) =>
        tokens[word + 1].IsLower && tokens[word + 1].IsAll(WordClass.Base) && tokens[word + 1].Is(WordClass.AnyVerb) && !tokens[word + 1].Is(WordClass.Past)
        && sentences.EndsWith(word, "s") && !sentences.EndsWith(word, "ss");

    // Words of names where a capital shows one
    static HashSet<ulong> NamesInside(SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        HashSet<ulong> words = [];
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            for (int i = mentions[m].NameFirst; i >= 0 && i <= mentions[m].NameLast; i++)
            {
                if (!sentences.IsStart(i))
                    words.Add(WordHash.Of(sentences.Characters(i)));
            }
        }

        return words;
    }

    static bool StandsInLowerCase(string text, Token token)
    {
        string word = char.ToLowerInvariant(text[token.Start]) + text.Substring(token.Start + 1, token.Length - 1);
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !IsInside(text[at - 1])) && (end == text.Length || !IsInside(text[end])))
                return true;
        }

        return false;
    }

    static bool IsInside(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '@' or '#' or '/' or '.';
}
