using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Compares the candidates for a mention with what it says, with the quotes around it, and with each other.</summary>
sealed class CandidateComparison(
    Cast cast, FactReader facts, GenderReader genders, QuoteNeighbours quotes, CallingReader calling, NameHashes names)
{
    const Clues Near = Clues.SameParagraph | Clues.ParagraphBefore;

    /// <summary>Adds to the clues of each candidate what the comparison shows.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="phrase">The mention; the default for a turn without one.</param>
    /// <param name="mention">Its number; -1 for a turn.</param>
    /// <param name="around">The quotes around it.</param>
    /// <param name="isRole">Whether it says what somebody is, as was read.</param>
    public void Compare(Candidates candidates, Mention phrase, int mention, in QuotesAround around, bool isRole)
    {
        WordClass gender = phrase.Traits & WordClass.Gender;
        for (int i = 0; i < candidates.Count; i++)
        {
            int member = candidates.MemberAt(i);
            MemberFacts known = facts.Of(member);
            ref Clues clues = ref candidates.CluesAt(i);
            clues |= known.Fixed | OfGender(member, gender, mention) | OfQuotes(member, around);
            if (!isRole)
                continue;
            clues |= calling.Compare(known, names.Of(member), (clues & Clues.SoonBehind) != 0);
            if (known.IsCalled)
                clues &= ~Clues.NotCalled;
        }

        CompareWithOthers(candidates);
    }

    Clues OfGender(int member, WordClass gender, int mention)
    {
        WordClass own = cast.Members[member].Gender;
        Clues found = (gender & own) != 0 && own != WordClass.Gender ? Clues.SameGender : Clues.None;
        if (gender != 0 && own is 0 or WordClass.Gender && genders.Of(member, mention) is not 0 and WordClass seems)
            found |= (seems & gender) != 0 ? Clues.SeemsSame : Clues.SeemsOther;
        return found;
    }

    Clues OfQuotes(int member, in QuotesAround around)
    {
        Clues found = around.Quote >= 0 && quotes.NamesWithin(around.Quote, member) ? Clues.NamedInQuote : Clues.None;
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

    void CompareWithOthers(Candidates candidates)
    {
        int before = candidates.CountBefore;
        int lastSame = -1;
        int same = 0;
        int most = -1;
        bool isQualified = false;
        int near = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            Clues clues = candidates.CluesAt(i);
            isQualified |= (clues & Clues.QualifierAgrees) != 0;
            if ((clues & Clues.CalledSame) != 0)
            {
                same++;
                if (lastSame < 0 && i < before)
                    lastSame = i;
            }

            if (most < 0 || MentionsOf(candidates.MemberAt(i)) > MentionsOf(candidates.MemberAt(most)))
                most = i;
            if ((clues & Near) != 0)
                near++;
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            ref Clues clues = ref candidates.CluesAt(i);
            if (!isQualified)
                clues &= ~Clues.QualifierMissing;
            clues |= (i == 0 && before > 0 ? Clues.Last : i == 1 && before > 1 ? Clues.SecondLast : Clues.None)
                | (i == lastSame ? Clues.LastCalledSame : Clues.None)
                | (i == most ? Clues.MostNamed : Clues.None)
                | (same > ((clues & Clues.CalledSame) != 0 ? 1 : 0) ? Clues.OtherCalledSame : Clues.None)
                | (near == 1 && (clues & Near) != 0 ? Clues.Alone : Clues.None);
        }
    }

    int MentionsOf(int member) => cast.Members[member].Mentions.Count;
}
