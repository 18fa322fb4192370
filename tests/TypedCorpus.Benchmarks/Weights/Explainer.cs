using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

sealed class Explainer(ClueWeights weights, TextWriter output, bool all) : IMemberChooser
{
    LabelledText? text;

    public void Explain(IEnumerable<GoldArticle> articles)
    {
        foreach (GoldArticle article in articles)
        {
            if (!article.HasNames)
                continue;
            text = LabelledText.Read(article);
            text.Resolve(this);
        }
    }

    public Choice Choose(int mention, MentionGroup group, CandidateFinder candidates)
    {
        Choice chosen = weights.Choose(mention, group, candidates);
        bool isLabelled = text!.LabelOf(mention) is { } right0;
        if (isLabelled || all)
        {
            IReadOnlyList<int> right = text.LabelOf(mention) ?? [];
            bool ok = right.Count == 0 ? chosen.Member < 0 : right.Contains(chosen.Member);
            if (!ok || all)
            {
                Scene scene = text.Gold.Scene;
                int start = mention >= 0 ? scene.Tokens[scene.Mentions[mention].First].Start : scene.Quotes[-mention - 1].Words.Start;
                int end = mention >= 0 ? scene.Tokens[scene.Mentions[mention].Last].End : scene.Quotes[-mention - 1].Words.End;
                output.WriteLine($"== {text.Id} {group} {(isLabelled ? ok ? "ok" : "WRONG" : "?")} [{scene.Text[start..end]}] margin {chosen.Margin}");
                output.WriteLine("   ..." + scene.Text[Math.Max(0, start - 260)..Math.Min(scene.Text.Length, end + 30)].Replace("\n", " / "));
                for (int i = 0; i < candidates.Count; i++)
                {
                    int member = candidates.MemberAt(i);
                    if (member == chosen.Member || right.Contains(member) || all)
                        output.WriteLine($"   {(right.Contains(member) ? "RIGHT" : member == chosen.Member ? "OURS " : "     ")} {weights.Of(group, candidates.CluesAt(i))} {text.NameOf(member)} [{text.TraitsOf(member)}]: {candidates.CluesAt(i)}");
                }
                if (right.Count > 0 && !Enumerable.Range(0, candidates.Count).Any(i => right.Contains(candidates.MemberAt(i))))
                    output.WriteLine($"   RIGHT is no candidate: {string.Join(" / ", right.Select(r => text.NameOf(r) + " " + text.TraitsOf(r) + ": " + text.MentionsOf(r)))}");
            }
        }

        return chosen;
    }
}
