using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads what a text says of the members of its cast, and who is called by a noun.</summary>
sealed class FactReader
{
    // Whoever is named more often was described by then.
    const int MaxMentions = 24;

    // How far an apposition or what somebody "is" reaches, in tokens.
    const int Reach = 14;

    const int OftenNamed = 5;

    // What shows that a name is a person's or a body's
    const WordClass Shown = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation;

    static readonly ulong Company = WordHash.Of("company".AsSpan());

    // The nouns that abbreviated titles stand for
    static readonly WordTable<ulong> Unabbreviated = ReadTitles(
        "sen senator", "rep representative", "gov governor", "gen general", "sgt sergeant", "capt captain", "col colonel", "lt lieutenant",
        "cmdr commander", "adm admiral", "maj major", "det detective", "supt superintendent", "insp inspector", "prof professor", "dr doctor",
        "rev reverend", "pres president", "sec secretary", "atty attorney");

    // Words that end the names of bodies and of people
    static readonly HashSet<ulong> Surnames = WordHash.SetOf(
        "power", "mills", "steel", "light", "edison", "marine", "park", "banks", "water", "books", "jet", "line", "watch");

    readonly Scene scene;
    readonly Cast cast;
    readonly MemberFacts[] facts;
    readonly Descriptions descriptions;
    readonly Deeds deeds;
    readonly Dictionary<ulong, List<int>> bearers = [];

    FactReader(Scene scene, Cast cast)
    {
        this.scene = scene;
        this.cast = cast;
        descriptions = new Descriptions(scene);
        deeds = new Deeds(scene);
        facts = new MemberFacts[cast.Members.Count];
    }

    /// <summary>Reads the facts.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="cast">Its cast.</param>
    /// <param name="titleWords">The words of the title, as hashes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static FactReader Read(Scene scene, Cast cast, HashSet<ulong> titleWords, CancellationToken cancellation)
    {
        FactReader reader = new(scene, cast);
        for (int member = 0; member < reader.facts.Length; member++)
        {
            cancellation.ThrowIfRequestedAt(member);
            reader.Read(member, titleWords);
        }

        return reader;
    }

    /// <summary>The facts about a member.</summary>
    public MemberFacts Of(int member) => facts[member];

    /// <summary>Notes what a noun phrase that is a member by where it stands, "the mayor, Ann Roe,", calls it.</summary>
    public void Describe(int member, Mention phrase)
    {
        for (int i = phrase.Head; i <= phrase.Last; i++)
            Note(member, i);
    }

    /// <summary>Notes what the verb behind a pronoun for a member calls it: "she is the mayor".</summary>
    public void DescribeBehind(int member, Mention pronoun)
    {
        int start = pronoun.Last + 1;
        int end = Math.Min(scene.Tokens.Length, start + Reach);
        if (start >= end || !scene.Tokens[start].IsLower || descriptions.Behind(start, end) is not (>= 0 and int first))
            return;
        NoteWords(member, first, end);
    }

    /// <summary>The members that are called by a noun, in order of their first names.</summary>
    public IReadOnlyList<int> CalledBy(ulong noun) => bearers.TryGetValue(noun, out List<int>? found) ? found : [];

    static WordTable<ulong> ReadTitles(params string[] titles)
    {
        WordTable<ulong> nouns = new();
        foreach (string title in titles)
        {
            int space = title.IndexOf(' ');
            nouns[WordHash.Of(title.AsSpan(0, space))] = WordHash.Of(title.AsSpan(space + 1));
        }

        return nouns;
    }

    void Read(int index, HashSet<ulong> titleWords)
    {
        CastMember member = cast.Members[index];
        MemberFacts read = facts[index] = new MemberFacts();
        if (member.IsNarrator)
        {
            read.Fixed = Clues.Speaks | Clues.SurelyPerson | Clues.NamedOften | Clues.NotCalled | Clues.Always;
            return;
        }

        if (EndsLikeBody(member))
            member.Traits |= WordClass.Organisation;
        else if (Datelines.IsPlace(scene, member))
            member.Traits |= WordClass.Place;
        NameUses uses = ReadMentions(index, titleWords);
        if (uses.OneOfMany == member.Mentions.Count && member.Words == 1)
            member.IsSeenInside = false;
        if (uses.IsThing && !IsMostly(uses.InPlaces, member))
            member.Traits |= WordClass.Organisation;
        read.Fixed = FixedOf(member, uses) | (read.IsCalled ? Clues.None : Clues.NotCalled);
    }

