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

    const int MaxCandidates = 32;
    const int MaxBearers = 12;
    const int RecentQuotes = 8;

    // Parts in the sentence at hand are eight bits; those of the sentence before it and of further ones stand behind.
    const int PartBits = 8;
    const int FurthestOfParts = 3;
    const ulong PartsFurther = (1UL << 5) - 1;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;
    readonly FactReader facts;
    readonly MentionParts parts;
    readonly GenderReader genders;
    readonly QuoteNeighbours quotes;
    readonly IssuerReader issuers;
    readonly Strangers strangers;
    readonly CallingReader calling;
    readonly RecentMembers recent;
    readonly int[] slots;
    readonly int[] members = new int[MaxCandidates];
    readonly Clues[] clues = new Clues[MaxCandidates];
    readonly ulong[]?[] nameWords;
    int before;
    int current;
    int barred;
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
        genders = GenderReader.Read(scene, cast, parts, cancellation);
        this.quotes = quotes;
        this.issuers = issuers;
        strangers = new Strangers(scene, memberOf, quotes);
        calling = new CallingReader(scene);
        recent = new RecentMembers(cast.Members.Count);
        nameWords = new ulong[]?[cast.Members.Count];
        slots = new int[cast.Members.Count];
        slots.AsSpan().Fill(-1);
    }

    /// <summary>The number of candidates that were gathered last.</summary>
    public int Count { get; private set; }

    /// <summary>A candidate.</summary>
    public int MemberAt(int index) => members[index];

    /// <summary>What there is for and against a candidate.</summary>
    public Clues CluesAt(int index) => clues[index];

    /// <summary>Takes in that a mention stands for a member; asked for the mentions in their order.</summary>
    public void Note(int mention, int member)
    {
        if (!parts.PlaceOf(mention).IsSilent)
            recent.Note(mention, member);
    }

    /// <summary>Takes in that a noun phrase is a member by where it stands; asked for the mentions in their order.</summary>
    public void Describe(int mention, int member) => facts.Describe(member, scene.Mentions[mention]);

    /// <summary>Gathers the candidates for a mention; those of all mentions before it must be noted.</summary>
    public void Gather(int mention, MentionGroup group)
    {
        Clear();
        phrase = scene.Mentions[mention];
        current = mention;
        barred = parts.SubjectOver(mention) is >= 0 and int subject && subject < mention ? memberOf[subject] : strangers.OwnerOf(mention);
        bool role = group > MentionGroup.Thing;
        if (role)
            calling.Read(phrase);
        LookBack(
            mention, scene.Sentences.Of(phrase.First), group, role ? RoleMentionReach : MentionReach,
            role ? RoleSentenceReach : SentenceReach);
        before = Count;
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
        Compare(role, quotes.QuoteOf(mention), quotes.Before(mention));
        if (group is MentionGroup.Role or MentionGroup.RoleInConversation)
            DropStrangers(mention);
    }

    /// <summary>Gathers the candidates for a turn that nothing beside it gives to anybody; whoever the mentions of its paragraph are must be
    /// noted.</summary>
    /// <param name="quote">The turn.</param>
    /// <param name="behind">The first mention behind its paragraph.</param>
    /// <param name="sentence">The last sentence of its paragraph.</param>
    /// <returns>The group of the turn.</returns>
    public MentionGroup Gather(int quote, int behind, int sentence)
    {
        Clear();
        phrase = default;
        (current, barred) = (-1, -1);
        int last = quotes.InEarlierParagraph(quote);
        MentionGroup group = last >= 0 && quotes.ParagraphOf(last) == quotes.ParagraphOf(quote) - 1 ? MentionGroup.NextTurn : MentionGroup.Turn;
        LookBack(behind, sentence, group, MentionReach, TurnReach);
        before = Count;
        AddRecent(quote, group);
        Compare(isRole: false, quote, last);
        return group;
    }

    void Clear()
    {
        for (int i = 0; i < Count; i++)
            slots[members[i]] = -1;
        Count = 0;
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

    void DropStrangers(int mention)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            slots[members[i]] = -1;
            if (strangers.Excludes(mention, calling.Noun, members[i], clues[i]) || calling.IsOfOtherParty(facts.Of(members[i])))
                continue;
            slots[members[i]] = kept;
            members[kept] = members[i];
            clues[kept++] = clues[i];
        }

        Count = kept;
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
            if (distance > sentenceReach || (distance > FurthestOfParts && paragraphs > 1))
                break;
            stranger |= paragraphs <= 1 && memberOf[k] < 0 && place.CanBeStranger(phrase.Traits & Gender);
            int known = Count;
            if (memberOf[k] < 0 || place.IsSilent || Add(MemberAt(k, mention), group) is not (>= 0 and int slot))
                continue;
            if (stranger && Count > known)
                clues[slot] |= Clues.StrangerSince;

            ulong part = (ulong)place.Part;
            if (distance > FurthestOfParts)
                clues[slot] |= Count > known ? Clues.Far : Clues.None;
            else if (distance == 0 || ((ulong)clues[slot] & ((1UL << (PartBits * Math.Min(distance, 2))) - 1)) == 0)
                clues[slot] |= (Clues)(distance > 1 ? (part & PartsFurther) << (2 * PartBits) : part << (PartBits * distance));
            if (paragraphs == 0)
                clues[slot] |= Clues.SameParagraph;
            else if (paragraphs == 1 && (clues[slot] & Clues.SameParagraph) == 0)
                clues[slot] |= Clues.ParagraphBefore;
            if (distance <= 1)
                clues[slot] |= place.Addressed;
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
            if (mention <= last && Add(member, group) is >= 0 and int slot)
                clues[slot] = found;
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
        if (Add(owner, isOwn ? MentionGroup.Document : group) is >= 0 and int slot)
            clues[slot] |= clue;
        if (!isOwn)
            return;

        // The Roe campaign is Roe's
        ulong surname = NameWordsOf(owner)[NameWordsOf(owner).Length - 1];
        for (int i = 0; i < Count; i++)
        {
            ulong[] words = NameWordsOf(members[i]);
            if (members[i] != owner && Array.IndexOf(words, calling.Noun) > 0 && Array.IndexOf(words, surname) >= 0)
                clues[i] |= clue;
        }
    }

    [MethodImpl(ColdStart.Optimized)]
    void LookAhead(int mention, MentionGroup group)
    {
        bool role = group > MentionGroup.Thing;
        int sentence = scene.Sentences.Of(scene.Mentions[mention].First);
        for (int k = mention + 1; k < scene.Mentions.Count && k <= mention + ReachBehind; k++)
        {
            int member = cast.MemberOf(k);
            if (member < 0 || cast.Members[member].Mentions[0] < mention || slots[member] >= 0)
                continue;
            if (Add(member, group) is >= 0 and int slot)
            {
                bool isSoon = role ? (parts.Of(k) & Clues.OpensHere) != 0 : scene.Sentences.Of(scene.Mentions[k].First) == sentence;
                clues[slot] |= Clues.Behind | (isSoon ? Clues.SoonBehind : Clues.None);
            }
        }
    }

    // "Tom Roe left. Ann Roe came. Roe ... she": a surname alone is that of whoever the pronoun can stand for
    int MemberAt(int named, int mention)
    {
        int member = memberOf[named];
        WordClass gender = phrase.Traits & Gender;
        WordClass own = cast.Members[member].Gender;
        if (scene.IsConversation || gender == 0 || own == 0 || (own & gender) != 0 || cast.MemberOf(named) != member)
            return member;
        return cast.NamesakeOf(named, gender) is >= 0 and int namesake && cast.Members[namesake].Mentions[0] < mention ? namesake : member;
    }

    [MethodImpl(ColdStart.Optimized)]
    int Add(int member, MentionGroup group)
    {
        if (slots[member] >= 0)
            return slots[member];
        if (Count == MaxCandidates || member == barred || !Fits(cast.Members[member], group))
            return -1;
        slots[member] = Count;
        members[Count] = member;
        clues[Count] = Clues.None;
        return Count++;
    }

    [MethodImpl(ColdStart.Optimized)]
    bool Fits(CastMember member, MentionGroup group)
    {
        if (member.IsNarrator)
            return group is MentionGroup.NextTurn or MentionGroup.Turn;
        bool body = member.IsBody;
        WordClass gender = phrase.Traits & Gender;
        return group switch
        {
            MentionGroup.Person or MentionGroup.PersonInConversation or MentionGroup.Role or MentionGroup.RoleInConversation
                or MentionGroup.NextTurn or MentionGroup.Turn =>
                member.IsPerson && (gender == 0 || member.Gender == 0 || (member.Gender & gender) != 0),
            MentionGroup.Thing => !member.IsSurelyPerson || body,
            MentionGroup.Body => body || (!member.IsSurelyPerson && (calling.IsGovernment || (member.Traits & WordClass.Place) == 0)),
            _ => true,
        };
    }

    // What holds of the candidates, and of one beside the others
    [MethodImpl(ColdStart.Optimized)]
    void Compare(bool isRole, int quote, int last)
    {
        int lastSame = -1;
        int same = 0;
        int most = -1;
        bool isQualified = false;
        int near = 0;
        for (int i = 0; i < Count; i++)
        {
            MemberFacts known = facts.Of(members[i]);
            clues[i] |= known.Fixed;
            if (isRole)
                clues[i] |= calling.Compare(known, NameWordsOf(members[i]), (clues[i] & Clues.SoonBehind) != 0);
            isQualified |= (clues[i] & Clues.QualifierAgrees) != 0;
            if ((clues[i] & Clues.CalledSame) != 0)
            {
                same++;
                if (lastSame < 0 && i < before)
                    lastSame = i;
            }

            if (most < 0 || cast.Members[members[i]].Mentions.Count > cast.Members[members[most]].Mentions.Count)
                most = i;
            if ((clues[i] & (Clues.SameParagraph | Clues.ParagraphBefore)) != 0)
                near++;
        }

        QuotesAround around = new(quotes, quote, last);
        for (int i = 0; i < Count; i++)
        {
            if (!isQualified)
                clues[i] &= ~Clues.QualifierMissing;
            clues[i] |= Beside(members[i], around)
                | (i == 0 && before > 0 ? Clues.Last : i == 1 && before > 1 ? Clues.SecondLast : Clues.None)
                | (i == lastSame ? Clues.LastCalledSame : Clues.None)
                | (i == most ? Clues.MostNamed : Clues.None)
                | (same > ((clues[i] & Clues.CalledSame) != 0 ? 1 : 0) ? Clues.OtherCalledSame : Clues.None)
                | (near == 1 && (clues[i] & (Clues.SameParagraph | Clues.ParagraphBefore)) != 0 ? Clues.Alone : Clues.None);
        }
    }

    ulong[] NameWordsOf(int member)
    {
        if (nameWords[member] is { } known)
            return known;
        Mention name = scene.Mentions[cast.Members[member].Fullest];
        ulong[] words = new ulong[name.NameLast - name.NameFirst + 1];
        for (int i = 0; i < words.Length; i++)
            words[i] = WordHash.Of(scene.Sentences.Characters(name.NameFirst + i));
        return nameWords[member] = words;
    }

    // By its gender and the quotes around
    [MethodImpl(ColdStart.Optimized)]
    Clues Beside(int member, in QuotesAround around)
    {
        Clues found = Clues.None;
        WordClass gender = phrase.Traits & Gender;
        WordClass own = cast.Members[member].Gender;
        if ((gender & own) != 0 && own != Gender)
            found |= Clues.SameGender;
        if (gender != 0 && own is 0 or Gender && genders.Of(member, current) is not 0 and WordClass seems)
            found |= (seems & gender) != 0 ? Clues.SeemsSame : Clues.SeemsOther;
        if (around.Quote >= 0 && quotes.NamesWithin(around.Quote, member))
            found |= Clues.NamedInQuote;
        if (around.Last < 0)
            return found;

        if (around.LastSpeaker == member)
            found |= around.IsLastHere ? Clues.SpokeHere : Clues.SpokeLast;
        else if (!around.IsLastHere && quotes.Names(around.Last, member))
            found |= Clues.Addressed;
        if (around.EarlierSpeaker == member)
            found |= Clues.SpokeBeforeLast;
        return found;
    }
}
