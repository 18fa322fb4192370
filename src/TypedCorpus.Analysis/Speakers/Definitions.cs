using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells that a quote is a word which the text explains, defines for its own use, or speaks of as a word: a "quay" means, (the "Seller").</summary>
/// <param name="scene">The scene.</param>
sealed class Definitions(Scene scene)
{
    const int LongestTerm = 40;

    // More characters are no letter, no sound
    const int LongestSound = 4;

    // From "to" to what it means, from a bracket to the term in it, from "called" back to "what", in tokens
    const int Reach = 4;

    static readonly WordList Meaning = ["means", "denotes", "signifies", "rhymes"];
    static readonly WordList Explaining = ["short", "defined", "pronounced", "spelled", "spelt", "slang", "shorthand"];
    static readonly WordList InBrackets =
    [
        "the", "a", "an", "each", "any", "or", "and", "together", "collectively", "individually", "hereinafter", "hereafter", "herein", "our", "this", "such",
        "as", "called",
    ];

    static readonly WordList Henceforth = ["hereinafter", "hereafter", "henceforth"];
    static readonly WordList Calling = ["called", "termed", "named", "labelled", "labeled", "dubbed"];
    static readonly WordList Mostly = ["also", "often", "sometimes", "usually", "commonly", "generally", "frequently", "otherwise", "typically", "hereinafter", "hereafter"];
    static readonly WordList OfWords = ["plural", "singular", "sense", "spelling", "pronunciation", "meaning", "definition", "opposite", "synonym", "antonym", "etymology"];
    static readonly WordList Spelling = ["rhymes", "begins", "starts", "ends", "beginning", "starting", "ending", "spelled", "spelt"];
    static readonly WordList ForWords = ["word", "term", "synonym", "abbreviation", "acronym", "symbol"];
    static readonly WordList Sounds = ["letter", "letters", "sound", "sounds", "vowel", "consonant", "digit", "digits", "symbol", "suffix", "prefix"];

    /// <summary>Whether a quote is such a word.</summary>
    public bool Has(int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        if (words.Length > LongestTerm)
            return false;
        int token = scene.TokenOf(quote);
        if (IsCalled(token))
            return true;
        if (IsReported(quote))
            return false;
        return IsLetter(words) || IsInBrackets(quote) || IsLedUpTo(quote) || IsExplained(token) || IsOwnUse(token)
            || words.Of(scene.Text).Equals("as is", StringComparison.OrdinalIgnoreCase);
    }

    // Somebody says or calls something so in the same sentence
    bool IsReported(int quote) => scene.SourceInSentence(quote) is { } source && scene.Mentions[source.Mention].CanSpeak;

    // Spelled with a "k"
    bool IsLetter(TextSpan words) => !scene.IsConversation && words.Length <= 2 && char.IsLetter(scene.Text[words.Start])
        && (words.Length == 1 || scene.Text[words.End - 1] is '.' or ',');

    // (the "Seller"), (hereinafter "we" or "us")
    bool IsInBrackets(int quote)
    {
        int token = scene.TokenOf(quote);
        if (!char.IsUpper(scene.Text[scene.Quotes[quote].Words.Start]) || !IsEnd(token + 1))
            return false;
        for (int i = token - 1; i >= 0 && i >= token - Reach; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.OpenParenthesis)
                return i < token - 1;
            if (scene.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Quote) && !IsAny(i, InBrackets))
                return false;
        }

        return false;
    }

    bool IsEnd(int token) => token < scene.Tokens.Length && (scene.Tokens[token].Kind == TokenKind.CloseParenthesis || scene.Tokens[token].Is(WordClass.Coordinator));

    // Hereinafter "Seller", the plural of "quay", rhymes with "key", the French for "quay", the letter "q"
    bool IsLedUpTo(int quote)
    {
        int lead = scene.TokenOf(quote) - 1;
        if (lead < 1)
            return false;
        if (IsAny(lead, Henceforth))
            return true;
        TextSpan words = scene.Quotes[quote].Words;
        if (scene.Text.IndexOf(' ', words.Start, words.Length) >= 0)
            return false;
        if (IsWord(lead, "of"))
            return IsAny(lead - 1, OfWords);
        if (IsWord(lead, "with"))
            return IsAny(lead - 1, Spelling);
        if (IsWord(lead, "for"))
            return scene.Tokens[lead - 1].Is(WordClass.Nationality) || IsAny(lead - 1, ForWords);
        return words.Length <= LongestSound && IsAny(lead, Sounds);
    }

    // A "quay" means, "quay" refers to, to "moor" a boat means, "kn" is short for
    bool IsExplained(int token)
    {
        int next = token + 1;
        if (next + 1 >= scene.Tokens.Length)
            return false;
        if (IsAny(next, Meaning) || (IsWord(next, "shall") && IsWord(next + 1, "mean")))
            return true;
        if (IsWord(next, "refers") || IsWord(next, "refer"))
            return IsWord(next + 1, "to");
        if (IsWord(next, "stands"))
            return IsWord(next + 1, "for");
        if (scene.Tokens[next].Is(WordClass.Be))
            return IsAny(next + 1, Explaining);
        if (token == 0 || !IsWord(token - 1, "to") || !scene.Sentences.IsStart(token - 1))
            return false;
        for (int i = next; i < scene.Tokens.Length && i <= next + Reach && scene.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsAny(i, Meaning))
                return true;
        }

        return false;
    }

    // By "season" we mean
    bool IsOwnUse(int token) => token > 0 && IsWord(token - 1, "by") && token + 2 < scene.Tokens.Length
        && scene.Tokens[token + 1].Is(WordClass.FirstPerson) && (IsWord(token + 2, "mean") || IsWord(token + 2, "meant"));

    // Is called a "quay", sometimes called "labs"; but was called a "liar", is called a "liar" by Roe, what is called a "debate"
    bool IsCalled(int token)
    {
        int verb = token - 1;
        if (verb > 0 && scene.Tokens[verb].Is(WordClass.Determiner))
            verb--;
        if (verb < 1 || !IsAny(verb, Calling) || IsWord(token + 1, "by"))
            return false;
        for (int i = verb - 1; i >= 0 && i >= verb - Reach && scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (scene.Sentences.Characters(i).StartsWith("what".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return IsAny(verb - 1, Mostly) || IsWord(verb - 1, "is") || IsWord(verb - 1, "are");
    }

    bool IsAny(int token, WordList words) => scene.Sentences.IsOneOf(token, words);

    bool IsWord(int token, string word) => scene.Sentences.IsWord(token, word);
}