    // What stands beside each mention of a member
    NameUses ReadMentions(int index, HashSet<ulong> titleWords)
    {
        CastMember member = cast.Members[index];
        NameUses uses = default;
        bool isUnknown = !member.IsBody && (member.Traits & (WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Place)) == 0;
        for (int i = 0; i < member.Mentions.Count && i < MaxMentions; i++)
        {
            Mention name = scene.Mentions[member.Mentions[i]];
            ReadBefore(index, name);
            ReadNounBefore(index, member.Mentions[i]);
            ReadBehind(index, name);
            if (isUnknown && BodySigns.ShowCompany(scene, name))
            {
                facts[index].AddKind(Company);
                uses.IsThing = true;
            }

            uses.IsThing |= isUnknown && BodySigns.ShowThing(scene, name);
            uses.IsWho |= scene.Sentences.IsWord(name.Last + 2, "who") && scene.Tokens[name.Last + 1].Kind == TokenKind.Comma && !IsIn(name);
            if (IsIn(name))
                uses.InPlaces++;
            if (name.Kind == MentionKind.Named && (scene.Tokens[name.First].Is(WordClass.Determiner) || IsOwned(name)))
                uses.WithArticle++;
            if (IsOneOfMany(name))
                uses.OneOfMany++;
            for (int k = name.NameFirst; k <= name.NameLast && member.IsBody; k++)
                facts[index].AddKindOfName(Hash(k));
            uses.IsInTitle = uses.IsInTitle || (titleWords.Count > 0 && titleWords.Contains(Hash(name.NameLast)));
        }

        return uses;
    }

    // What speaks for or against a member whatever mention asks
    Clues FixedOf(CastMember member, in NameUses uses)
    {
        bool isGiven = member.Words == 1 && member.IsPerson
            && scene.Tokens[scene.Mentions[member.Fullest].NameFirst].IsAll(WordClass.Capital | WordClass.GivenName);
        Clues clues = Clues.Always;
        if (uses.IsInTitle)
            clues |= Clues.InTitle;
        if (member.IsSurelyPerson || isGiven || (uses.IsWho && member.IsPerson))
            clues |= Clues.SurelyPerson;
        if (IsMostly(uses.InPlaces, member))
            clues |= Clues.Place;
        if (IsMostly(uses.WithArticle, member))
            clues |= Clues.Thing;
        if (member.IsBody)
            clues |= Clues.Body;
        if (member.Words > 1)
            clues |= Clues.FullName;
        if (member.Speaks)
            clues |= Clues.Speaks;
        else if (member.Words == 1 && !isGiven && !uses.IsWho && (member.Traits & Shown) == 0)
            clues |= Clues.Bare;
        if (member.Mentions.Count >= OftenNamed)
            clues |= Clues.NamedOften;
        if (member.Mentions.Count == 1)
            clues |= Clues.NamedOnce;
        return clues;
    }

    // "Ostrava Motors", "Marlin Securities"; but "Ann Power"
    bool EndsLikeBody(CastMember member)
    {
        if (member.Words < 2 || member.IsBody || (member.Traits & (WordClass.Honorific | WordClass.Role | WordClass.Place)) != 0)
            return false;
        Mention name = scene.Mentions[member.Fullest];
        ulong last = Hash(name.NameLast);
        return scene.Tokens[name.NameLast].Is(WordClass.Capital) && !KindLexicon.English.OfName(last).IsEmpty
            && ((member.Traits & WordClass.GivenName) == 0 || !Surnames.Contains(last));
    }

    // "In Salem", but not "in Roe's house"
    bool IsIn(Mention name) => name.First > 0 && (scene.Sentences.IsWord(name.First - 1, "in") || scene.Sentences.IsWord(name.First - 1, "at"))
        && !(name.Last + 1 < scene.Tokens.Length && scene.Tokens[name.Last + 1].Kind == TokenKind.Possessive);

    // "A Roman ring"
    bool IsOneOfMany(Mention name) => name.Kind == MentionKind.Named && name.NameFirst == name.First + 1
        && scene.Sentences.IsIndefiniteArticle(name.First);

    // "My Walkman"; but "my brother Roe"
    bool IsOwned(Mention name) =>
        name.NameFirst == name.First + 1 && scene.Tokens[name.First].IsLower && scene.Tokens[name.First].Is(WordClass.PossessivePronoun);

