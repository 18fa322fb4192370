using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells from the words around a quote that its marks set off a name or a word of an interface.</summary>
/// <param name="scene">The scene.</param>
sealed class NamedThings(Scene scene)
{
    // known to her friends and to all of them as "..."
    const int Reach = 6;

    const int LongestRow = 8;

    // The most characters of a word or two in a row of them.
    const int LongestListed = 24;

    static readonly WordList Naming =
    [
        "known", "know", "knows", "knew", "name", "named", "nickname", "alias", "identity", "billed", "credited", "registered",
    ];

    static readonly WordList Titles = ["title", "subtitle", "headline"];
    static readonly WordList Names = ["name", "nickname", "title", "alias", "username", "handle", "codename", "password"];

    static readonly WordList Nicknames = ["nickname", "moniker", "pseudonym", "alias", "codename", "epithet"];

    static readonly WordList Going = ["goes", "went", "go", "going"];

    static readonly WordList Calling =
    [
        "nicknamed", "dubbed", "codenamed", "alias", "aka", "a.k.a", "nickname", "name", "moniker", "pseudonym", "username",
    ];

    static readonly WordList Making =
    [
        "host", "hosts", "co-host", "star", "stars", "author", "authors", "creator", "co-creator", "editor", "presenter", "anchor", "producer",
        "writer", "co-author", "episode", "season", "cast", "performance", "rendition", "edition", "issue", "version", "tune",
    ];

    static readonly WordList Messages = ["message", "messages", "label", "text"];

    static readonly WordList Comparing = ["to", "or", "and", "than", "not", "equals", "as"];

    static readonly Dictionary<string, WordSet> Interface = WordSet.LoadGroups("interface-words.txt");

    /// <summary>Whether the words in front of a quote say that it is a name: known as "Big Lou", gave his name as "Pepper".</summary>
    public bool IsName(int quote)
    {
        int lead = Lead(quote);
        if (lead < 0)
            return false;
        if (IsWord(lead, "as"))
            return IsBehind(lead, Naming);
        if (IsWord(lead, "is") || IsWord(lead, "was"))
            return lead > 0 && IsAny(lead - 1, Names) && !IsWon(quote, lead - 1);
        if (IsWord(lead, "by"))
            return lead > 0 && IsAny(lead - 1, Going);
        if (IsWord(lead, "of"))
            return lead > 0 && IsAny(lead - 1, Nicknames);
        return IsAny(lead, Calling) && !IsLedByCue(lead);
    }

    /// <summary>Whether a quote, which may be a sentence, is said to be a title: the title of the project is "We Build Bridges Together".</summary>
    public bool IsTitle(int quote)
    {
        int lead = Lead(quote);
        if (lead <= 0 || !(IsWord(lead, "is") || IsWord(lead, "was")) || scene.SieveOf(quote) is not null)
            return false;
        for (int i = lead - 1; i > 0 && i >= lead - Reach && scene.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "of") && IsAny(i - 1, Titles))
                return true;
        }

        return false;
    }

    /// <summary>Whether a quote is a word that others use and the writer does not: the so-called "rebels".</summary>
    public bool IsSoCalled(int quote) => IsWord(Lead(quote), "so-called");

    /// <summary>Whether a quote has the name of a work that somebody is the maker of: host of "Rain Talk", the author of "My Life".</summary>
    public bool IsWorkOf(int quote)
    {
        int lead = Lead(quote);
        if (lead <= 0 || !IsWord(lead, "of"))
            return false;

        // Season two of "Rain Talk"
        Token number = scene.Tokens[lead - 1];
        int noun = number.Kind == TokenKind.Number || number.Is(WordClass.Number) ? Math.Max(0, lead - 2) : lead - 1;
        return IsAny(noun, Making);
    }

    /// <summary>Whether a quote holds words of an interface: Click "New project", the "Save" button, set it to "true".</summary>
    public bool IsOfInterface(int quote)
    {
        int token = scene.TokenOf(quote);
        int lead = Lead(FirstInRow(quote));
        if (lead > 0 && scene.SieveOf(quote) is null && IsAny(lead, Messages) && IsShown(lead))
            return true;
        if (lead >= 0 && (IsIn("acts", lead) || (scene.SieveOf(quote) is null && IsIn("things", lead))))
            return true;
        if (token + 1 < scene.Tokens.Length && IsIn("things", token + 1))
            return true;
        return lead >= 0 && (scene.Tokens[lead].Is(WordClass.Be) || IsAny(lead, Comparing))
            && Interface["values"].Contains(scene.Quotes[quote].Words.Of(scene.Text).AsSpan())
            && !char.IsUpper(scene.Text[scene.Quotes[quote].Words.Start]);
    }

    /// <summary>Whether a quote is one of a row of words that nobody is said to say: the words "grapple," "optics" and "eschew".</summary>
    public bool IsListed(int quote) =>
        IsLoose(quote) && ((IsLoose(quote - 1) && AreInRow(quote - 1)) || (IsLoose(quote + 1) && AreInRow(quote)));

    bool IsLoose(int quote) =>
        quote >= 0 && quote < scene.Quotes.Count && scene.SieveOf(quote) is null && scene.Quotes[quote].Kind != QuoteKind.Direct
        && scene.Quotes[quote].Words.Length <= LongestListed;

    // Nothing but a comma or "and" stands between the two
    bool AreInRow(int first)
    {
        int token = scene.TokenOf(first) + 1;
        int second = scene.TokenOf(first + 1);
        while (token < second && (scene.Tokens[token].Kind == TokenKind.Comma || scene.Tokens[token].Is(WordClass.Coordinator) || IsWord(token, "then")))
            token++;
        return token == second;
    }

    // Click "New", "Project" and then "Save": what leads up to the first leads up to all
    int FirstInRow(int quote)
    {
        int first = quote;
        while (first > 0 && quote - first < LongestRow && AreInRow(first - 1))
            first--;
        return first;
    }

    // The page shows the message, an error message
    bool IsShown(int message)
    {
        for (int i = message - 1; i >= 0 && i >= message - Reach && scene.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsIn("shows", i))
                return true;
        }

        return false;
    }

    // The token in front of a quote, or that before its comma; -1 for none
    int Lead(int quote)
    {
        int before = scene.TokenOf(quote) - 1;
        if (before > 0 && scene.Tokens[before].Kind == TokenKind.Comma)
            before--;
        return before;
    }

    // Winning the title was "the best day of the year," Roe said
    bool IsWon(int quote, int noun) =>
        IsWord(noun, "title") && scene.SieveOf(quote) is not null && char.IsLower(scene.Text[scene.Quotes[quote].Words.Start]);

    // The name is that of a report's subject: the name "..." he said
    bool IsLedByCue(int lead) => lead > 0 && scene.Tokens[lead - 1].Is(WordClass.Cue);

    bool IsBehind(int token, WordList words)
    {
        for (int i = token - 1; i >= 0 && i >= token - Reach && scene.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsAny(i, words))
                return true;
        }

        return false;
    }

    bool IsAny(int token, WordList words) => scene.Sentences.IsOneOf(token, words);

    bool IsWord(int token, string word) => scene.Sentences.IsWord(token, word);

    bool IsIn(string group, int token) =>
        scene.Tokens[token].Kind == TokenKind.Word && (group == "acts" || scene.Tokens[token].IsLower)
        && Interface[group].Contains(scene.Sentences.Characters(token));
}
