using System.Globalization;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>A weight for each value of each feature of a line and of the lines that it reaches: a linear model.</summary>
sealed class LineWeights
{
    /// <summary>The name of the weight that counts for each line.</summary>
    const string Always = "always";

    readonly LineFeature[] features;

    // For each feature the place of its first weight
    readonly int[] starts;

    /// <summary>Weights of 0.</summary>
    public LineWeights(LineFeature[] features)
    {
        this.features = features;
        starts = new int[features.Length];
        int count = 1;
        for (int f = 0; f < features.Length; f++)
        {
            starts[f] = count;
            count += CountOf(f);
        }

        Weights = new int[count];
    }

    /// <summary>The weights, that which counts for each line at first.</summary>
    public int[] Weights { get; }

    /// <summary>The features that the weights are of.</summary>
    public LineFeature[] Features => features;

    /// <summary>The place of the weights of a feature's values for the line that stands a number of lines behind the one that is judged.</summary>
    public int PlaceOf(int feature, int offset) => starts[feature] + features[feature].Values * (offset + features[feature].Reach);

    /// <summary>The values of all features of a page's lines, those of a line side by side.</summary>
    public short[] ValuesOf(PageLines page, CancellationToken cancellation)
    {
        short[] values = new short[page.Count * features.Length];
        for (int i = 0, v = 0; i < page.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            foreach (LineFeature feature in features)
                values[v++] = (short)feature.Of(page, i);
        }

        return values;
    }

    /// <summary>The sum of the weights of a line.</summary>
    public int ScoreOf(short[] values, int line, int count)
    {
        int score = Weights[0];
        for (int f = 0; f < features.Length; f++)
        {
            int reach = features[f].Reach;
            int last = Math.Min(count - 1, line + reach);
            int place = starts[f];
            for (int i = Math.Max(0, line - reach); i <= last; i++)
                score += Weights[place + features[f].Values * (i - line + reach) + values[(i * features.Length) + f]];
        }

        return score;
    }

    /// <summary>The weight that a feature has in what is said of a line, that of the lines around it included.</summary>
    public int WeightOf(int feature, short[] values, int line, int count)
    {
        int reach = features[feature].Reach;
        int weight = 0;
        for (int i = Math.Max(0, line - reach); i <= Math.Min(count - 1, line + reach); i++)
            weight += Weights[PlaceOf(feature, i - line) + values[(i * features.Length) + feature]];
        return weight;
    }

    /// <summary>Sets the weights of a feature, or those that count for each line when there is none of that name.</summary>
    /// <exception cref="InvalidOperationException">There is no such feature, or it has another number of weights.</exception>
    public void Set(string feature, int[] weights)
    {
        feature = feature.Trim();
        int place = 0;
        int count = 1;
        if (feature != Always)
        {
            int f = Array.FindIndex(features, known => known.Name == feature);
            if (f < 0)
                throw new InvalidOperationException($"There is no feature '{feature}'.");
            place = starts[f];
            count = CountOf(f);
        }

        if (weights.Length != count)
            throw new InvalidOperationException($"The feature '{feature}' has {count} weights, not {weights.Length}.");
        weights.CopyTo(Weights, place);
    }

    /// <summary>Writes a line for each feature.</summary>
    public void Write(string pass, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{pass}: {Always}: {Weights[0]}"));
        for (int f = 0; f < features.Length; f++)
            output.WriteLine($"{pass}: {features[f].Name}: {string.Join(" ", Weights.Skip(starts[f]).Take(CountOf(f)).Select(weight => weight.ToString(CultureInfo.InvariantCulture)))}");
    }

    int CountOf(int feature) => features[feature].Values * (2 * features[feature].Reach + 1);
}
