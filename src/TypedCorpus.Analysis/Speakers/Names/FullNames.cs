using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure.Pictures;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Full names that are no mentions: in the title, in headings, in captions, in quoted words, and before a noun of the running text. The text
/// itself may have the surname only.</summary>
sealed class FullNames
{
    readonly string text;
    readonly Dictionary<string, (TextSpan Name, WordClass Gender)> bySurname = new(StringComparer.OrdinalIgnoreCase);

    bool isReadWithin;

    FullNames(string text) => this.text = text;

    /// <summary>Reads the full names that stand around the running text: in the title, in headings and in captions.</summary>
    public static FullNames ReadAround(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        FullNames names = new(text);
        bool isAbove = true;
        foreach (Block block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            isAbove &= !block.IsParagraph;
            if (block.Kind is BlockKind.Title or BlockKind.Subtitle or BlockKind.Heading)
                names.Read(block.Span, cancellation);
            else if (block.IsCaption || (isAbove && block.Kind == BlockKind.Boilerplate && CaptionRule.CreditIn(block.Span.Of(text).AsSpan()) > 0))
                names.Read(CaptionRule.WithoutCredit(text, block.Span), cancellation);
        }

        return names;
    }

    /// <summary>Reads those in the running text as well; once, however often it is asked for.</summary>
    /// <param name="tokens">The tokens of its paragraphs, in which a name may stand before a noun: "the Ann Roe rally".</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public void ReadWithin(Token[] tokens, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        if (isReadWithin)
            return;
        isReadWithin = true;
        foreach (QuotedSpan quote in quotes)
            Read(quote.Words, cancellation);
        Read(tokens, mayBeLabel: false, cancellation);
    }

    /// <summary>Tells of members of a cast whom the running text calls by the surname alone that they are people, and whether men or women.</summary>
    public void TellOf(Cast cast, Scene scene, CancellationToken cancellation)
    {
        foreach (CastMember member in cast.Members)
        {
            cancellation.ThrowIfCancellationRequested();
            if (member.Words != 1 || (member.Traits & (WordClass.Organisation | WordClass.Place | WordClass.GivenName)) != 0
                || GenderOf(scene.Sentences.Characters(scene.Mentions[member.Fullest].NameFirst)) is not (not WordClass.None and WordClass gender))
                continue;
            member.IsSeenInside = true;
            member.Traits |= WordClass.GivenName | (member.Gender == 0 ? gender : WordClass.None);
        }
    }

    /// <summary>Whether there is a full name with a surname that a given name opens.</summary>
    public bool Has(ReadOnlySpan<char> surname) => GenderOf(surname) != WordClass.None;

    // What the given name before a surname tells; none where no full name has the surname
    WordClass GenderOf(ReadOnlySpan<char> surname) =>
        bySurname.Count > 0 && bySurname.TryGetValue(surname.ToString(), out (TextSpan Name, WordClass Gender) full) ? full.Gender : WordClass.None;

    /// <summary>Where the full name with a surname stands; null for none, and for one of another gender.</summary>
    public TextSpan? Of(string surname, WordClass gender) =>
        bySurname.TryGetValue(surname, out (TextSpan Name, WordClass Gender) full) && (gender == 0 || full.Gender == 0
            || (gender & full.Gender) != 0)
            ? full.Name
            : null;

    // "Cecilia Roe: No rain": two words before a colon are a name, whatever the given name
    static bool IsLabel(Token[] tokens, int i) =>
        i == 0 && tokens.Length > 2 && tokens[2].Kind == TokenKind.Colon && tokens[0].Is(WordClass.Capital)
            && !tokens[0].Is(WordClass.Function | WordClass.AnyVerb);

    void Read(TextSpan span, CancellationToken cancellation)
    {
        Token[] tokens = Tokenizer.ReadPlain(text, span, cancellation);
        Read(tokens, mayBeLabel: true, cancellation);
    }

    // A given name, initials, a surname: Ann B. Roe
    void Read(Token[] tokens, bool mayBeLabel, CancellationToken cancellation)
    {
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!tokens[i].IsAll(WordClass.Capital | WordClass.GivenName) && !(mayBeLabel && IsLabel(tokens, i)))
                continue;
            int last = i + 1;
            while (last + 1 < tokens.Length && tokens[last].Is(WordClass.Initial))
                last++;
            Token surname = tokens[last];
            if (surname.Kind != TokenKind.Word || !surname.Is(WordClass.Capital) || surname.Is(WordClass.Function | WordClass.Initial))
                continue;
            string key = text.Substring(surname.Start, surname.Length);
            if (!bySurname.ContainsKey(key))
                bySurname.Add(key, (TextSpan.FromBounds(tokens[i].Start, surname.End), tokens[i].Classes & (WordClass.Masculine
                    | WordClass.Feminine)));
        }
    }
}
