using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>Learns the weights of a <see cref="LineModel"/> from pages: logistic regression, each page counting the same.</summary>
static class LineTrainer
{
    const int Rounds = 10;
    const double Rate = 0.1;
    const double Decay = 1e-5;

    // What a change between article and page costs, and how much a line is given the benefit of a doubt, in units of log odds
    const int Change = 60;
    const int Bias = 20;

    // Into how many parts the pages are split so that each has an opinion from weights that don't know it
    const int Parts = 3;

    /// <summary>A model that was learned from pages; equal pages in an equal order give equal weights.</summary>
    public static LineModel Train(IReadOnlyList<LabelledPage> pages)
    {
        LineModel model = new(LineFeatures.First, LineFeatures.Second) { Change = Change };

        // The second pass must see opinions like those that it will see: of pages that the first pass did not learn from
        for (int part = 0; part < Parts; part++)
        {
            LineModel others = new(LineFeatures.First, []);
            Fit(others.First, [.. pages.Where((_, i) => i % Parts != part)]);
            for (int i = part; i < pages.Count; i += Parts)
                pages[i].Lines.Opinion = OpinionOf(others, pages[i].Lines);
        }

        Fit(model.First, pages);
        Fit(model.Second, pages);
        model.Second.Weights[0] += Bias;
        return model;
    }

    static FirstOpinion OpinionOf(LineModel model, PageLines page) =>
        new(LineModel.ScoresOf(model.First, model.First.ValuesOf(page, default), page.Count, default), page, default);

    static void Fit(LineWeights model, IReadOnlyList<LabelledPage> pages)
    {
        double[] weights = new double[model.Weights.Length];
        double[] squares = new double[weights.Length];
        short[][] values = [.. pages.Select(page => model.ValuesOf(page.Lines, default))];
        (int Page, int Line)[] lines = [.. pages.SelectMany((page, p) => Enumerable.Range(0, page.Lines.Count).Where(i => page.Weights[i] > 0).Select(i => (p, i)))];
        Random random = new(1);
        List<int> active = [];
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(lines);
            double rate = Rate * (1 - (0.8 * round / Rounds));
            foreach ((int p, int i) in lines)
            {
                ActiveOf(model, values[p], i, pages[p].Lines.Count, active);
                double score = 0;
                foreach (int place in active)
                    score += weights[place];
                double error = pages[p].Labels[i] - (1 / (1 + Math.Exp(-score)));
                double step = error * Math.Min(1, pages[p].Weights[i] * 10);
                foreach (int place in active)
                {
                    double gradient = step - (Decay * weights[place]);
                    squares[place] += gradient * gradient;
                    weights[place] += rate * gradient / Math.Sqrt(1e-3 + squares[place]);
                }
            }
        }

        for (int i = 0; i < weights.Length; i++)
            model.Weights[i] = (int)Math.Round(weights[i] * LineModel.Unit);
    }

    static void ActiveOf(LineWeights model, short[] values, int line, int count, List<int> active)
    {
        active.Clear();
        active.Add(0);
        for (int f = 0; f < model.Features.Length; f++)
        {
            int reach = model.Features[f].Reach;
            for (int i = Math.Max(0, line - reach); i <= Math.Min(count - 1, line + reach); i++)
                active.Add(model.PlaceOf(f, i - line) + values[(i * model.Features.Length) + f]);
        }
    }
}
