using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Gathers the members of the cast whom a mention can stand for, each with what speaks for and against it.</summary>
sealed class CandidateFinder
{
    // How many mentions and sentences back a candidate may stand, and how many mentions behind.
    const int MentionReach = 40;
    const int SentenceReach = 8;
    const int TurnReach = 16;
    const int RoleMentionReach = 80;
    const int RoleSentenceReach = 40;
    const int ReachBehind = 8;

    const int MaxBearers = 12;
    const int RecentQuotes = 8;

    const Clues CalledSo = Clues.CalledSame | Clues.CalledAlike;
    const Clues OfOwner = Clues.Issuer | Clues.IssuerBefore | Clues.NounInName;
    const Clues Unfit = Clues.CalledOtherwise | Clues.NamedInQuote | Clues.StrangerSince | Clues.Indefinite | Clues.QualifierMissing | Clues.Place;
    const Clues Here = Clues.SubjectHere | Clues.SourceHere | Clues.ObjectHere | Clues.HangsHere | Clues.OwnerHere | Clues.OpensHere | Clues.NamedHere
        | Clues.LeadsHere;
    const Clues Before = Clues.SubjectBefore | Clues.SourceBefore | Clues.ObjectBefore | Clues.HangsBefore | Clues.OwnerBefore | Clues.OpensBefore
        | Clues.NamedBefore | Clues.LeadsBefore;

    const Clues AtHand = Clues.SubjectHere | Clues.SourceHere | Clues.SubjectBefore | Clues.SourceBefore;

    // What bodies of all kinds are called
    static readonly HashSet<ulong> AnyKind = WordHash.SetOf(
        "company", "firm", "corporation", "business", "group", "organization", "organisation", "movement", "agency", "board", "body", "campaign", "office",
        "department", "government", "administration");

    static readonly ulong Agency = WordHash.Of("agency".AsSpan());

    static readonly WordList Speaking =
        ["speaking", "talking", "chatting", "writing", "responding", "replying", "reacting", "asked", "interviewed", "quizzed", "questioned", "pressed"];

    static readonly WordList Listening = ["to", "with", "by", "on", "at", "in"];

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;
    readonly FactReader facts;
    readonly MentionParts parts;
    readonly QuoteNeighbours quotes;
    readonly IssuerReader issuers;
    readonly Strangers strangers;
    readonly CallingReader calling;
    readonly RecentMembers recent;
    readonly NameHashes names;
    readonly CandidateComparison comparison;
    int barred;
    int listener;
    Mention phrase;