    // "Interest in Ann Roe" and "the Ann Roe of old" make nobody a place or a thing whose full name shows a person
    static bool IsMostly(int count, CastMember member) =>
        count > 0 && (member.Words == 1 || !member.IsSurelyPerson || 2 * count >= Math.Min(MaxMentions, member.Mentions.Count));

    // "Ohio Sen. Roe", "the retired judge Ann Roe", "the senators Ann Roe and Ben Poe"
    void ReadBefore(int member, Mention name)
    {
        for (int i = name.First; i < name.NameFirst; i++)
            Note(member, i);
        if (IsCalledBody(member, name))
            cast.Members[member].Traits |= WordClass.Organisation;
        if (descriptions.Before(name) is >= 0 and int opening)
            NoteWords(member, opening, name.First - 1);
        if (RoleOfSeveral(name) is >= 0 and int several)
            Call(member, WordHash.Of(scene.Sentences.Characters(several).TrimEnd('s')));
        ReadDeed(member, deeds.Before(name.First));
    }

    // "Ann Roe, who leads the union": its leader
    void ReadDeed(int member, Deed deed)
    {
        if (deed.Noun == 0)
            return;
        Call(member, deed.Noun);
        for (int i = deed.First; i < deed.End; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word && !scene.Tokens[i].Is(WordClass.Function))
                facts[member].Qualify(Hash(i));
        }
    }

    // "The airline Northwind", "Northwind, the airline,"; but "Northwind, the airline said,"
    bool IsCalledBody(int member, Mention name)
    {
        if (cast.Members[member].IsBody || cast.Members[member].IsSurelyPerson || name.Kind != MentionKind.Named)
            return false;
        if (name.First < name.NameFirst - 1 && IsBody(name.NameFirst - 1))
            return true;
        int article = name.Last + 2;
        if (article >= scene.Tokens.Length || scene.Tokens[article - 1].Kind != TokenKind.Comma || !scene.Tokens[article].IsAll(WordClass.Determiner)
            || scene.MentionAt[article] is not (>= 0 and int noun) || !scene.Appositions.IsBodyNoun(scene.Mentions[noun]))
            return false;
        int next = scene.Mentions[noun].Last + 1;
        return next >= scene.Tokens.Length || scene.Tokens[next].Kind is TokenKind.Comma or TokenKind.SentenceEnd
            || (scene.Tokens[next].IsLower && scene.Tokens[next].Is(WordClass.Preposition | WordClass.Relative));
    }

    bool IsBody(int noun) => scene.Tokens[noun].IsLower && scene.Tokens[noun].Is(WordClass.Organisation)
        && !scene.Tokens[noun].Is(WordClass.Role | WordClass.Plural);

    // "The airline, Northwind,": a body, whatever its name looks like
    void ReadNounBefore(int member, int named)
    {
        int comma = scene.Mentions[named].First - 1;
        if (comma < 1 || scene.Tokens[comma].Kind != TokenKind.Comma || scene.Appositions.RoleBefore(named) is not (>= 0 and int noun)
            || !scene.Appositions.IsBodyNoun(scene.Mentions[noun]))
            return;
        cast.Members[member].Traits |= WordClass.Organisation;
        Describe(member, scene.Mentions[noun]);
    }

    // "The senators Ann Roe and Ben Poe": the noun of the first one is what both are; -1 for none
    int RoleOfSeveral(Mention name)
    {
        int before = name.First - 1;
        if (before > 0 && scene.Tokens[before].Is(WordClass.Coordinator) && scene.MentionAt[before - 1] is >= 0 and int other)
            name = scene.Mentions[other];
        for (int i = name.First; i < name.NameFirst; i++)
        {
            if (scene.Tokens[i].IsLower && scene.Tokens[i].IsAll(WordClass.Role | WordClass.Plural))
                return i;
        }

        return -1;
    }

    // "Roe, a retired judge from Ohio," "Roe became mayor of Springfield", "Roe, 46,"
    void ReadBehind(int member, Mention name)
    {
        int i = name.Last + 1;
        int end = Math.Min(scene.Tokens.Length, i + Reach);
        if (i + 1 >= end)
            return;
        bool comma = scene.Tokens[i].Kind == TokenKind.Comma;
        if (comma && IsRegion(i + 1) && i + 2 < scene.Tokens.Length
            && scene.Tokens[i + 2].Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.CloseParenthesis && CanBePlace(cast.Members[member]))
            cast.Members[member].Traits |= WordClass.Place;
        if (ReadParty(member, i))
        {
            i += scene.Tokens[i].Kind == TokenKind.OpenParenthesis && i + 2 < end && scene.Tokens[i + 2].Kind == TokenKind.CloseParenthesis ? 3 : 2;
            if (i + 1 >= end || scene.Tokens[i].Kind != TokenKind.Comma)
                return;
        }
        else if (scene.Tokens[i + 1].Kind == TokenKind.Number && (comma || scene.Tokens[i].Kind == TokenKind.OpenParenthesis))
        {
            Call(member, Hash(i + 1));
            if (!comma)
                return;
            i += 2;
            if (i + 1 >= end || scene.Tokens[i].Kind != TokenKind.Comma)
                return;
        }

        if (descriptions.Behind(i, end) is >= 0 and int first)
            NoteWords(member, first, end);
        else
            ReadDeed(member, deeds.Behind(i));
    }

    // "a retired judge from Ohio", up to its verb or to the end of the apposition
    void NoteWords(int member, int first, int end)
    {
        for (int i = first; i < end && scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i++)
        {
            if (scene.Tokens[i].IsLower && scene.Tokens[i].Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Third | WordClass.Past)
                && scene.MentionAt[i] < 0)
                return;
            if (scene.Tokens[i].Kind == TokenKind.Word)
                Note(member, i);
        }
    }

    // "Roe (R-Utah)", "Roe, D-N.J.,", "Roe (D)"; but "Roe, D. Poe"
    bool ReadParty(int member, int mark)
    {
        if (scene.Tokens[mark].Kind is not (TokenKind.OpenParenthesis or TokenKind.Comma) || !scene.Tokens[mark + 1].Is(WordClass.Capital))
            return false;
        PartySign sign = PartyReader.Read(scene.Sentences.Characters(mark + 1));
        if (sign.Party == 0 || (sign.State == 0 && scene.Tokens[mark].Kind == TokenKind.Comma))
            return false;
        facts[member].AddKind(sign.Party);
        Call(member, sign.Party);
        foreach (ulong word in new[] { sign.Party, sign.State, sign.StateToo })
        {
            if (word != 0)
                facts[member].Qualify(word);
        }

        return true;
    }

    // "Salem, N.H.,", "Elm, Ohio,"
    bool IsRegion(int token) => scene.Tokens[token].Is(WordClass.Capital) && !scene.Tokens[token].Is(WordClass.NameSuffix | WordClass.Honorific | WordClass.Role)
        && (scene.Tokens[token].Is(WordClass.Place) || scene.Text[scene.Tokens[token].End - 1] == '.');

    static bool CanBePlace(CastMember member) => !member.Speaks && (member.Traits & (WordClass.Honorific | WordClass.Role)) == 0
        && (member.Words == 1 || (member.Words == 2 && (member.Traits & WordClass.GivenName) == 0));

    void Note(int member, int token)
    {
        Token word = scene.Tokens[token];
        ulong hash = Hash(token);
        if (word.Is(WordClass.Role | WordClass.Honorific | WordClass.Organisation | WordClass.Document) || !KindLexicon.English[hash].IsEmpty)
        {
            ulong noun = Unabbreviated[hash] is not 0 and ulong full ? full : hash;
            facts[member].AddKind(noun);
            Call(member, RoleNouns.Office(scene, token, noun));
        }

        // "Ann Roe, a mother of two"
        CastMember called = cast.Members[member];
        if (word.Is(WordClass.Role) && called.Gender == 0 && (word.Classes & WordClass.Gender) is WordClass.Masculine or WordClass.Feminine
            && scene.MentionAt[token] >= 0 && scene.Mentions[scene.MentionAt[token]].Last == token)
            called.Traits |= word.Classes & WordClass.Gender;

        ulong party = PartyReader.PartyOr(hash);
        if (party != hash || !word.Is(WordClass.Role | WordClass.Function))
            facts[member].Qualify(party);
    }

    void Call(int member, ulong noun)
    {
        if (facts[member].IsCalledBy(noun))
            return;
        facts[member].Call(noun);
        if (!bearers.TryGetValue(noun, out List<int>? called))
            bearers.Add(noun, called = []);
        called.Add(member);
    }

    ulong Hash(int token) => WordHash.Of(scene.Sentences.Characters(token).TrimEnd('.'));
}
