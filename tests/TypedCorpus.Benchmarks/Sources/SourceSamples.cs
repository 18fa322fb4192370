using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Sources;

/// <summary>A quote to learn from: whether its source is weighed, the features of those who may be it, nobody behind all of them, and who of them is
/// right.</summary>
sealed record SourceSample(int Fold, bool IsUnsure, byte[][] Candidates, bool[] IsRight);

/// <summary>Gathers the quotes of annotated articles to learn from.</summary>
static class SourceSamples
{
    /// <summary>The quotes of articles with an annotated source among the candidates, and those that are not annotated, which are nobody's.</summary>
    public static IEnumerable<SourceSample> Of(IEnumerable<GoldArticle> articles) =>
        articles.Where(article => !article.IsFiction).OrderBy(article => Folds.Hash(article.Id)).SelectMany(article => Of(new GoldScene(article, model: null)));

    static IEnumerable<SourceSample> Of(GoldScene gold)
    {
        CandidateList candidates = new(gold.Scene);
        FeatureReader features = new(gold.Scene, candidates);
        for (int quote = 0; quote < gold.Scene.Quotes.Count; quote++)
        {
            GoldQuote? annotated = gold.GoldOf(quote);
            if (annotated is { Sources.Count: 0 } || (gold.Scene.SieveOf(quote) is null && gold.Scene.Quotes[quote].Kind == QuoteKind.Term))
                continue;
            candidates.Start(quote);
            candidates.AddOthers();
            features.ReadQuote(quote);
            byte[][] values = new byte[candidates.Count + 1][];
            bool[] isRight = new bool[candidates.Count + 1];
            for (int i = 0; i < candidates.Count; i++)
            {
                features.ReadCandidate(candidates[i]);
                values[i] = [.. features.Values];
                isRight[i] = annotated is not null && gold.IsRightByName(candidates[i].Source, annotated);
            }

            features.ReadNobody();
            values[^1] = [.. features.Values];
            isRight[^1] = annotated is null;
            if (isRight.Contains(true))
                yield return new SourceSample(Folds.Of(gold.Article.Id), SourceReview.IsUnsure(gold.Scene, quote), values, isRight);
        }
    }
}
