using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

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
    readonly CandidateFilter filter;
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
        Lone = new LoneCandidates(Candidates, calling);
        filter = new CandidateFilter(scene, facts, strangers, calling, Candidates);
    }

    /// <summary>The candidates that were gathered last.</summary>
    public Candidates Candidates { get; }

    /// <summary>Finds among the candidates that were gathered last the only one of a kind.</summary>
    public LoneCandidates Lone { get; }

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
        filter.Apply(mention, group);
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
