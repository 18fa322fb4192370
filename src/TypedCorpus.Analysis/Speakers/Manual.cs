using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>
/// The manual of a program, its changes or a post about code: texts in which marks set off messages, labels, options and words, unless it is
/// plainly told who says what stands between them.
/// </summary>
sealed class Manual
{
    // So many pieces of code, and one to so many paragraphs: a story about a program may name a command.
    const int FewestPieces = 3;
    const int ParagraphsToPiece = 20;

    // So many are enough in any text: the changes of many years name a few options only.
    const int ManyPieces = 20;

    // Of so many quotes somebody says no more than one: an interview may show code, too.
    const int QuotesToSaid = 4;

    readonly Scene scene;
    readonly bool isOne;
    readonly bool hasSpeech;

    /// <summary>What a scene, through which the sieves went, is as a manual.</summary>
    public Manual(Scene scene)
    {
        this.scene = scene;
        if (!scene.IsAboutCode || scene.IsConversation)
            return;
        int said = 0;
        for (int i = 0; i < scene.Quotes.Count; i++)
            said += IsPlainlySaid(i) ? 1 : 0;
        hasSpeech = said > 0;
        isOne = said * QuotesToSaid <= scene.Quotes.Count;
    }

    /// <summary>Whether a text of these blocks, with code within its lines, is about code.</summary>
    public static bool IsAboutCode(string text, EquatableArray<Block> blocks, EquatableArray<TextSpan> code, CancellationToken cancellation)
    {
        int pieces = code.Count;
        int paragraphs = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            paragraphs += blocks[i].IsParagraph ? 1 : 0;

            // Tables are blocks of this kind, too
            pieces += blocks[i] is { Kind: BlockKind.Code, Span.Length: > 0 } block && text[block.Span.Start] != '|' ? 1 : 0;
        }

        return pieces >= ManyPieces || (pieces >= FewestPieces && pieces * ParagraphsToPiece >= paragraphs);
    }

    /// <summary>Whether the marks of a quote set off words that nobody says.</summary>
    public bool SetsOff(int quote)
    {
        if (!isOne || IsPlainlySaid(quote) || IsParagraph(quote) || IsOfSomebody(quote))
            return false;
        return !hasSpeech || scene.Quotes[quote].Kind != QuoteKind.Direct || scene.SieveOf(quote) is not { Strength: not SieveStrength.Guess };
    }

    bool IsPlainlySaid(int quote)
    {
        if (scene.SieveOf(quote) is not { } sieve || scene.SourceOf(quote) is not { } source)
            return false;
        Mention mention = scene.Mentions[source.Mention];

        // "As stated by Ann Roe, "...""
        if (sieve.Strength != SieveStrength.Explicit)
            return (IsPerson(mention) || IsSomebody(mention)) && (source.CueFirst >= 0 || scene.Quotes[quote].Kind == QuoteKind.Direct);

        // "Revert "..."", "Fix: "..."": a word that opens its sentence may be no name
        if (mention.HasName)
            return IsPerson(mention) || !scene.Sentences.IsStart(mention.NameFirst);

        // "If you write "AT&T"", "one of these strings: "am""
        return source.CueFirst >= 0 && mention.CanSpeak && !mention.Is(WordClass.SecondPerson);
    }

    bool IsPerson(Mention mention)
    {
        for (int i = mention.NameFirst; mention.HasName && i <= mention.NameLast; i++)
        {
            if (scene.Tokens[i].Is(WordClass.GivenName | WordClass.FamilyName))
                return true;
        }

        return false;
    }

    // "My wife calls it", "a reviewer found"; but not "the button says"
    static bool IsSomebody(Mention mention) => mention.CanSpeak && !mention.HasName && mention.Is(WordClass.Role) && !mention.Is(WordClass.SecondPerson);

    // "My favourite reply came from the intern. "I don't know what any of this does.""
    bool IsOfSomebody(int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        ReadOnlySpan<char> text = scene.Text.AsSpan(words.Start, words.Length);
        return scene.Quotes[quote].Kind == QuoteKind.Direct && text[text.Length - 1] is '.' or '!' or '?'
            && (text.StartsWith("I ".AsSpan()) || text.IndexOf(" I ".AsSpan()) >= 0)
            && scene.TokenOf(quote) is > 0 and int token && scene.Tokens[token - 1].Kind is TokenKind.Colon or TokenKind.SentenceEnd;
    }

    // A motto, which may be signed elsewhere
    bool IsParagraph(int quote) =>
        scene.OpensParagraph(quote) && scene.StandsAlone(quote) && scene.Tokens[scene.TokenOf(quote) + 1].Kind == TokenKind.ParagraphEnd;
}
