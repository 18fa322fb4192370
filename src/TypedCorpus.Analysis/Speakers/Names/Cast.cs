using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Everybody whom a text names: which mentions are one person or body, and the fullest form of the name.</summary>
sealed class Cast
{
    // Of many members with one surname only the latest are compared; the bound keeps hostile texts linear.
    const int MaxNamesakes = 16;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    const WordClass Nature = WordClass.Organisation | WordClass.GivenName | WordClass.Honorific | WordClass.Role;

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly NameForms forms;
    readonly int[] memberOf;
    readonly Dictionary<ulong, List<int>> bySurname = [];
    readonly Dictionary<ulong, List<int>> byGivenName = [];
    readonly List<int> acronymBearers = [];

    Cast(SentenceMap sentences, List<Mention> mentions)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        forms = new NameForms(sentences, mentions);
        memberOf = new int[mentions.Count];
        memberOf.AsSpan().Fill(-1);
    }

    /// <summary>The members, in order of their first full name.</summary>
    public List<CastMember> Members { get; } = [];

    /// <summary>The member that a mention with a name is; -1 for a mention without one.</summary>
    public int MemberOf(int mention) => memberOf[mention];

    /// <summary>Reads the cast of a text.</summary>
    public static Cast Read(SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        Cast cast = new(sentences, mentions);
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
                cast.Join(m, cast.FindShort(m, latest));
            if (cast.memberOf[m] is >= 0 and int member && member < latest.Length)
                latest[member] = m + 1;
        }

        // In the order of the text, which is not the order in which they joined
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (cast.memberOf[m] >= 0)
                cast.Members[cast.memberOf[m]].Mentions.Add(m);
        }

        return cast;
    }

    void Join(int mention, int member)
    {
        int surname = forms.Surname(mention);
        if (member < 0)
        {
            member = Members.Count;
            Members.Add(new CastMember { Fullest = mention, Words = 0 });
            List(bySurname, surname).Add(member);
            if (forms.Words(mention) > 1 && sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.GivenName))
                List(byGivenName, mentions[mention].NameFirst).Add(member);
            if (forms.Words(mention) > 1 && mentions[mention].Is(WordClass.Organisation) && acronymBearers.Count < 64)
                acronymBearers.Add(member);
        }

        CastMember joined = Members[member];
        memberOf[mention] = member;
        joined.IsSeenInside |= !sentences.IsStart(mentions[mention].NameFirst);
        joined.Traits |= mentions[mention].Traits & (joined.Gender == 0 ? Gender | Nature : Nature);
        int words = mentions[mention].NameLast - mentions[mention].NameFirst + 1;
        if (words > joined.Words)
        {
            joined.Words = words;
            joined.Fullest = mention;
        }
    }

    int FindFull(int mention)
    {
        if (!bySurname.TryGetValue(forms.Hash(forms.Surname(mention)), out List<int>? namesakes))
            return -1;
        for (int i = namesakes.Count - 1; i >= 0 && i >= namesakes.Count - MaxNamesakes; i--)
        {
            int other = Members[namesakes[i]].Fullest;
            if (forms.Same(forms.Surname(mention), forms.Surname(other)) && forms.Agree(mention, other)
                && Compatible(mention, namesakes[i]))
                return namesakes[i];
        }

        return -1;
    }

    // The namesake that was named last before the mention, or else the first one after it
    int FindShort(int mention, int[] latest)
    {
        int token = mentions[mention].NameFirst;
        int found = Nearest(bySurname, mention, token, latest, byLast: true);
        if (found < 0 && !HasTitle(mention))
            found = Nearest(byGivenName, mention, token, latest, byLast: false);
        if (found >= 0 || !sentences.Tokens[token].Is(WordClass.AllCapitals))
            return found;
        foreach (int bearer in acronymBearers)
        {
            if (forms.IsAcronym(token, Members[bearer].Fullest))
                return bearer;
        }

        return -1;
    }

    int Nearest(Dictionary<ulong, List<int>> index, int mention, int token, int[] latest, bool byLast)
    {
        if (!index.TryGetValue(forms.Hash(token), out List<int>? namesakes))
            return -1;
        int best = -1;
        for (int i = 0; i < namesakes.Count && i < MaxNamesakes; i++)
        {
            int member = namesakes[i];
            int full = Members[member].Fullest;
            int word = byLast ? forms.Surname(full) : mentions[full].NameFirst;
            if (!forms.Same(token, word) || !Compatible(mention, member) || (IsBody(member) && !(HasArticle(mention)
                && IsHead(full, word))))
                continue;
            if (best < 0 || Latest(member, latest) > Latest(best, latest))
                best = member;
        }

        return best;
    }

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
        return gender == 0 || known == 0 || gender == Gender || known == Gender || gender == known;
    }

    List<int> List(Dictionary<ulong, List<int>> index, int token)
    {
        ulong hash = forms.Hash(token);
        if (!index.TryGetValue(hash, out List<int>? list))
            index.Add(hash, list = []);
        return list;
    }
}
