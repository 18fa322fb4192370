using TypedCorpus.Analysis.Speakers.Resolution;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>An annotated mention: the clues of its candidates, and which of them are right; none of them for nobody.</summary>
sealed record WeightSample(Clues[] Candidates, bool[] IsRight)
{
    /// <summary>Whether nobody with a name is right.</summary>
    public bool IsNobody => !IsRight.Contains(true);
}

/// <summary>Gathers the annotated mentions of texts by group.</summary>
/// <param name="weights">The weights that give mentions to members.</param>
/// <param name="isTold">Whether an annotated mention is given to the right member instead.</param>
sealed class WeightSamples(ClueWeights weights, bool isTold) : IMemberChooser
{
    readonly Dictionary<MentionGroup, List<WeightSample>> samples = [];
    LabelledText? text;

    /// <summary>Gathers those of texts.</summary>
    public static WeightSamples Of(IEnumerable<LabelledText> texts, ClueWeights weights, bool isTold)
    {
        WeightSamples gathered = new(weights, isTold);
        foreach (LabelledText next in texts)
        {
            gathered.text = next;
            next.Resolve(gathered);
        }

        return gathered;
    }

    /// <summary>Those of a group.</summary>
    public IReadOnlyList<WeightSample> Of(MentionGroup group) => samples.TryGetValue(group, out List<WeightSample>? found) ? found : [];

    /// <inheritdoc/>
    public Choice Choose(int mention, MentionGroup group, Candidates candidates)
    {
        Choice chosen = weights.Choose(mention, group, candidates);
        if (text!.LabelOf(mention) is not { } right)
            return chosen;

        Clues[] clues = new Clues[candidates.Count];
        bool[] isRight = new bool[candidates.Count];
        int best = -1;
        for (int i = 0; i < clues.Length; i++)
        {
            clues[i] = candidates.CluesAt(i);
            isRight[i] = right.Contains(candidates.MemberAt(i));
            if (isRight[i] && (best < 0 || weights.Of(group, clues[i]) > weights.Of(group, clues[best])))
                best = i;
        }

        // Whoever is right and no candidate teaches nothing
        if (right.Count > 0 && best < 0)
            return chosen;
        if (!samples.TryGetValue(group, out List<WeightSample>? found))
            samples.Add(group, found = []);
        found.Add(new WeightSample(clues, isRight));
        return isTold ? new Choice(best < 0 ? -1 : candidates.MemberAt(best), chosen.Margin) : chosen;
    }
}
