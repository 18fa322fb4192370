using TypedCorpus.Analysis.Speakers.Resolution;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>
/// Learns weights from mistakes, in whole numbers: where a wrong candidate weighs as much as the right one, the clues of the right one gain and those
/// of the wrong one lose. The weights that come out are the mean over all steps, so that the last mistakes do not count for more.
/// </summary>
sealed class Perceptron(ClueWeights start) : IMemberChooser
{
    // By how much the right candidate must outweigh every other one.
    const int Margin = 8;

    // The weights are means: this many parts of one.
    const int Scale = 10;

    static readonly int Groups = Enum.GetValues<MentionGroup>().Length;

    readonly ClueWeights weights = start.Copy();
    readonly long[,] sums = new long[Groups, ClueWeights.Kinds];
    readonly int[] steps = new int[Groups];
    LabelledText? text;

    /// <summary>Learns from a text.</summary>
    public void Learn(LabelledText labelled)
    {
        text = labelled;
        labelled.Resolve(this);
    }

    /// <summary>The weights learned so far.</summary>
    public ClueWeights Mean()
    {
        ClueWeights mean = new();
        foreach (MentionGroup group in Enum.GetValues<MentionGroup>())
        {
            for (int kind = 0; kind < ClueWeights.Kinds; kind++)
                mean[group, kind] = steps[(int)group] == 0 ? start[group, kind] * Scale : (int)(sums[(int)group, kind] * Scale / steps[(int)group]);
        }

        return mean;
    }

    /// <inheritdoc/>
    public Choice Choose(int mention, MentionGroup group, CandidateFinder candidates)
    {
        Choice chosen = weights.Choose(mention, group, candidates);
        if (text!.LabelOf(mention) is not { } right)
            return chosen;

        int best = Heaviest(group, candidates, right.Contains);
        int rival = Heaviest(group, candidates, member => !right.Contains(member));
        if (right.Count > 0 && best < 0)
            return chosen;

        // Nobody weighs nothing, and is a rival wherever somebody is right
        bool nobody = right.Count > 0 && Weight(group, candidates, rival) <= 0;
        int own = Weight(group, candidates, best);
        int other = nobody ? 0 : Weight(group, candidates, rival);
        if (own - other < Margin && (right.Count > 0 || rival >= 0))
        {
            Change(group, best < 0 ? Clues.None : candidates.CluesAt(best), 1);
            Change(group, nobody ? Clues.None : candidates.CluesAt(rival), -1);
        }

        steps[(int)group]++;
        for (int kind = 0; kind < ClueWeights.Kinds; kind++)
            sums[(int)group, kind] += weights[group, kind];
        return new Choice(right.Count == 0 ? -1 : candidates.MemberAt(best), Margin);
    }

    int Heaviest(MentionGroup group, CandidateFinder candidates, Func<int, bool> fits)
    {
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (fits(candidates.MemberAt(i)) && (best < 0 || Weight(group, candidates, i) > Weight(group, candidates, best)))
                best = i;
        }

        return best;
    }

    int Weight(MentionGroup group, CandidateFinder candidates, int index) => index < 0 ? 0 : weights.Of(group, candidates.CluesAt(index));

    void Change(MentionGroup group, Clues clues, int by)
    {
        for (int kind = 0; kind < ClueWeights.Kinds; kind++)
        {
            if (((ulong)clues >> kind & 1) != 0)
                weights[group, kind] += by;
        }
    }
}
