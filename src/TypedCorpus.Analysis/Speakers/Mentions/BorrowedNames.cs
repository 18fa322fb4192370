using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Settles which titles, trades and times are names here: Stephen King and then King, Theresa May, April Ryan.</summary>
sealed class BorrowedNames
{
    const int LongestName = 5;

    const WordClass Shape = WordClass.Capital | WordClass.AllCapitals | WordClass.Initial | WordClass.Abbreviated;

    // What is no forename before a title or a time
    const WordClass NoForename = WordClass.Function | WordClass.AnyVerb | WordClass.Role | WordClass.Honorific | WordClass.Organisation
        | WordClass.Place | WordClass.Nationality | WordClass.Time | WordClass.Document | WordClass.AllCapitals;

    // Given names that make another role of the one behind them
    static readonly WordList NounsToo = ["christian", "art", "angel", "grant", "rich", "guy", "case", "page", "star", "guest", "son", "baby", "boy"];

    static readonly WordList PairedTitles = ["tan", "puan", "datuk", "dato"];

    static readonly WordList Parties =
        ["democrat", "republican", "conservative", "liberal", "libertarian", "socialist", "progressive", "moderate", "independent"];

    readonly string text;
    readonly Token[] tokens;
    readonly CancellationToken cancellation;
    readonly HashSet<ulong> surnames = [];
    HashSet<ulong>? forenames;
    HashSet<ulong>? secondNames;

    BorrowedNames(string text, Token[] tokens, CancellationToken cancellation)
    {
        this.text = text;
        this.tokens = tokens;
        this.cancellation = cancellation;
    }

    // The first words of the text's names of two words that are no times, and their second ones
    HashSet<ulong> Forenames
    {
        get
        {
            ReadPairs();
            return forenames!;
        }
    }

    HashSet<ulong> SecondNames
    {
        get
        {
            ReadPairs();
            return secondNames!;
        }
    }

