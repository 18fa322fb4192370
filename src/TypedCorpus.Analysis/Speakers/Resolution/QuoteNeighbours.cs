using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Which quote a mention is the source of, which ones come before it, and who is named in a quote.</summary>
sealed class QuoteNeighbours
{
    static readonly List<int> Nobody = [];

    // A quote names few people; the bounds keep hostile texts linear.
    const int MaxNamed = 12;
    const int LongestName = 40;

    // How many quotes of one paragraph are looked over for the one that ends the paragraph before.
    const int MaxQuotes = 8;

    readonly Scene scene;
    readonly Cast cast;
    readonly MentionParts parts;
    readonly CancellationToken cancellation;
    readonly int[] quoteOf;
    readonly int[] quotesBefore;
    readonly List<int>?[] named;
    readonly int[] memberOf;
    readonly (int Member, int Mention)[] turns;
    Dictionary<ulong, int>? byWord;

    /// <summary>Reads the neighbourhood of the quotes of a text through which the sieves went.</summary>
    public QuoteNeighbours(Scene scene, Cast cast, MentionParts parts, int[] memberOf, CancellationToken cancellation)
    {
        this.memberOf = memberOf;
        turns = new (int, int)[scene.Quotes.Count];
        turns.AsSpan().Fill((-1, -1));
        this.scene = scene;
        this.cast = cast;
        this.parts = parts;
        this.cancellation = cancellation;
        named = new List<int>?[scene.Quotes.Count];
        quoteOf = new int[scene.Mentions.Count];
        quoteOf.AsSpan().Fill(-1);
        for (int quote = scene.Quotes.Count - 1; quote >= 0; quote--)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (scene.SourceOf(quote) is { } source)
                quoteOf[source.Mention] = quote;
        }

        quotesBefore = new int[scene.Mentions.Count];
        int before = 0;
        for (int m = 0; m < quotesBefore.Length; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            while (before < scene.Quotes.Count && scene.TokenOf(before) < scene.Mentions[m].First)
                before++;
            quotesBefore[m] = before;
        }
    }

    /// <summary>The first quote that a mention is the source of; -1 for none.</summary>
    public int QuoteOf(int mention) => quoteOf[mention];

    /// <summary>The quote before a mention, or before the one that it is the source of; -1 for none.</summary>
    public int Before(int mention) => (quoteOf[mention] >= 0 ? Math.Min(quoteOf[mention], quotesBefore[mention]) : quotesBefore[mention]) - 1;

    /// <summary>The last quote before another one that stands in an earlier paragraph; -1 for none near.</summary>
    public int InEarlierParagraph(int quote)
    {
        int paragraph = ParagraphOf(quote);
        for (int i = quote - 1; i >= 0 && i >= quote - MaxQuotes; i--)
        {
            if (ParagraphOf(i) != paragraph)
                return i;
        }

        return -1;
    }

    /// <summary>The last quote before another one that stands in an earlier turn: the paragraphs of one who speaks at length are one; -1 for none
    /// near.</summary>
    public int InEarlierTurn(int quote)
    {
        int earlier = InEarlierParagraph(quote);
        for (int i = 0; i < MaxQuotes && earlier >= 0 && scene.Reopens(earlier + 1); i++)
            earlier = InEarlierParagraph(earlier);
        return earlier;
    }

    /// <summary>Who is named as the source of the quote that opens the next paragraph, as another turn; -1 for nobody.</summary>
    public int NamedInNextTurn(int quote)
    {
        int paragraph = ParagraphOf(quote);
        for (int next = quote + 1; next < scene.Quotes.Count && next <= quote + MaxQuotes; next++)
        {
            if (ParagraphOf(next) == paragraph)
                continue;
            if (ParagraphOf(next) > paragraph + 1 || !scene.OpensParagraph(next) || scene.Reopens(next) || scene.SourceOf(next) is not { } source)
                return -1;
            return scene.Mentions[source.Mention].HasName ? cast.MemberOf(source.Mention)
                : Narrators.IsOne(scene.Sentences, scene.Mentions[source.Mention]) ? cast.Narrator : -1;
        }

        return -1;
    }

    /// <summary>Who says a quote, as far as it is known by now; -1 for nobody.</summary>
    public int SpeakerOf(int quote) => scene.SourceOf(quote) is { } source ? memberOf[source.Mention] : turns[quote].Member;

    /// <summary>The mention of the source of an earlier quote of whoever says a quote that no sieve gave to a source; -1 for none.</summary>
    public int EarlierSourceOf(int quote) => turns[quote].Mention;

    /// <summary>Gives a quote that no sieve gave to a source to a member, who is the source of an earlier one by a mention, or -1.</summary>
    public void Give(int quote, int member, int mention) => turns[quote] = (member, mention);

    /// <summary>The number of the paragraph of a quote.</summary>
    public int ParagraphOf(int quote) => parts.ParagraphOf(scene.Sentences.Of(scene.TokenOf(quote)));

    /// <summary>Whether a quote names a member.</summary>
    public bool Names(int quote, int member) => (named[quote] ??= NamedIn(scene.Quotes[quote].Words)).Contains(member);

    /// <summary>Whether a quote, or one right behind it that has the same source, names a member.</summary>
    public bool NamesWithin(int quote, int member)
    {
        int part = quote;
        do
        {
            if (Names(part, member))
                return true;
            part++;
        }
        while (part < scene.Quotes.Count && part < quote + MaxQuotes && scene.SourceOf(quote) is { } source && scene.SourceOf(part)?.Mention == source.Mention);
        return false;
    }

    List<int> NamedIn(TextSpan words)
    {
        byWord ??= ReadWords();
        List<int>? found = null;
        ReadOnlySpan<char> text = scene.Text.AsSpan(words.Start, words.Length);
        for (int at = 0; at < text.Length; at++)
        {
            cancellation.ThrowIfRequestedAt(at);
            if (text[at] is >= 'a' and <= 'z' or ' ' || !char.IsUpper(text[at]) || (at > 0 && char.IsLetter(text[at - 1])))
                continue;
            int end = at + 1;
            while (end < text.Length && end - at < LongestName && (char.IsLetter(text[end]) || text[end] == '-'))
                end++;
            if (byWord.TryGetValue(WordHash.Of(text.Slice(at, end - at)), out int member))
            {
                found ??= [];
                if (found.Count < MaxNamed && !found.Contains(member))
                    found.Add(member);
            }

            at = end - 1;
        }

        return found ?? Nobody;
    }

    // The members by the first and the last word of their names
    Dictionary<ulong, int> ReadWords()
    {
        Dictionary<ulong, int> words = new(2 * cast.Members.Count);
        for (int member = 0; member < cast.Members.Count; member++)
        {
            cancellation.ThrowIfRequestedAt(member);
            if (cast.Members[member].IsNarrator)
                continue;
            Mentions.Mention name = scene.Mentions[cast.Members[member].Fullest];
            words[WordHash.Of(scene.Sentences.Characters(name.NameLast))] = member;
            ulong first = WordHash.Of(scene.Sentences.Characters(name.NameFirst));
            if (!words.ContainsKey(first))
                words.Add(first, member);
        }

        return words;
    }
}
