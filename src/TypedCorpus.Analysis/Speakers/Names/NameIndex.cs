using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>The members of a cast by the words of their names, which a shorter name is made of.</summary>
sealed class NameIndex(SentenceMap sentences, List<Mention> mentions, NameForms forms, NameSigns signs)
{
    // The bounds keep hostile texts linear.
    const int MaxShortNames = 16;
    const int MaxCompanies = 64;
    const int LongestName = 6;

    // With its marks
    const int ShortestNickname = 4;

    const WordClass NoGivenName = WordClass.GivenName | WordClass.Initial | WordClass.Function | WordClass.Nationality | WordClass.NameParticle
        | WordClass.AllCapitals;

    readonly Dictionary<ulong, WordBearers> bearers = [];

    /// <summary>The bodies that go by their first word: Olbia Motors.</summary>
    public List<int> Companies { get; } = [];

    /// <summary>The bodies that go by letters.</summary>
    public Acronyms Acronyms { get; } = new(sentences, mentions, forms);

    /// <summary>Those whose names hold a word; null for nobody.</summary>
    public WordBearers? BearersOf(int token) => bearers.TryGetValue(forms.Hash(token), out WordBearers? named) ? named : null;

    /// <summary>Whether anybody has a nickname in marks.</summary>
    public bool HasNicknames { get; private set; }

    /// <summary>Those who have all words of a mention's name as a nickname; null for nobody.</summary>
    public WordBearers? BearersOfAll(int mention) =>
        bearers.TryGetValue(WordHash.Of(sentences.Characters(mentions[mention].NameFirst, mentions[mention].NameLast)), out WordBearers? named) ? named : null;

    /// <summary>Adds a member by the first mention with its name.</summary>
    public void AddMember(int mention, int member)
    {
        (At(forms.Surname(mention)).BySurname ??= []).Add(member);
        if (forms.Words(mention) > 1 && sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.GivenName))
            (At(mentions[mention].NameFirst).ByGivenName ??= []).Add(member);
        if (forms.IsCompany(mention) && Companies.Count < MaxCompanies)
            Companies.Add(member);
    }

    /// <summary>Adds a member who has a given name only and shares a surname with somebody.</summary>
    public void AddShared(int surname, int member) => AddOnce(At(surname).BySharedSurname ??= [], member);

    /// <summary>Adds a form of a member's name.</summary>
    /// <param name="mention">The mention with the form.</param>
    /// <param name="member">The member.</param>
    /// <param name="fullest">The mention with the fullest form so far.</param>
    public void AddForm(int mention, int member, int fullest)
    {
        if (forms.Words(mention) > 1)
        {
            Acronyms.Add(mention, member);
            AddShortName(mention, member, fullest);
        }

        AddFamilyName(mention, member);
        AddMiddleNames(mention, member);
        AddNickname(mention, member);
    }

    // Michael Roe, Mike Roe, and then Mike
    void AddShortName(int mention, int member, int fullest)
    {
        int first = mentions[mention].NameFirst;
        if (!sentences.Tokens[first].Is(WordClass.GivenName) || forms.Same(first, mentions[fullest].NameFirst))
            return;
        AddOnce(At(first).ByGivenName ??= [], member);
    }

    // A name whose first word may be the family name: that of a person whose given name is not known, or as lists and hyphens tell
    void AddFamilyName(int mention, int member)
    {
        if (forms.Words(mention) < 2 || mentions[mention].Is(WordClass.Organisation | WordClass.Place))
            return;
        Token first = sentences.Tokens[mentions[mention].NameFirst];
        bool isFamilyName = forms.HasHyphenatedGivenName(mention) || (!first.Is(WordClass.GivenName) && signs.IsPersonHere(mention));
        bool isListed = first.Is(WordClass.FamilyName | WordClass.Place);
        if (!isFamilyName && !isListed && (first.Is(NoGivenName) || !signs.EndsInName(mention) || signs.IsThing(mention)))
            return;
        WordBearers named = At(mentions[mention].NameFirst);
        List<int> members = isFamilyName ? named.ByFamilyName ??= [] : isListed ? named.ByListedName ??= [] : named.ByFirstWord ??= [];
        if (members.Count == 0 || members[members.Count - 1] != member)
            members.Add(member);
    }

    void AddMiddleNames(int mention, int member)
    {
        if (forms.Words(mention) < 3 || mentions[mention].Is(WordClass.Organisation | WordClass.Place)
            || !(sentences.Tokens[mentions[mention].NameLast].Is(WordClass.FamilyName) || mentions[mention].Is(WordClass.GivenName)
                || signs.IsPersonHere(mention)))
            return;
        for (int i = mentions[mention].NameFirst + 1; i < mentions[mention].NameLast && i < mentions[mention].NameFirst + LongestName; i++)
        {
            // "Ann Roe Tom Poe" are two, Jolene Tan Mei Ling is one
            if (i + 1 < mentions[mention].NameLast && sentences.Tokens[i + 1].Is(WordClass.GivenName) && !sentences.Tokens[i].Is(WordClass.FamilyName))
                return;
            if (!sentences.Tokens[i].Is(WordClass.Capital) || sentences.Tokens[i].Is(WordClass.Initial | WordClass.NameParticle | WordClass.Function)
                || i == forms.Surname(mention))
                continue;
            AddOnce(At(i).ByMiddleName ??= [], member);
        }
    }

    void AddNickname(int mention, int member)
    {
        for (int i = mentions[mention].NameFirst + 1; i < mentions[mention].NameLast; i++)
        {
            if (sentences.Tokens[i].Kind != TokenKind.Quote || sentences.Tokens[i].Length < ShortestNickname)
                continue;
            ReadOnlySpan<char> marked = sentences.Characters(i);
            ReadOnlySpan<char> nickname = marked.Slice(1, marked.Length - 2);
            int article = nickname.StartsWith("The ".AsSpan(), StringComparison.Ordinal) ? "The ".Length : 0;
            AddOnce(At(WordHash.Of(nickname.Slice(article))).ByNickname ??= [], member);
            HasNicknames = true;
        }
    }

    static void AddOnce(List<int> members, int member)
    {
        if (members.Count < MaxShortNames && !members.Contains(member))
            members.Add(member);
    }

    WordBearers At(int token) => At(forms.Hash(token));

    WordBearers At(ulong hash)
    {
        if (!bearers.TryGetValue(hash, out WordBearers? named))
            bearers.Add(hash, named = new WordBearers());
        return named;
    }
}