    /// <summary>Takes their other classes from the words that are names, so that they are read as any name is.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static void Settle(string text, Token[] tokens, CancellationToken cancellation)
    {
        BorrowedNames names = new(text, tokens, cancellation);
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!tokens[i].Is(WordClass.Capital))
                continue;
            if (tokens[i].Is(WordClass.Borrowed))
                names.ReadFull(i);
            else if (tokens[i].Is(WordClass.Role))
                names.ReadRole(i);
            else if (tokens[i].Is(WordClass.BorrowedGiven))
                names.ReadGiven(i);
        }

        for (int i = 0; i < tokens.Length && names.surnames.Count > 0; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Is(WordClass.Capital) && tokens[i].Is(WordClass.Borrowed | WordClass.Role) && names.surnames.Contains(names.Hash(i))
                && names.IsAlone(i))
                names.MakeName(i, WordClass.None);
        }
    }

    void ReadFull(int i)
    {
        if (IsDean(i))
        {
            MakeName(i, WordClass.Role | WordClass.Honorific);
        }
        else if (tokens[i].Is(WordClass.PlaceStart))
        {
            // Tan Sri Lim; but "Sri Lanka", Sri Lestari
            if (i > 0 && IsOneOf(i - 1, PairedTitles))
            {
                MakeName(i - 1, WordClass.Honorific);
                MakeName(i, WordClass.Honorific);
            }
        }
        else if (tokens[i].Is(WordClass.Preposition))
        {
            if (IsForename(i))
                MakeName(i, WordClass.GivenName | WordClass.Masculine);
        }
        else if (tokens[i].Is(WordClass.Pronoun | WordClass.Determiner))
        {
            if (IsFamilyName(i) || IsSurname(i))
                MakeName(i, WordClass.FamilyName);
        }
        else if (IsSurname(i))
        {
            surnames.Add(Hash(i));
            MakeName(i, WordClass.None);
        }
        else if (tokens[i].Is(WordClass.BorrowedGiven))
        {
            ReadGiven(i);
        }
    }

    // Dean Ann Roe; but "Dean Roe", "Dean B. Roe", who is called so
    bool IsDean(int i) =>
        Is(i, "dean") && IsNameAt(i + 2) && tokens[i + 1].IsAll(WordClass.Capital | WordClass.GivenName) && !tokens[i + 2].Is(NoForename)
        && !(i > 0 && IsNameAt(i - 1) && tokens[i - 1].Is(WordClass.GivenName | WordClass.Honorific));

    // He Jianxiong, Mr. He: no pronoun stands right before a name
    bool IsFamilyName(int i)
    {
        if (!tokens[i].Is(WordClass.Pronoun))
            return false;
        if (!IsNameAt(i + 1))
            return i > 0 && IsCourtesy(tokens[i - 1]) && tokens[i - 1].Is(WordClass.Honorific);
        return (tokens[i + 1].Classes & ~Shape) == 0 && !tokens[i + 1].Is(WordClass.AllCapitals) && !IsNameAt(i + 2)
            && !EndsWith(i + 1, "ed") && !EndsWith(i + 1, "s");
    }

    // said Per Lindgren, Per Lindgren said; but "Per Lindgren, it rained", "Per CNN"
    bool IsForename(int i)
    {
        if (!IsNameAt(i + 1) || tokens[i].Is(WordClass.AllCapitals))
            return false;
        if (!OpensSentence(i) && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Comma)
            return true;
        int last = i + 1;
        while (last < i + LongestName && IsNameAt(last) && !tokens[last].Is(NoForename))
            last++;
        return last > i + 1 && last < tokens.Length && tokens[last].IsLower && tokens[last].Is(WordClass.AnyVerb);
    }

    // Dan Backer; but "a Christian Democrat", "the Art Director"
    void ReadRole(int i)
    {
        if (i == 0 || !tokens[i - 1].IsAll(WordClass.Capital | WordClass.GivenName)
            || tokens[i].Is(WordClass.Plural | WordClass.Honorific | WordClass.GivenName) || tokens[i - 1].Is(NoForename) || IsNameAt(i + 1) || IsOneOf(i - 1, NounsToo) || IsOneOf(i, Parties))
            return;
        surnames.Add(Hash(i));
        MakeName(i, WordClass.None);
    }

    // April Ryan, Sunday Oliseh; but "On Sunday Roe", "Sunday Ann Roe"
    void ReadGiven(int i)
    {
        // Marine Le Roe; but "Marine Roe"
        bool opens = tokens[i].Is(WordClass.Role)
            ? IsNameAt(i + 2) && tokens[i + 1].IsAll(WordClass.Capital | WordClass.NameParticle)
            : IsNameAt(i + 1) && !tokens[i + 1].Is(NoForename | WordClass.NameSuffix) && !(tokens[i + 1].Is(WordClass.GivenName) && IsNameAt(i + 2))
                && OpensName(i) && !(tokens[i].Is(WordClass.Time) && SecondNames.Contains(Hash(i + 1)));
        if (opens)
        {
            surnames.Add(Hash(i));
            MakeName(i, WordClass.GivenName | (tokens[i].Classes & (WordClass.Feminine | WordClass.Masculine)));
        }
    }

    // Where a given name can stand and a time can't, or seldom does
    bool OpensName(int i)
    {
        if (OpensSentence(i) || !tokens[i].Is(WordClass.Time | WordClass.Role))
            return true;
        Token before = tokens[i - 1];
        if (before.Kind != TokenKind.Word)
            return before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon;
        if (!before.IsLower)
            return before.Is(WordClass.Role | WordClass.Honorific);
        return before.Is(WordClass.Role | WordClass.Coordinator)
            || (before.Is(WordClass.Cue) && (tokens[i].Is(WordClass.Feminine) || (i > 1 && tokens[i - 2].Kind == TokenKind.Quote)));
    }

    bool IsSurname(int i)
    {
        if (i == 0 || tokens[i - 1].Kind != TokenKind.Word || !tokens[i - 1].Is(WordClass.Capital))
            return false;

        // "Charlotte Mayor Ann Roe", "Mr. Justice Roe", "Ann Friday 5"
        int next = i + 1;
        if (next < tokens.Length && (tokens[next].Kind == TokenKind.Number || (IsNameAt(next) && !tokens[next].Is(WordClass.NameSuffix))))
            return false;

        Token before = tokens[i - 1];
        bool time = tokens[i].Is(WordClass.Time);
        if (before.Is(WordClass.Honorific))
            return IsCourtesy(before) && (time || before.Is(WordClass.Gender | WordClass.Role) || !IsRank(i));
        bool isArticle = before.Is(WordClass.Determiner) && before.Length == 1;
        if ((before.Is(WordClass.GivenName | WordClass.Initial) && !before.Is(WordClass.Time) && !isArticle) || HasInitials(before))
            return !time || (!(i > 1 && IsNameAt(i - 2) && !tokens[i - 2].Is(WordClass.Role | WordClass.Honorific)) && !Forenames.Contains(Hash(i - 1)));

        // Tavish Bishop; but "the Elmsford Judge"
        return !time && !before.Is(NoForename) && !(i > 1 && (tokens[i - 2].Is(WordClass.Determiner) || tokens[i - 2].Kind == TokenKind.Possessive));
    }

    // B.B. King; but "U.S. Marshal"
    bool HasInitials(Token word) =>
        !word.Is(WordClass.Abbreviated | WordClass.Place | WordClass.Nationality) && text[word.Start + 1] == '.' && word.Length > 3;

    // Mr., Dr., Sen.
    static bool IsCourtesy(Token title) => title.Is(WordClass.Abbreviated);

    // Sgt. Major
    bool IsRank(int i) => Is(i, "major") || Is(i, "sergeant") || Is(i, "marshal");

    // King said, said May, Rep. King; but "the King", "King Charles", "in May"
    bool IsAlone(int i)
    {
        int next = i + 1;
        if (next < tokens.Length && (tokens[next].Kind == TokenKind.Number || (IsNameAt(next) && !tokens[next].Is(WordClass.NameSuffix))))
            return false;
        if (!OpensSentence(i))
        {
            Token before = tokens[i - 1];
            if (before.Kind == TokenKind.Possessive || before.Is(WordClass.Determiner | WordClass.PossessivePronoun)
                || (before.Is(WordClass.Capital) && before.Kind == TokenKind.Word && !before.Is(WordClass.Role | WordClass.Honorific)))
                return false;
            if (!tokens[i].Is(WordClass.Time) || before.Is(WordClass.Role | WordClass.Honorific))
                return true;
            if (before.IsLower && before.Is(WordClass.Preposition | WordClass.Adverb))
                return false;
            if (before.IsLower && before.Is(WordClass.Cue) && i > 1 && tokens[i - 2].Kind == TokenKind.Quote)
                return true;
        }

        return !tokens[i].Is(WordClass.Time) || (next < tokens.Length
            && (tokens[next].Kind == TokenKind.Possessive || (tokens[next].IsLower && tokens[next].Is(WordClass.AnyVerb))));
    }

    bool EndsWith(int i, string ending) => text.AsSpan(tokens[i].Start, tokens[i].Length).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    bool IsOneOf(int i, WordList words) => words.Has(text, in tokens[i]);

    bool OpensSentence(int i) => i == 0 || tokens[i - 1].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Quote;

    bool IsNameAt(int i) => i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);

    void MakeName(int i, WordClass classes) => tokens[i] = tokens[i] with { Classes = (tokens[i].Classes & Shape) | classes };

    ulong Hash(int i) => WordHash.Of(text.AsSpan(tokens[i].Start, tokens[i].Length));

    bool Is(int i, string word) => TokenText.Is(text, in tokens[i], word);

    void ReadPairs()
    {
        if (forenames is not null)
            return;
        forenames = [];
        secondNames = [];
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!IsNameAt(i) || !IsNameAt(i + 1) || tokens[i].Is(WordClass.Time | WordClass.Function) || tokens[i + 1].Is(WordClass.Borrowed))
                continue;
            forenames.Add(Hash(i));
            secondNames.Add(Hash(i + 1));
        }
    }
}