    /// <summary>A finder for a text.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="cast">Its cast.</param>
    /// <param name="memberOf">For each mention before the one at hand the member that it is.</param>
    /// <param name="parts">The parts of its mentions.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="issuers">Whose the things said or written are.</param>
    /// <param name="titleWords">The words of the title, as hashes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public CandidateFinder(
        Scene scene, Cast cast, int[] memberOf, MentionParts parts, QuoteNeighbours quotes, IssuerReader issuers,
        HashSet<ulong> titleWords, CancellationToken cancellation)
    {
        this.scene = scene;
        this.cast = cast;
        this.memberOf = memberOf;
        facts = FactReader.Read(scene, cast, titleWords, cancellation);
        this.parts = parts;
        this.quotes = quotes;
        this.issuers = issuers;
        strangers = new Strangers(scene, cast, memberOf, quotes, parts);
        calling = new CallingReader(scene);
        recent = new RecentMembers(cast.Members.Count);
        names = new NameHashes(scene, cast);
        comparison = new CandidateComparison(
            cast, facts, GenderReader.Read(scene, cast, parts, cancellation), quotes, calling, names);
        Candidates = new Candidates(cast.Members.Count);
    }

    /// <summary>The candidates that were gathered last.</summary>
    public Candidates Candidates { get; }

    /// <summary>Takes in that a mention stands for a member; asked for the mentions in their order.</summary>
    public void Note(int mention, int member)
    {
        if (!parts.PlaceOf(mention).IsSilent)
            recent.Note(mention, member);
    }

    /// <summary>Takes in that a noun phrase is a member by where it stands; asked for the mentions in their order.</summary>
    public void Describe(int mention, int member) => facts.Describe(member, scene.Mentions[mention]);

    /// <summary>Takes in what the verb behind a pronoun says that a member is; asked for the mentions in their order.</summary>
    public void DescribeBehind(int pronoun, int member) => facts.DescribeBehind(member, scene.Mentions[pronoun]);

    /// <summary>Gathers the candidates for a mention; those of all mentions before it must be noted.</summary>
    public void Gather(int mention, MentionGroup group)
    {
        Candidates.Clear();
        phrase = scene.Mentions[mention];
        barred = parts.SubjectOver(mention) is >= 0 and int subject && subject < mention ? memberOf[subject] : strangers.OwnerOf(mention);
        listener = ListenerBefore(mention);
        bool role = group.HasNoun();
        if (role)
            calling.Read(phrase);
        LookBack(
            mention, scene.Sentences.Of(phrase.First), group, role ? RoleMentionReach : MentionReach,
            role ? RoleSentenceReach : SentenceReach);
        Candidates.EndBefore();
        if (role)
        {
            IReadOnlyList<int> called = facts.CalledBy(calling.Office);
            for (int i = Math.Max(0, called.Count - MaxBearers); i < called.Count; i++)
            {
                if (cast.Members[called[i]].Mentions[0] < mention)
                    Add(called[i], group);
            }

            AddOwners(mention, group);
        }

        LookAhead(mention, group);
        comparison.Compare(Candidates, phrase, mention, new QuotesAround(quotes, quotes.QuoteOf(mention), quotes.Before(mention)), role);
        if (group is MentionGroup.Role or MentionGroup.RoleInConversation)
            DropStrangers(mention);
        else if (group == MentionGroup.Body && !AnyKind.Contains(calling.Noun))
            DropOtherKinds();
        else if (group == MentionGroup.Person && strangers.GoesOn(mention))
            Candidates.Clear();
        else if (group == MentionGroup.Person)
            DropThings();
        else if (group == MentionGroup.Thing)
            DropPlaces();
    }

    /// <summary>Gathers the candidates for a turn that nothing beside it gives to anybody; whoever the mentions of its paragraph are must be
    /// noted.</summary>
    /// <param name="quote">The turn.</param>
    /// <param name="behind">The first mention behind its paragraph.</param>
    /// <param name="sentence">The last sentence of its paragraph.</param>
    /// <returns>The group of the turn.</returns>
    public MentionGroup Gather(int quote, int behind, int sentence)
    {
        Candidates.Clear();
        phrase = default;
        barred = -1;
        listener = -1;
        int last = quotes.InEarlierParagraph(quote);
        MentionGroup group = last >= 0 && quotes.ParagraphOf(last) == quotes.ParagraphOf(quote) - 1 ? MentionGroup.NextTurn : MentionGroup.Turn;
        LookBack(behind, sentence, group, MentionReach, TurnReach);
        Candidates.EndBefore();
        AddRecent(quote, group);

        // "It is late." / "It is," said Roe: whoever answers did not say it
        if (quotes.NamedInNextTurn(quote) is >= 0 and int next && Candidates.IndexOf(next) is >= 0 and int index)
            Candidates.RemoveAt(index);
        comparison.Compare(Candidates, phrase, mention: -1, new QuotesAround(quotes, quote, last), isRole: false);
        return group;
    }

    /// <summary>Whether the text calls a candidate of those gathered last what the mention says, or something of the kind.</summary>
    public bool IsCalledSo(int member) =>
        Candidates.IndexOf(member) is >= 0 and int index && (Candidates.CluesAt(index) & CalledSo) != 0;

    /// <summary>The one body of those gathered last that is the subject or the source of this sentence or the one before; -1 for none or several.</summary>
    public int OnlyBodyAtHand()
    {
        int found = -1;
        for (int i = 0; i < Candidates.CountBefore; i++)
        {
            Clues clues = Candidates.CluesAt(i);
            if ((clues & Clues.Body) == 0 || (clues & AtHand) == 0 || (clues & (Clues.OpensHere | Clues.OpensBefore)) == 0)
                continue;
            if (found >= 0)
                return -1;
            found = Candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The only one of those gathered last in this paragraph and the one before, where nothing shows that it is called something else; -1 for
    /// none or several.</summary>
    /// <param name="nature">What shows that a candidate is what the mention can stand for.</param>
    public int OnlyOneNear(Clues nature)
    {
        // A farmer without a name is no body, and bodies of many kinds are "the agency"
        Clues unfit = (nature & Clues.Body) == 0 ? Unfit : calling.Noun == Agency ? Unfit & ~(Clues.StrangerSince | Clues.CalledOtherwise)
            : Unfit & ~Clues.StrangerSince;
        int found = -1;
        for (int i = 0; i < Candidates.CountBefore; i++)
        {
            Clues clues = Candidates.CluesAt(i);
            if ((clues & (Clues.SameParagraph | Clues.ParagraphBefore)) == 0)
                continue;
            if (found >= 0 || (clues & unfit) != 0 || (clues & nature) == 0 || (clues & (Here | Before)) == 0)
                return -1;
            found = Candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The only one of those gathered last whom the text calls what the mention says, or something of the kind; -1 for none or several.</summary>
    public int OnlyOneCalledSo()
    {
        int found = -1;
        for (int i = 0; i < Candidates.CountBefore; i++)
        {
            Clues clues = Candidates.CluesAt(i);
            if ((clues & CalledSo) == 0)
                continue;
            if (found >= 0 || (clues & Unfit) != 0)
                return -1;
            found = Candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The person of those gathered last who comes in by name right behind a phrase that nobody near is named before: "The minister has said
    /// it is “wet”. Ann Roe told reporters"; -1 for none.</summary>
    public int FirstBehind()
    {
        const Clues Near = Clues.SameParagraph | Clues.ParagraphBefore;
        const Clues Other = Clues.NamedInQuote | Clues.CalledOtherwise;
        for (int i = 0; i < Candidates.CountBefore; i++)
        {
            if ((Candidates.CluesAt(i) & Near) != 0 && (Candidates.CluesAt(i) & Clues.SurelyPerson) != 0)
                return -1;
        }

        for (int i = Candidates.CountBefore; i < Candidates.Count; i++)
        {
            Clues clues = Candidates.CluesAt(i);
            if ((clues & Clues.SurelyPerson) != 0)
                return (clues & Clues.SoonBehind) != 0 && (clues & Other) == 0 ? Candidates.MemberAt(i) : -1;
        }

        return -1;
    }

    // "Speaking to Ann Roe, he said", "speaking on Radio Elm, the mayor said"; -1 for nobody
    int ListenerBefore(int mention)
    {
        int first = scene.Sentences.First(scene.Sentences.Of(phrase.First));
        return first + 2 < phrase.First && scene.Tokens[first + 1].Is(WordClass.Preposition)
            && scene.Sentences.IsOneOf(first, Speaking) && scene.Sentences.IsOneOf(first + 1, Listening)
            && scene.MentionAt[first + 2] is >= 0 and int at && at < mention && scene.Mentions[at].HasName ? memberOf[at] : -1;
    }

    // Whoever spoke last
    void AddRecent(int quote, MentionGroup group)
    {
        for (int i = 0, other = quote - 1; i < RecentQuotes && other >= 0; i++, other--)
        {
            if (quotes.SpeakerOf(other) is >= 0 and int speaker)
                Add(speaker, group);
        }
    }

    // "The airline", where the text has one: no bank
    void DropOtherKinds()
    {
        bool isKnown = false;
        for (int i = 0; i < Candidates.Count; i++)
            isKnown |= (Candidates.CluesAt(i) & CalledSo) != 0;
        for (int i = Candidates.Count - 1; i >= 0 && isKnown; i--)
        {
            if ((Candidates.CluesAt(i) & (CalledSo | Clues.CalledOtherwise | OfOwner)) == Clues.CalledOtherwise)
                Candidates.RemoveAt(i);
        }
    }

    // "A Roman", "my Walkman"; "Northwind", where somebody else is known to be a woman: one word that nothing shows to be a person
    void DropThings()
    {
        const Clues Known = Clues.SurelyPerson | Clues.SameGender;
        bool isKnown = false;
        for (int i = 0; i < Candidates.CountBefore; i++)
            isKnown |= (Candidates.CluesAt(i) & (Known | Clues.Far)) == Known;
        Clues things = isKnown ? Clues.Thing | Clues.NamedOnce : Clues.Thing;
        for (int i = Candidates.Count - 1; i >= 0; i--)
        {
            Clues clues = Candidates.CluesAt(i);
            if ((clues & (Clues.Place | Clues.Speaks | Clues.SurelyPerson | Clues.SameGender)) == Clues.Place)
                Candidates.RemoveAt(i);
            else if ((clues & Clues.Bare) != 0 && (clues & things) != 0 && (clues & (Clues.SameGender | Clues.SeemsSame)) == 0)
                Candidates.RemoveAt(i);
        }
    }

    // "Northwind closed a mill in Elmsford, it said"
    void DropPlaces()
    {
        for (int i = Candidates.Count - 1; i >= 0; i--)
        {
            if ((Candidates.CluesAt(i) & (Clues.Place | Clues.Speaks | Clues.Body)) == Clues.Place)
                Candidates.RemoveAt(i);
        }
    }

    void DropStrangers(int mention)
    {
        // "The head of the board", where one is called its head: no mayor, but whom the text is about may be called anything
        const Clues Known = Clues.NamedOften | Clues.InTitle;
        Clues same = calling.IsQualified ? Clues.CalledSame | Clues.QualifierAgrees : Clues.CalledSame;
        bool isKnown = false;
        bool isCalled = false;
        for (int i = 0; i < Candidates.CountBefore; i++)
        {
            isKnown |= (Candidates.CluesAt(i) & CalledSo) != 0 && (Candidates.CluesAt(i) & Clues.Far) == 0;
            isCalled |= (Candidates.CluesAt(i) & (same | Clues.Far)) == same;
        }

        // "The nurse", where one is called a nurse: no surgeon, either
        Clues kept = isCalled && scene.Sentences.IsWord(phrase.First, "the") ? Clues.CalledSame | Known
            : CalledSo | Clues.NotCalled | Clues.QualifierAgrees | Known;
        for (int i = Candidates.Count - 1; i >= 0; i--)
        {
            int member = Candidates.MemberAt(i);
            if (isKnown && (Candidates.CluesAt(i) & kept) == 0)
                Candidates.RemoveAt(i);
            else if (strangers.Excludes(mention, calling.Noun, member, Candidates.CluesAt(i)) || calling.IsOfOtherParty(facts.Of(member)))
                Candidates.RemoveAt(i);
        }
    }

    [MethodImpl(ColdStart.Optimized)]
    void LookBack(int mention, int sentence, MentionGroup group, int mentionReach, int sentenceReach)
    {
        int paragraph = parts.ParagraphOf(sentence);
        bool stranger = false;
        int floor = Math.Max(0, mention - mentionReach);
        int k = mention - 1;
        for (; k >= floor; k--)
        {
            ref readonly MentionPlace place = ref parts.PlaceOf(k);
            int distance = sentence - place.Sentence;
            int paragraphs = paragraph - place.Paragraph;
            if (distance > sentenceReach || (distance > MentionPlace.FurthestOfParts && paragraphs > 1))
                break;
            stranger |= paragraphs <= 1 && memberOf[k] < 0 && place.CanBeStranger(phrase.Traits & WordClass.Gender);
            int known = Candidates.Count;
            if (memberOf[k] < 0 || place.IsSilent || Add(MemberAt(k, mention), group) is not (>= 0 and int index))
                continue;
            ref Clues clues = ref Candidates.CluesAt(index);
            bool isNew = Candidates.Count > known;
            if (isNew && stranger)
                clues |= Clues.StrangerSince;
            if (isNew && distance > MentionPlace.FurthestOfParts)
                clues |= Clues.Far;
            clues = place.AddTo(clues, distance, paragraphs);
        }

        AddFurther(k, floor, sentence - sentenceReach, group, stranger ? Clues.Far | Clues.StrangerSince : Clues.Far);
    }

    // Further back nothing tells but who stands there
    void AddFurther(int last, int floor, int firstSentence, MentionGroup group, Clues found)
    {
        for (int member = recent.Latest; member >= 0; member = recent.Before(member))
        {
            int mention = recent.MentionOf(member);
            if (mention < floor || parts.PlaceOf(mention).Sentence < firstSentence)
                return;
            if (mention <= last && Add(member, group) is >= 0 and int index)
                Candidates.CluesAt(index) = found;
        }
    }

    // Whoever has or issued what the mention tells of
    void AddOwners(int mention, MentionGroup group)
    {
        bool isOwn = group == MentionGroup.Body && IssuerReader.IsOwn(calling.Noun);
        int issuer = issuers.Of(mention);
        AddOwner(issuer, group, isOwn, Clues.Issuer);
        if (group == MentionGroup.Document)
            AddOwner(issuers.Before(mention), group, isOwn, Clues.IssuerBefore);
        if (!isOwn || issuer >= 0)
            return;
        foreach (int owner in issuers.OwnersBefore(mention))
            AddOwner(owner, group, isOwn, Clues.IssuerBefore);
    }

    void AddOwner(int owner, MentionGroup group, bool isOwn, Clues clue)
    {
        if (owner < 0)
            return;
        if (Add(owner, isOwn ? MentionGroup.Document : group) is >= 0 and int index)
            Candidates.CluesAt(index) |= clue;
        if (!isOwn)
            return;

        // The Roe campaign is Roe's
        ulong[] name = names.Of(owner);
        ulong surname = name[name.Length - 1];
        for (int i = 0; i < Candidates.Count; i++)
        {
            int member = Candidates.MemberAt(i);
            ulong[] words = names.Of(member);
            if (member != owner && Array.IndexOf(words, calling.Noun) > 0 && Array.IndexOf(words, surname) >= 0)
                Candidates.CluesAt(i) |= clue;
        }
    }

    void LookAhead(int mention, MentionGroup group)
    {
        bool role = group.HasNoun();
        int sentence = scene.Sentences.Of(scene.Mentions[mention].First);
        for (int k = mention + 1; k < scene.Mentions.Count && k <= mention + ReachBehind; k++)
        {
            int member = cast.MemberOf(k);
            if (member < 0 || cast.Members[member].Mentions[0] < mention || Candidates.IndexOf(member) >= 0)
                continue;
            if (Add(member, group) is >= 0 and int index)
            {
                bool isSoon = role ? (parts.Of(k) & Clues.OpensHere) != 0 : scene.Sentences.Of(scene.Mentions[k].First) == sentence;
                Candidates.CluesAt(index) |= Clues.Behind | (isSoon ? Clues.SoonBehind : Clues.None);
            }
        }
    }

    // "Tom Roe left. Ann Roe came. Roe ... she": a surname alone is that of whoever the pronoun can stand for
    int MemberAt(int named, int mention)
    {
        int member = memberOf[named];
        WordClass gender = phrase.Traits & WordClass.Gender;
        WordClass own = cast.Members[member].Gender;
        if (scene.IsConversation || gender == 0 || own == 0 || (own & gender) != 0 || cast.MemberOf(named) != member)
            return member;
        return cast.NamesakeOf(named, gender) is >= 0 and int namesake && cast.Members[namesake].Mentions[0] < mention ? namesake : member;
    }

    int Add(int member, MentionGroup group)
    {
        if (Candidates.IndexOf(member) is >= 0 and int known)
            return known;
        return Candidates.IsFull || member == barred || member == listener
            || !group.Admits(cast.Members[member], phrase.Traits & WordClass.Gender, calling.IsGovernment)
            ? -1 : Candidates.Add(member);
    }
}
