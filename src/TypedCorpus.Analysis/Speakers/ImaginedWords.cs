using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>
/// Tells what nobody has said, but somebody might or should: If the user says "done", Ask the guest: "Shall I go on?". Such words are an example, as in manuals,
/// prompts and advice.
/// </summary>
/// <param name="scene">The scene.</param>
sealed class ImaginedWords(Scene scene)
{
    // From the verb back to "if", and from a command to the words, in tokens
    const int Reach = 8;

    static readonly WordList Conditions = ["if", "whenever", "unless", "when"];
    static readonly WordList Commands = ["ask", "tell", "say", "answer", "reply", "write", "shout", "respond"];
    static readonly WordList BeforeCommands = ["never", "always", "please", "just", "then", "not", "instead", "don't", "don’t"];

    /// <summary>Whether the words of a quote are an example.</summary>
    public bool Are(int quote)
    {
        if (scene.IsConversation)
            return false;
        int token = scene.TokenOf(quote);
        return scene.SourceInSentence(quote) is { } source ? IsAnybody(source, token) : IsCommand(token);
    }

    // If a customer says "...", call the manager; but when Roe said, if a customer said, and what an essay makes of it
    bool IsAnybody(QuoteSource source, int token)
    {
        if (scene.Tokens[source.CueFirst].Is(WordClass.Past) && !scene.Tokens[source.CueFirst].Is(WordClass.Base))
            return false;
        Mention mention = scene.Mentions[source.Mention];
        if (IsToldTo(source, mention))
            return true;
        if (!IsBeforeCommand(token))
            return false;
        bool isAnybody = mention.Kind == MentionKind.Pronoun ? mention.Is(WordClass.Indefinite | WordClass.Relative)
            : mention is { Kind: MentionKind.Nominal, HasName: false } && !mention.Is(WordClass.Plural | WordClass.Organisation | WordClass.Document);
        int first = scene.Sentences.First(scene.Sentences.Of(source.CueFirst));
        for (int i = source.CueFirst - 1; isAnybody && i >= first && i >= source.CueFirst - Reach && scene.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (scene.Sentences.IsOneOf(i, Conditions))
                return true;
        }

        return false;
    }

    // "...", call the manager
    bool IsBeforeCommand(int token)
    {
        int next = token + 1 < scene.Tokens.Length && scene.Tokens[token + 1].Kind == TokenKind.Comma ? token + 2 : token + 1;
        return next + 1 < scene.Tokens.Length && scene.Tokens[next].IsLower
            && (scene.Tokens[next].Is(WordClass.Base) || scene.Tokens[next + 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.ObjectPronoun))
            && !scene.Tokens[next].Is(WordClass.Function | WordClass.Third | WordClass.Past | WordClass.Be);
    }

    // Ask the user: "...": whom the sieves take for the source is told to be spoken to
    bool IsToldTo(QuoteSource source, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, HasName: false } && mention.First == source.CueFirst + 1 && IsCommandAt(source.CueFirst);

    // Never say "no" to a guest, Answer "yes"
    bool IsCommand(int token)
    {
        int first = scene.Sentences.First(scene.Sentences.Of(token));
        for (int i = token - 1; i >= first && i >= token - Reach; i--)
        {
            if (IsCommandAt(i))
                return true;
            if (scene.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Comma or TokenKind.Colon))
                return false;
        }

        return false;
    }

    // "Ask" that opens its sentence, but for "never" or "please" and the like
    bool IsCommandAt(int token)
    {
        if (!scene.Sentences.IsOneOf(token, Commands))
            return false;
        int first = scene.Sentences.First(scene.Sentences.Of(token));
        int start = token;
        while (start > first && (scene.Sentences.IsOneOf(start - 1, BeforeCommands) || scene.Sentences.IsWord(start - 1, "do")))
            start--;
        return start == first && token + 1 < scene.Tokens.Length && !scene.Tokens[token + 1].Is(WordClass.Capital);
    }
}
