using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>
/// Reads the name of whoever tells a story as "I" off the turns right before and behind the narrator's own: "No, Jake," "Good evening, Mr. Roe."
/// </summary>
sealed class NarratorName
{
    // So often a name is called at least; one without a title may be a cry or a stranger's.
    const int FewestTitled = 2;
    const int FewestCalls = 3;

    readonly Scene scene;
    readonly Cast cast;
    readonly Dictionary<string, int> given = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> surnames = new(StringComparer.Ordinal);
    readonly HashSet<ulong> speaking = [];
    readonly HashSet<ulong> silent = [];

    NarratorName(Scene scene, Cast cast, Resolved resolved, CancellationToken cancellation)
    {
        this.scene = scene;
        this.cast = cast;
        bool[] speaks = new bool[cast.Members.Count];
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (resolved.SpeakerOf(quote) is >= 0 and int speaker)
                speaks[speaker] = true;
        }

        for (int member = 0; member < speaks.Length; member++)
        {
            cancellation.ThrowIfRequestedAt(member);
            if (cast.Members[member].IsNarrator)
                continue;
            Mention name = scene.Mentions[cast.Members[member].Fullest];
            for (int i = name.NameFirst; i <= name.NameLast; i++)
                (speaks[member] ? speaking : silent).Add(WordHash.Of(scene.Sentences.Characters(i)));
        }
    }

    /// <summary>The name; null where nobody calls the narrator by one.</summary>
    public static string? Read(Scene scene, Cast cast, Resolved resolved, CancellationToken cancellation)
    {
        NarratorName reader = new(scene, cast, resolved, cancellation);
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (resolved.SpeakerOf(quote) != cast.Narrator && (reader.IsNarrators(quote - 1, resolved) || reader.IsNarrators(quote + 1, resolved)))
                reader.ReadCalls(scene.Quotes[quote], cancellation);
        }

        string? first = Most(reader.given);
        string? last = Most(reader.surnames);
        return first is null ? last : last is null ? first : $"{first} {last}";
    }

    bool IsNarrators(int quote, Resolved resolved) => quote >= 0 && quote < scene.Quotes.Count && resolved.SpeakerOf(quote) == cast.Narrator;

    // A name between commas and ends of sentences
    void ReadCalls(QuotedSpan quote, CancellationToken cancellation)
    {
        Token[] tokens = Tokenizer.ReadPlain(scene.Text, quote.Words, cancellation);
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Token name = tokens[i];
            bool isTitled = i > 0 && tokens[i - 1].IsAll(WordClass.Capital | WordClass.Honorific) && !name.Is(WordClass.Honorific);
            if (!name.Is(WordClass.Capital) || name.Is(WordClass.Function) || !IsEnd(tokens, isTitled ? i - 2 : i - 1) || !IsEnd(tokens, i + 1))
                continue;
            ulong hash = WordHash.Of(scene.Text.AsSpan(name.Start, name.Length));
            if (speaking.Contains(hash))
                continue;
            if (!isTitled && name.Is(WordClass.GivenName))
                Count(given, name, FewestCalls);
            else if (isTitled || silent.Contains(hash))
                Count(surnames, name, isTitled ? FewestTitled : FewestCalls);
        }
    }

    static bool IsEnd(Token[] tokens, int i) => i < 0 || i >= tokens.Length || tokens[i].Kind is TokenKind.Comma or TokenKind.SentenceEnd;

    void Count(Dictionary<string, int> calls, Token token, int fewest)
    {
        string name = scene.Text.Substring(token.Start, token.Length);
        calls.TryGetValue(name, out int count);
        calls[name] = count + (FewestTitled * FewestCalls / fewest);
    }

    // Which one is called, if it is not one of several
    static string? Most(Dictionary<string, int> calls)
    {
        string? most = null;
        int second = 0;
        foreach (KeyValuePair<string, int> call in calls)
        {
            if (most is null || call.Value > calls[most])
            {
                second = most is null ? 0 : calls[most];
                most = call.Key;
            }
            else
            {
                second = Math.Max(second, call.Value);
            }
        }

        return most is not null && calls[most] >= FewestTitled * FewestCalls && calls[most] >= 2 * second ? most : null;
    }
}
