using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Finds the only candidate of a kind, for a mention that the weights leave to nobody.</summary>
/// <param name="candidates">The candidates that were gathered last.</param>
/// <param name="calling">What the mention says that somebody is.</param>
sealed class LoneCandidates(Candidates candidates, CallingReader calling)
{
    const Clues Unfit = Clues.CalledOtherwise | Clues.NamedInQuote | Clues.StrangerSince | Clues.Indefinite | Clues.QualifierMissing | Clues.Place;
    const Clues Here = Clues.SubjectHere | Clues.SourceHere | Clues.ObjectHere | Clues.HangsHere | Clues.OwnerHere | Clues.OpensHere | Clues.NamedHere
        | Clues.LeadsHere;
    const Clues Before = Clues.SubjectBefore | Clues.SourceBefore | Clues.ObjectBefore | Clues.HangsBefore | Clues.OwnerBefore | Clues.OpensBefore
        | Clues.NamedBefore | Clues.LeadsBefore;

    const Clues AtHand = Clues.SubjectHere | Clues.SourceHere | Clues.SubjectBefore | Clues.SourceBefore;

    static readonly ulong Agency = WordHash.Of("agency".AsSpan());

    /// <summary>The one body that is the subject or the source of this sentence or the one before; -1 for none or several.</summary>
    public int BodyAtHand()
    {
        int found = -1;
        for (int i = 0; i < candidates.CountBefore; i++)
        {
            Clues clues = candidates.CluesAt(i);
            if ((clues & Clues.Body) == 0 || (clues & AtHand) == 0 || (clues & (Clues.OpensHere | Clues.OpensBefore)) == 0)
                continue;
            if (found >= 0)
                return -1;
            found = candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The only one in this paragraph and the one before, where nothing shows that it is called something else; -1 for
    /// none or several.</summary>
    /// <param name="nature">What shows that a candidate is what the mention can stand for.</param>
    public int Near(Clues nature)
    {
        // A farmer without a name is no body, and bodies of many kinds are "the agency"
        Clues unfit = (nature & Clues.Body) == 0 ? Unfit : calling.Noun == Agency ? Unfit & ~(Clues.StrangerSince | Clues.CalledOtherwise)
            : Unfit & ~Clues.StrangerSince;
        int found = -1;
        for (int i = 0; i < candidates.CountBefore; i++)
        {
            Clues clues = candidates.CluesAt(i);
            if ((clues & (Clues.SameParagraph | Clues.ParagraphBefore)) == 0)
                continue;
            if (found >= 0 || (clues & unfit) != 0 || (clues & nature) == 0 || (clues & (Here | Before)) == 0)
                return -1;
            found = candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The only one whom the text calls what the mention says, or something of the kind; -1 for none or several.</summary>
    public int CalledSo()
    {
        int found = -1;
        for (int i = 0; i < candidates.CountBefore; i++)
        {
            Clues clues = candidates.CluesAt(i);
            if ((clues & ClueSets.CalledSo) == 0)
                continue;
            if (found >= 0 || (clues & Unfit) != 0)
                return -1;
            found = candidates.MemberAt(i);
        }

        return found;
    }

    /// <summary>The person who comes in by name right behind a phrase that nobody near is named before: "The minister has said
    /// it is “wet”. Ann Roe told reporters"; -1 for none.</summary>
    public int FirstBehind()
    {
        const Clues Near = Clues.SameParagraph | Clues.ParagraphBefore;
        const Clues Other = Clues.NamedInQuote | Clues.CalledOtherwise;
        for (int i = 0; i < candidates.CountBefore; i++)
        {
            if ((candidates.CluesAt(i) & Near) != 0 && (candidates.CluesAt(i) & Clues.SurelyPerson) != 0)
                return -1;
        }

        for (int i = candidates.CountBefore; i < candidates.Count; i++)
        {
            Clues clues = candidates.CluesAt(i);
            if ((clues & Clues.SurelyPerson) != 0)
                return (clues & Clues.SoonBehind) != 0 && (clues & Other) == 0 ? candidates.MemberAt(i) : -1;
        }

        return -1;
    }
}
