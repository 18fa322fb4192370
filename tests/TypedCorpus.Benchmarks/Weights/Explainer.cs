using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>
/// Writes the annotated mentions that weights learned from the other folds give to the wrong member, with what speaks for that one and for the right one.
/// </summary>
sealed class Explainer(TextWriter output) : IMemberChooser
{
    const int ContextBefore = 260;

    ClueWeights weights = ClueWeights.Learned;
    LabelledText? text;

    /// <summary>Writes those of articles.</summary>
    public void Explain(IEnumerable<GoldArticle> articles)
    {
        LabelledText[] texts = [.. articles.Where(LabelledText.HasLabels).Select(LabelledText.Read)];
        foreach (IGrouping<int, LabelledText> fold in texts.GroupBy(labelled => Folds.Of(labelled.Id)).OrderBy(fold => fold.Key))
        {
            weights = WeightTrainer.Learn([.. texts.Where(labelled => Folds.Of(labelled.Id) != fold.Key)]);
            foreach (LabelledText next in fold)
            {
                text = next;
                next.Resolve(this);
            }
        }
    }

    /// <inheritdoc/>
    public Choice Choose(int mention, MentionGroup group, Candidates candidates)
    {
        Choice chosen = weights.Choose(mention, group, candidates);
        if (text!.LabelOf(mention) is { } right && !(right.Count == 0 ? chosen.Member < 0 : right.Contains(chosen.Member)))
            Write(mention, group, candidates, chosen, right);
        return chosen;
    }

    void Write(int mention, MentionGroup group, Candidates candidates, Choice chosen, IReadOnlyList<int> right)
    {
        (int start, int end) = SpanOf(mention);
        string source = text!.Gold.Scene.Text;
        output.WriteLine($"{text.Id} {group} [{source[start..end]}] by {chosen.Margin}");
        output.WriteLine($"  {source[Math.Max(0, start - ContextBefore)..end].Replace('\n', ' ')}");
        for (int i = 0; i < candidates.Count; i++)
        {
            int member = candidates.MemberAt(i);
            if (member == chosen.Member || right.Contains(member))
            {
                string verdict = right.Contains(member) ? "right" : "wrong";
                output.WriteLine($"  {verdict} {text.NameOf(member)} {weights.Of(group, candidates.CluesAt(i))}: {candidates.CluesAt(i)}");
            }
        }
    }

    // A turn is numbered from -1 downwards
    (int Start, int End) SpanOf(int mention)
    {
        if (mention < 0)
            return (text!.Gold.Scene.Quotes[-mention - 1].Words.Start, text.Gold.Scene.Quotes[-mention - 1].Words.End);
        Mention words = text!.Gold.Scene.Mentions[mention];
        return (text.Gold.Scene.Tokens[words.First].Start, text.Gold.Scene.Tokens[words.Last].End);
    }
}
