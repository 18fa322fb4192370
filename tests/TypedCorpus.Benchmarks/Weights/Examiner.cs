using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>Counts how many annotated mentions weights give to the right member, by group.</summary>
sealed class Examiner(ClueWeights weights, Tally counts) : IMemberChooser
{
    LabelledText? text;

    /// <summary>Counts those of texts.</summary>
    public void Examine(IEnumerable<LabelledText> labelled)
    {
        foreach (LabelledText next in labelled)
        {
            text = next;
            next.Resolve(this);
        }
    }

    /// <inheritdoc/>
    public Choice Choose(int mention, MentionGroup group, Candidates candidates)
    {
        Choice chosen = weights.Choose(mention, group, candidates);
        if (text!.LabelOf(mention) is { } right)
            counts.Count(group.ToString(), right.Count == 0 ? chosen.Member < 0 : right.Contains(chosen.Member));
        return chosen;
    }
}
