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

    /// <summary>Reads the full names of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of its paragraphs, in which a name may stand before a noun: "the Ann Roe rally".</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public FullNames(string text, Token[] tokens, EquatableArray<Block> blocks, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        this.text = text;
        foreach (Block block in blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Subtitle or BlockKind.Heading)
                Read(block.Span, cancellation);
            else if (block.IsCaption)
                Read(CaptionRule.WithoutCredit(text, block.Span), cancellation);
        }

        foreach (QuotedSpan quote in quotes)
            Read(quote.Words, cancellation);
        Read(tokens, mayBeLabel: false, cancellation);
    }

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
