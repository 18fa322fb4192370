using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Drops candidates whom a mention can't stand for, whatever speaks for them.</summary>
sealed class CandidateFilter(Scene scene, FactReader facts, Strangers strangers, CallingReader calling, Candidates candidates)
{
    const Clues OfOwner = Clues.Issuer | Clues.IssuerBefore | Clues.NounInName;

    // What bodies of all kinds are called
    static readonly HashSet<ulong> AnyKind = WordHash.SetOf(
        "company", "firm", "corporation", "business", "group", "organization", "organisation", "movement", "agency", "board", "body", "campaign", "office",
        "department", "government", "administration");

    /// <summary>Drops them.</summary>
    /// <param name="mention">The mention that the candidates were gathered for.</param>
    /// <param name="group">Its group.</param>
    public void Apply(int mention, MentionGroup group)
    {
        if (group == MentionGroup.Person && scene.Mentions[mention].Is(WordClass.PossessivePronoun))
            DropPossessed(mention);
        if (group == MentionGroup.PersonInConversation)
            DropOthers();
        if (group is MentionGroup.Role or MentionGroup.RoleInConversation)
            DropStrangers(mention);
        else if (group == MentionGroup.Body && !AnyKind.Contains(calling.Noun))
            DropOtherKinds();
        else if (group == MentionGroup.Person && strangers.GoesOn(mention))
            candidates.Clear();
        else if (group == MentionGroup.Person)
            DropThings();
        else if (group == MentionGroup.Thing)
            DropPlaces();
    }

    // In a story: "Lucy came in. ... he": a given name is a woman's
    void DropOthers()
    {
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            if ((candidates.CluesAt(i) & Clues.SeemsOther) != 0)
                candidates.RemoveAt(i);
        }
    }

    // "The airline", where the text has one: no bank
    void DropOtherKinds()
    {
        bool isKnown = false;
        for (int i = 0; i < candidates.Count; i++)
            isKnown |= (candidates.CluesAt(i) & ClueSets.CalledSo) != 0;
        for (int i = candidates.Count - 1; i >= 0 && isKnown; i--)
        {
            if ((candidates.CluesAt(i) & (ClueSets.CalledSo | Clues.CalledOtherwise | OfOwner)) == Clues.CalledOtherwise)
                candidates.RemoveAt(i);
        }
    }

    // "Roe came with his lawyer, Tom Poe. ... his lawyer said": nobody's lawyer is his own
    void DropPossessed(int pronoun)
    {
        int next = pronoun + 1;
        if (next >= scene.Mentions.Count || scene.Mentions[next] is not { Kind: MentionKind.Nominal, HasName: false } phrase
            || phrase.First != scene.Mentions[pronoun].First || !phrase.Is(WordClass.Role))
            return;
        ulong noun = RoleNouns.Office(scene, phrase.Last, WordHash.Of(scene.Sentences.Characters(phrase.Last)));
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            if (facts.Of(candidates.MemberAt(i)).IsCalledBy(noun))
                candidates.RemoveAt(i);
        }
    }

    // "A Roman", "my Walkman"; "Northwind", where somebody else is known to be a woman: one word that nothing shows to be a person
    void DropThings()
    {
        const Clues Known = Clues.SurelyPerson | Clues.SameGender;
        bool isKnown = false;
        for (int i = 0; i < candidates.CountBefore; i++)
            isKnown |= (candidates.CluesAt(i) & (Known | Clues.Far)) == Known;
        Clues things = isKnown ? Clues.Thing | Clues.NamedOnce : Clues.Thing;
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            Clues clues = candidates.CluesAt(i);
            if ((clues & (Clues.Place | Clues.Speaks | Clues.SurelyPerson | Clues.SameGender)) == Clues.Place)
                candidates.RemoveAt(i);
            else if ((clues & Clues.Bare) != 0 && (clues & things) != 0 && (clues & (Clues.SameGender | Clues.SeemsSame)) == 0)
                candidates.RemoveAt(i);
        }
    }

    // "Northwind closed a mill in Elmsford, it said"
    void DropPlaces()
    {
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            if ((candidates.CluesAt(i) & (Clues.Place | Clues.Speaks | Clues.Body)) == Clues.Place)
                candidates.RemoveAt(i);
        }
    }

    void DropStrangers(int mention)
    {
        // "The head of the board", where one is called its head: no mayor, but whom the text is about may be called anything
        const Clues Known = Clues.NamedOften | Clues.InTitle;
        const Clues Qualified = Clues.CalledSame | Clues.QualifierAgrees;
        Clues same = calling.IsQualified ? Clues.CalledSame | Clues.QualifierAgrees : Clues.CalledSame;
        bool isKnown = false;
        bool isCalled = false;
        bool isQualified = false;
        for (int i = 0; i < candidates.CountBefore; i++)
        {
            isKnown |= (candidates.CluesAt(i) & ClueSets.CalledSo) != 0 && (candidates.CluesAt(i) & Clues.Far) == 0;
            isCalled |= (candidates.CluesAt(i) & (same | Clues.Far)) == same;
            isQualified |= (candidates.CluesAt(i) & (Qualified | Clues.Far)) == Qualified;
        }

        // "The nurse", where one is called a nurse: no surgeon, either
        Clues kept = isCalled && scene.Sentences.IsWord(scene.Mentions[mention].First, "the") ? Clues.CalledSame | Known
            : ClueSets.CalledSo | Clues.NotCalled | Clues.QualifierAgrees | Known;
        // "The Swede" is somebody of this paragraph
        bool isHere = !isKnown && strangers.NationOf(scene.Mentions[mention]) != 0;
        Clues near = Clues.None;
        for (int i = 0; i < candidates.CountBefore && isHere; i++)
            near |= candidates.CluesAt(i) & Clues.SameParagraph;
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            int member = candidates.MemberAt(i);
            Clues clues = candidates.CluesAt(i);
            if ((clues & near) != near)
            {
                candidates.RemoveAt(i);
                continue;
            }

            // "The head of the union", beside the head of the council
            if (isKnown && ((clues & kept) == 0 || (isQualified && (clues & Qualified) == Clues.CalledSame)))
                candidates.RemoveAt(i);
            else if (strangers.Excludes(mention, calling.Noun, member, clues) || calling.IsOfOtherParty(facts.Of(member)))
                candidates.RemoveAt(i);
        }
    }
}
