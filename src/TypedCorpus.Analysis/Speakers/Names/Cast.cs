using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Everybody whom a text names: which mentions are one person or body, and the fullest form of the name.</summary>
sealed class Cast
{
    // Of many members with one surname only the latest are compared; the bound keeps hostile texts linear.
    const int MaxNamesakes = 16;
    const int MaxCompanies = 64;
    const int LongestName = 6;

    // A name of several people is whose it was so often alone.
    const int FewestShortForms = 3;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    const WordClass Nature = WordClass.Organisation | WordClass.GivenName | WordClass.Honorific | WordClass.Role;

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly NameForms forms;
    readonly NameSigns signs;
    readonly int[] memberOf;
    readonly FamilyTitles? titles;
    readonly Dictionary<ulong, WordBearers> bearers = [];
    readonly Acronyms acronyms;

    // Bodies that go by their first word: Olbia Motors
    readonly List<int> companies = [];

    // How often each member was called by the surname alone
    readonly List<int> bySurnameAlone = [];

    Cast(SentenceMap sentences, List<Mention> mentions, bool isStory, CancellationToken cancellation)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        forms = new NameForms(sentences, mentions);
        signs = new NameSigns(sentences, mentions);
        acronyms = new Acronyms(sentences, mentions, forms);
        memberOf = new int[mentions.Count];
        memberOf.AsSpan().Fill(-1);
        titles = isStory ? new FamilyTitles(sentences, mentions, forms, cancellation) : null;
    }

    /// <summary>The members, in order of their first full name.</summary>
    public List<CastMember> Members { get; } = [];

    /// <summary>The member that tells the story as "I"; -1 for none.</summary>
    public int Narrator { get; private set; } = -1;

    /// <summary>The member that a mention with a name is; -1 for a mention without one.</summary>
    public int MemberOf(int mention) => memberOf[mention];

    /// <summary>Reads the cast of a text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="isStory">Whether titles tell the members of a family apart and belong to their names: Mr. and Mrs. Roe.</param>
    /// <param name="cancellation">Stops the reading.</param>
    [MethodImpl(ColdStart.Optimized)]
    public static Cast Read(SentenceMap sentences, List<Mention> mentions, bool isStory, CancellationToken cancellation)
    {
        Cast cast = new(sentences, mentions, isStory, cancellation);
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (mentions[m].HasName && cast.forms.Words(m) > 1)
                cast.Join(m, cast.FindFull(m));
        }

        int[] latest = new int[cast.Members.Count];
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (mentions[m].HasName && cast.forms.Words(m) == 1)
            {
                cast.Join(m, cast.FindShort(m, latest));
                cast.CountShort(m);
            }

            // "Ann" tells nothing about who "Roe" is
            if (cast.memberOf[m] is >= 0 and int member && member < latest.Length && cast.HasSurname(m, member))
                latest[member] = m + 1;
        }

        // In the order of the text, which is not the order in which they joined
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (cast.memberOf[m] >= 0)
                cast.Members[cast.memberOf[m]].Mentions.Add(m);
        }

        if (cast.titles is { } titles)
        {
            foreach (CastMember member in cast.Members)
                member.Titled = titles.BelongingTo(member, cancellation);
            cast.AddNarrator(cancellation);
        }

        return cast;
    }

    /// <summary>Another member of a gender whom a surname alone can mean as well; -1 for none.</summary>
    public int NamesakeOf(int mention, WordClass gender)
    {
        if (!mentions[mention].HasName || forms.Words(mention) != 1 || HasTitle(mention)
            || !bearers.TryGetValue(forms.Hash(forms.Surname(mention)), out WordBearers? named) || named.BySurname is not { } namesakes)
            return -1;
        for (int i = 0; i < namesakes.Count && i < MaxNamesakes; i++)
        {
            if (namesakes[i] != memberOf[mention] && Members[namesakes[i]].Gender == gender && HasSurname(mention, namesakes[i]))
                return namesakes[i];
        }

        return -1;
    }

    void AddNarrator(CancellationToken cancellation)
    {
        int first = Narrators.FirstMention(sentences, mentions, cancellation);
        if (first < 0)
            return;
        Narrator = Members.Count;
        Members.Add(new CastMember { Fullest = first, IsSeenInside = true, IsNarrator = true });
    }

    [MethodImpl(ColdStart.Optimized)]
    void Join(int mention, int member)
    {
        int surname = forms.Surname(mention);
        if (member < 0)
        {
            member = Members.Count;
            Members.Add(new CastMember { Fullest = mention, Words = 0 });
            (BearersOf(surname).BySurname ??= []).Add(member);
            if (forms.Words(mention) > 1 && sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.GivenName))
                (BearersOf(mentions[mention].NameFirst).ByGivenName ??= []).Add(member);
            if (forms.IsCompany(mention) && companies.Count < MaxCompanies)
                companies.Add(member);
        }

        if (forms.Words(mention) > 1)
        {
            acronyms.Add(mention, member);
            IndexShortName(mention, member);
        }

        CastMember joined = Members[member];
        memberOf[mention] = member;
        joined.Titles |= titles?.Of(mention) ?? FamilyTitle.None;
        joined.IsBare |= titles?.IsBareSurname(mention) == true;
        IndexFamilyName(mention, member);
        IndexMiddleNames(mention, member);
        joined.IsSeenInside = joined.IsSeenInside
            || (sentences.IsStart(mentions[mention].NameFirst) ? signs.IsPersonHere(mention) : !signs.IsLocation(mention));

        // "Paris" alone is a place, and can be short for Paris Roe
        WordClass nature = joined.Words == 0 ? Nature | WordClass.Place : Nature;
        if (joined.Words > 1 && signs.IsOnlyByCapitalsBody(mention))
            nature &= ~WordClass.Organisation;
        joined.Traits |= mentions[mention].Traits & (joined.Gender == 0 ? Gender | nature : nature);
        int words = mentions[mention].NameLast - mentions[mention].NameFirst + 1;
        bool isFuller = titles is not null && joined.Words > 0 && signs.IsShouted(mention) != signs.IsShouted(joined.Fullest)
            ? signs.IsShouted(joined.Fullest)
            : words > joined.Words || (words == joined.Words && words > 1 && forms.IsLongForm(mention, joined.Fullest));
        if (isFuller)
        {
            joined.Words = words;
            joined.Fullest = mention;
        }
    }

    // A name whose first word may be the family name: that of a person whose given name is not known, or as lists and hyphens tell
    void IndexFamilyName(int mention, int member)
    {
        if (forms.Words(mention) < 2 || mentions[mention].Is(WordClass.Organisation | WordClass.Place))
            return;
        Token first = sentences.Tokens[mentions[mention].NameFirst];
        bool isFamilyName = forms.HasHyphenatedGivenName(mention) || (!first.Is(WordClass.GivenName) && signs.IsPersonHere(mention));
        if (!isFamilyName && !first.Is(WordClass.FamilyName | WordClass.Place))
            return;
        WordBearers named = BearersOf(mentions[mention].NameFirst);
        List<int> members = isFamilyName ? named.ByFamilyName ??= [] : named.ByListedName ??= [];
        if (members.Count == 0 || members[members.Count - 1] != member)
            members.Add(member);
    }

    // Michael Roe, Mike Roe, and then Mike
    void IndexShortName(int mention, int member)
    {
        int first = mentions[mention].NameFirst;
        if (!sentences.Tokens[first].Is(WordClass.GivenName) || forms.Same(first, mentions[Members[member].Fullest].NameFirst))
            return;
        List<int> members = BearersOf(first).ByGivenName ??= [];
        if (members.Count < MaxNamesakes && !members.Contains(member))
            members.Add(member);
    }

    void IndexMiddleNames(int mention, int member)
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
            List<int> members = BearersOf(i).ByMiddleName ??= [];
            if (!members.Contains(member))
                members.Add(member);
        }
    }

    int FindFull(int mention)
    {
        int surname = forms.Surname(mention);
        if (!bearers.TryGetValue(forms.Hash(surname), out WordBearers? named) || named.BySurname is not { } namesakes)
            return -1;
        int found = -1;
        for (int i = namesakes.Count - 1; i >= 0 && i >= namesakes.Count - MaxNamesakes; i--)
        {
            int other = Members[namesakes[i]].Fullest;
            if (!forms.Same(surname, forms.Surname(other)) || !forms.Agree(mention, other) || !Compatible(mention, namesakes[i]))
                continue;

            // Tom Roe, and his father, Thomas Roe
            bool isShortForm = forms.HaveShortForm(mention, other);
            if (!isShortForm)
                return namesakes[i];
            if (found < 0 && !Kinship.IsIntroduced(sentences, mentions[mention]) && !Kinship.IsIntroduced(sentences, mentions[other])
                && !AreInOneSentence(mention, other))
                found = namesakes[i];
        }

        return found;
    }

    bool AreInOneSentence(int mention, int other) => sentences.Of(mentions[mention].First) == sentences.Of(mentions[other].First);

    // The namesake that was named last before the mention, or else the first one after it
    int FindShort(int mention, int[] latest)
    {
        int token = forms.Surname(mention);
        int found = acronyms.Bracketed(token);
        if (found < 0 && bearers.TryGetValue(forms.Hash(token), out WordBearers? named))
            found = FindBearer(mention, token, named, latest);
        if (found < 0 && titles is null && !HasTitle(mention) && sentences.Tokens[token].Is(WordClass.GivenName))
            found = FindLongForm(mention, token);
        if (found < 0)
            found = acronyms.OfInitials(token, Members);
        return found >= 0 || HasTitle(mention) ? found : FindCompany(token);
    }

    // Mike, and nobody else than Michael Roe
    int FindLongForm(int mention, int token)
    {
        int found = -1;
        for (int i = 0; i < Members.Count && i < MaxCompanies; i++)
        {
            int first = mentions[Members[i].Fullest].NameFirst;
            if (Members[i].Words < 2 || IsBody(i) || !sentences.Tokens[first].Is(WordClass.GivenName) || !forms.AreOfOneName(token, first)
                || !Compatible(mention, i))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    int FindBearer(int mention, int token, WordBearers named, int[] latest)
    {
        int found = Nearest(named.BySurname, mention, token, latest, byLast: true);
        if (found < 0 && (!HasTitle(mention) || signs.IsTitledByGivenName(mention)))
            found = Nearest(named.ByGivenName, mention, token, latest, byLast: false);
        if (found < 0 && token == mentions[mention].NameFirst && !mentions[mention].Is(WordClass.Place | WordClass.Organisation))
        {
            found = Nearest(named.ByFamilyName, mention, token, latest, byLast: false);
            if (found < 0 && (HasTitle(mention) || signs.IsPersonHere(mention)))
                found = Nearest(named.ByListedName, mention, token, latest, byLast: false);
            if (found < 0)
                found = FindMiddle(named.ByMiddleName, mention);
            if (found >= 0 && Members[found].Fullest > mention)
                found = -1;
        }

        return found < 0 && mentions[mention].Is(WordClass.Place) && signs.HasCueBeside(mention)
            ? Nearest(named.ByListedName, mention, token, latest, byLast: false) : found;
    }

    // The one person who has the word between the given name and the surname
    int FindMiddle(List<int>? members, int mention) =>
        members?.Count == 1 && (HasTitle(mention) || signs.IsPersonHere(mention)) && Compatible(mention, members[0])
        && !sentences.Tokens[mentions[mention].First].Is(WordClass.Determiner) ? members[0] : -1;

    int FindCompany(int token)
    {
        foreach (int company in companies)
        {
            if (forms.Same(token, mentions[Members[company].Fullest].NameFirst))
                return company;
        }

        return -1;
    }

    int Nearest(List<int>? namesakes, int mention, int token, int[] latest, bool byLast)
    {
        int best = -1;
        if (namesakes is null)
            return best;
        for (int i = 0; i < namesakes.Count && i < MaxNamesakes; i++)
        {
            int member = namesakes[i];
            int full = Members[member].Fullest;
            int word = byLast ? forms.Surname(full) : mentions[full].NameFirst;
            if (!forms.Same(token, word) && (byLast || !forms.AreOfOneName(token, word)))
                continue;
            if (!Compatible(mention, member) || (IsBody(member) && !(HasArticle(mention) && IsHead(full, word))))
                continue;
            if (best < 0 || IsNearer(mention, member, best, latest))
                best = member;
        }

        return best;
    }

    // Of two in one sentence the first, who leads it: "Ann Roe, whose husband, John Roe, left"
    bool IsNearer(int mention, int member, int best, int[] latest)
    {
        int one = Latest(member, latest);
        int other = Latest(best, latest);
        if (!HasTitle(mention) && Owns(member, best) && IsPast(other, mention))
            return true;
        if (!HasTitle(mention) && Owns(best, member) && IsPast(one, mention))
            return false;
        bool oneSentence = one > 0 && other > 0 && one <= mentions.Count && other <= mentions.Count
            && sentences.Of(mentions[one - 1].First) == sentences.Of(mentions[other - 1].First);
        return oneSentence ? one < other : one > other;
    }

    // The text calls somebody by the surname alone, and a namesake came in later: "Ann Roe ... Roe ... her son, Ben Roe ... Roe"
    bool Owns(int member, int other) => ShortForms(member) >= FewestShortForms && ShortForms(member) > FewestShortForms * ShortForms(other);

    int ShortForms(int member) => member < bySurnameAlone.Count ? bySurnameAlone[member] : 0;

    bool HasSurname(int mention, int member) => forms.Same(forms.Surname(mention), forms.Surname(Members[member].Fullest));

    void CountShort(int mention)
    {
        int member = memberOf[mention];
        if (Members[member].Words < 2 || HasTitle(mention) || !HasSurname(mention, member))
            return;
        while (bySurnameAlone.Count <= member)
            bySurnameAlone.Add(0);
        bySurnameAlone[member]++;
    }

    // Neither in the sentence of a mention nor in the one before it
    bool IsPast(int latest, int mention) =>
        latest <= 0 || latest > mentions.Count || sentences.Of(mentions[mention].First) - sentences.Of(mentions[latest - 1].First) > 1;

    static int Latest(int member, int[] latest) => member < latest.Length ? latest[member] : int.MaxValue;

    bool IsBody(int member) => (Members[member].Traits & WordClass.Organisation) != 0;

    // "the Times" can be short for a body's name, "Roe" is a person's
    bool HasArticle(int mention) =>
        mentions[mention].Is(WordClass.Organisation) || sentences.Tokens[mentions[mention].First].Is(WordClass.Determiner)
        || sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.Organisation);

    // "the US" is not short for "the mission to the US": a word behind a preposition is not what the name is about
    bool IsHead(int full, int word) => word == mentions[full].NameFirst || !sentences.Tokens[word - 1].IsLower;

    bool HasTitle(int mention) => mentions[mention].Is(WordClass.Honorific);

    bool Compatible(int mention, int member)
    {
        WordClass gender = mentions[mention].Traits & Gender;
        WordClass known = Members[member].Gender;
        return (gender == 0 || known == 0 || gender == Gender || known == Gender || gender == known)
            && titles?.Contradicts(mention, Members[member]) != true;
    }

    WordBearers BearersOf(int token)
    {
        ulong hash = forms.Hash(token);
        if (!bearers.TryGetValue(hash, out WordBearers? named))
            bearers.Add(hash, named = new WordBearers());
        return named;
    }
}
