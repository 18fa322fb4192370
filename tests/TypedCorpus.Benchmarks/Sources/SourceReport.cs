using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Sources;

/// <summary>Learns how to weigh the sources of quotes, and measures it.</summary>
static class SourceReport
{
    /// <summary>Writes the model that annotated articles teach to the file of the analysis.</summary>
    public static void Train(string treesPath, IEnumerable<GoldArticle> articles)
    {
        using StreamWriter output = new(treesPath) { NewLine = "\n" };
        output.WriteLine("// Who of several is the source of a quote: decision trees over the features of candidates, learned from annotated articles. No words of the");
        output.WriteLine("// articles are in it. Written by TypedCorpus.Benchmarks: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- sources TREES GOLD.jsonl");
        SourceTrainer.Train([.. SourceSamples.Of(articles)]).Write(output);
    }

    /// <summary>Writes how many sources are right as the sieves chose them, and as the model of the other folds weighs them.</summary>
    public static void Check(IEnumerable<GoldArticle> articles, TextWriter output)
    {
        GoldArticle[] all = [.. articles];
        IReadOnlyDictionary<int, SourceModel> models = SourceTrainer.TrainLeftOut(all);
        Tally sieves = new();
        Tally learned = new();
        foreach (GoldArticle article in all)
        {
            Count(new GoldScene(article, model: null), sieves);
            Count(new GoldScene(article, models[Folds.Of(article.Id)]), learned);
        }

        string[] figures = ["source", "source.direct", "source.partial", "source.precision"];
        output.WriteLine("As the sieves chose");
        sieves.Write(output, figures);
        output.WriteLine("Weighed by what was learned from the other folds");
        learned.Write(output, figures);
    }

    static void Count(GoldScene gold, Tally figures)
    {
        TermRules terms = new(gold.Scene, CancellationToken.None);
        foreach (GoldQuote quote in gold.Article.Quotes.Where(quote => quote.Sources.Count > 0))
        {
            bool isRight = gold.IndexOf(quote) is { } index && terms.KindOf(index) != QuoteKind.Term && gold.Scene.SourceOf(index) is { } source
                && gold.IsRightByName(source, quote);
            figures.Count("source", isRight);
            figures.Count("source." + quote.Kind, isRight);
        }

        for (int i = 0; i < gold.Scene.Quotes.Count; i++)
        {
            if (gold.Scene.SourceOf(i) is { } source && terms.KindOf(i) != QuoteKind.Term && gold.GoldOf(i) is not { Sources.Count: 0 })
                figures.Count("source.precision", gold.GoldOf(i) is { } quote && gold.IsRightByName(source, quote));
        }
    }
}
