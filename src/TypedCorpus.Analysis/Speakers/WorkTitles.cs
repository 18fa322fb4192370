using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>
/// Tells titles that look like clauses, or that stand far behind a report, by the work beside them: the article "How it rained", a copy of "I Saw Rain",
/// "I Saw Rain," by Ann Roe.
/// </summary>
/// <param name="scene">The scene.</param>
sealed class WorkTitles(Scene scene)
{
    // Shorter words of a title may have no capital
    const int ShortestCapital = 4;

    static readonly WordList Copies =
    [
        "copy", "copies", "cover", "version", "versions", "review", "screening", "screenings", "performance", "performances", "edition", "editions", "issue",
        "season", "episode", "rerun", "reruns", "remake", "adaptation", "rendition", "translation", "production", "revival", "broadcast", "reading",
    ];

    static readonly WordList Texts = ["article", "paper", "lecture", "thesis", "chapter", "section", "subsection", "appendix", "competition", "contest", "webinar", "workshop"];
    static readonly WordList Parts = ["chapter", "section", "subsection", "part", "appendix"];

    // But entitled "to rain" tells a right
    static readonly WordList Titled = ["entitled", "titled", "subtitled"];

    /// <summary>Whether a quote is such a title.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="isSaid">Whether the words beside it say who says it.</param>
    public bool Has(int quote, bool isSaid)
    {
        int token = scene.TokenOf(quote);
        TextSpan words = scene.Quotes[quote].Words;
        if (scene.Sentences.IsOneOf(token - 1, Titled) && !(scene.SieveOf(quote) is not null && scene.Text[words.End - 1] == '.') && string.CompareOrdinal(scene.Text, words.Start, "to ", 0, 3) != 0)
            return true;
        if (isSaid || !char.IsUpper(scene.Text[words.Start]))
            return false;
        bool isWritten = IsByPerson(token) || IsPart(token);
        return IsInCapitals(words) ? isWritten || IsLedUpTo(token) : scene.Text[words.End - 1] != '.' && (isWritten || IsNamed(quote, token));
    }

    // "...," by Ann Roe; but branded "..." by Roe
    bool IsByPerson(int token) => scene.IsByPerson(token + 1)
        && (token == 0 || scene.Sentences.IsStart(token - 1) || !scene.Tokens[token - 1].Is(WordClass.Past | WordClass.Be));

    // "..." in chapter 7, the "..." section
    bool IsPart(int token)
    {
        if (token + 2 >= scene.Tokens.Length)
            return false;
        return scene.Sentences.IsWord(token + 1, "in") ? scene.Sentences.IsOneOf(token + 2, Parts)
            : scene.Sentences.IsOneOf(token + 1, Parts) && token > 0 && scene.Tokens[token - 1].Is(WordClass.Determiner);
    }

    // A copy of "...", the song "...", a song like "..."
    bool IsLedUpTo(int token)
    {
        int lead = token - 1;
        if (lead < 1)
            return false;
        if (scene.Sentences.IsWord(lead, "of"))
            return scene.Sentences.IsOneOf(lead - 1, Copies);
        return IsWork(scene.Sentences.IsWord(lead, "like") ? lead - 1 : lead);
    }

    // The article "..." that nobody is said to say
    bool IsNamed(int quote, int token) => token > 1 && scene.SieveOf(quote) is null && IsWork(token - 1)
        && scene.Tokens[token - 2] is { } before && (before.Is(WordClass.Determiner | WordClass.PossessivePronoun) || before.Kind == TokenKind.Possessive);

    bool IsWork(int token) => scene.Tokens[token].IsLower && (scene.Tokens[token].Is(WordClass.Work) || scene.Sentences.IsOneOf(token, Texts));

    // I Saw the Rain
    bool IsInCapitals(TextSpan words)
    {
        int start = -1;
        for (int i = words.Start; i <= words.End; i++)
        {
            bool isOfWord = i < words.End && (char.IsLetterOrDigit(scene.Text[i]) || scene.Text[i] is '\'' or '’');
            if (isOfWord && start < 0)
                start = i;
            if (isOfWord || start < 0)
                continue;
            if (i - start >= ShortestCapital && char.IsLower(scene.Text[start]))
                return false;
            start = -1;
        }

        return true;
    }
}
