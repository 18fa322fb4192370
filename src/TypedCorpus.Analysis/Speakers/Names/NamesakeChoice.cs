using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Tells which of two namesakes a part of the name alone means: who was named last, or whom the text calls so.</summary>
/// <param name="sentences">The sentences.</param>
/// <param name="mentions">The mentions.</param>
/// <param name="forms">The forms of their names.</param>
/// <param name="members">The members with full names; those without join behind them.</param>
sealed class NamesakeChoice(SentenceMap sentences, List<Mention> mentions, NameForms forms, List<CastMember> members)
{
    // A name of several people is whose it was so often alone.
    const int FewestShortForms = 3;

    // For each member with a full name the last mention so far with its surname, counted from 1; 0 for none
    readonly int[] latest = new int[members.Count];

    // How often each member was called by the surname alone
    readonly List<int> bySurnameAlone = [];

    /// <summary>Takes in whom a mention names; asked for the mentions in their order.</summary>
    public void Note(int mention, int member)
    {
        // "Ann" tells nothing about who "Roe" is
        if (!forms.HaveOneSurname(mention, members[member].Fullest))
            return;
        if (forms.Words(mention) == 1 && members[member].Words > 1 && !mentions[mention].HasTitle)
            CountShort(member);
        if (member < latest.Length)
            latest[member] = mention + 1;
    }

    void CountShort(int member)
    {
        while (bySurnameAlone.Count <= member)
            bySurnameAlone.Add(0);
        bySurnameAlone[member]++;
    }

    /// <summary>Whether a mention rather means a member than the best one so far.</summary>
    public bool IsNearer(int mention, int member, int best)
    {
        int one = Latest(member);
        int other = Latest(best);
        if (!mentions[mention].HasTitle && Owns(member, best) && IsPast(other, mention))
            return true;
        if (!mentions[mention].HasTitle && Owns(best, member) && IsPast(one, mention))
            return false;
        bool oneSentence = one > 0 && other > 0 && one <= mentions.Count && other <= mentions.Count
            && sentences.Of(mentions[one - 1].First) == sentences.Of(mentions[other - 1].First);

        // Of two in one sentence the first, who leads it: "Ann Roe, whose husband, John Roe, left"
        return oneSentence ? one < other : one > other;
    }

    // The text calls somebody by the surname alone, and a namesake came in later: "Ann Roe ... Roe ... her son, Ben Roe ... Roe"
    bool Owns(int member, int other) => ShortForms(member) >= FewestShortForms && ShortForms(member) > FewestShortForms * ShortForms(other);

    int ShortForms(int member) => member < bySurnameAlone.Count ? bySurnameAlone[member] : 0;

    // Neither in the sentence of a mention nor in the one before it
    bool IsPast(int last, int mention) =>
        last <= 0 || last > mentions.Count || sentences.Of(mentions[mention].First) - sentences.Of(mentions[last - 1].First) > 1;

    int Latest(int member) => member < latest.Length ? latest[member] : int.MaxValue;
}
