using System.Globalization;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>Learns from annotated articles what the clues weigh by which the analysis tells whom a mention stands for.</summary>
static class WeightTrainer
{
    /// <summary>Writes the weights in the format of the analysis' file.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<GoldArticle> articles, TextWriter output) => Write(Learn([.. Read(articles)]), output);

    /// <summary>
    /// Writes how many annotated mentions are given to the right member: by the weights that the learning starts from, and by those learned from the
    /// articles of the other folds.
    /// </summary>
    public static void Check(IEnumerable<GoldArticle> articles, TextWriter output)
    {
        LabelledText[] texts = [.. Read(articles)];
        Tally start = new();
        Tally learned = new();
        foreach (IGrouping<int, LabelledText> fold in texts.GroupBy(text => Folds.Of(text.Id)).OrderBy(fold => fold.Key))
        {
            new Examiner(Start, start).Examine(fold);
            new Examiner(Learn([.. texts.Where(text => Folds.Of(text.Id) != fold.Key)]), learned).Examine(fold);
        }

        string[] groups = Enum.GetNames<MentionGroup>();
        output.WriteLine("At the start");
        start.Write(output, groups);
        output.WriteLine("Learned from the other folds");
        learned.Write(output, groups);
    }

    static ClueWeights Start { get; } = ClueWeights.Read(EmbeddedText.LinesOf("start.txt"));

    // The weights are so many parts of a power of e; the start counts in fifths of one.
    const int Scale = 100;
    const double StartUnit = 0.2;

    // What earlier mentions stand for hangs on the weights, too
    const int Rounds = 3;

    static IEnumerable<LabelledText> Read(IEnumerable<GoldArticle> articles) =>
        articles.Where(LabelledText.HasLabels).OrderBy(article => Folds.Hash(article.Id)).Select(LabelledText.Read);

    /// <summary>
    /// The weights that texts teach: first with every annotated mention given to the right member, then, beside these samples, with mentions given to
    /// whom the weights learned so far give them, as mistakes lead to others.
    /// </summary>
    public static ClueWeights Learn(IReadOnlyList<LabelledText> texts)
    {
        ClueWeights weights = Start;
        List<WeightSamples> rounds = [];
        for (int round = 0; round < Rounds; round++)
        {
            rounds.Add(WeightSamples.Of(texts, weights, isTold: round == 0));
            weights = Fit(rounds);
        }

        return weights;
    }

    static ClueWeights Fit(List<WeightSamples> rounds)
    {
        ClueWeights learned = new();
        foreach (MentionGroup group in Enum.GetValues<MentionGroup>())
        {
            double[] start = [.. Enumerable.Range(0, ClueWeights.Kinds).Select(kind => Start[group, kind] * StartUnit)];
            double[] fitted = new WeightFitter([.. rounds.SelectMany(round => round.Of(group))], start, rounds.Count).Fit();
            for (int kind = 0; kind < ClueWeights.Kinds; kind++)
                learned[group, kind] = (int)Math.Round(Scale * fitted[kind]);
        }

        return learned;
    }

    static void Write(ClueWeights weights, TextWriter output)
    {
        output.WriteLine("// What each clue weighs for or against a member of the cast as the one whom a mention stands for; Clues.cs tells what they are.");
        output.WriteLine("// Learned: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- weights GOLD.jsonl");
        output.WriteLine("// Format: \"[Group]\" opens a group of mentions; each line below it is a clue and its weight.");
        foreach (MentionGroup group in Enum.GetValues<MentionGroup>())
        {
            string[] lines = [.. Enumerable.Range(0, ClueWeights.Kinds)
                .Where(kind => weights[group, kind] != 0)
                .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{(Clues)(1UL << kind)} {weights[group, kind]}"))];
            if (lines.Length == 0)
                continue;
            output.WriteLine();
            output.WriteLine($"[{group}]");
            foreach (string line in lines)
                output.WriteLine(line);
        }
    }
}
