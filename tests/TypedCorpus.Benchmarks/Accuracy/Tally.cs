using System.Globalization;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>Counts how many of how many are right, under the names of figures.</summary>
sealed class Tally
{
    readonly Dictionary<string, (int Right, int All)> counts = new(StringComparer.Ordinal);

    /// <summary>Counts one.</summary>
    public void Count(string figure, bool right) => Add(figure, right ? 1 : 0, 1);

    /// <summary>Counts several.</summary>
    public void Add(string figure, int right, int all)
    {
        (int Right, int All) before = counts.GetValueOrDefault(figure);
        counts[figure] = (before.Right + right, before.All + all);
    }

    /// <summary>Whether anything was counted for a figure.</summary>
    public bool Has(string figure) => counts.ContainsKey(figure);

    /// <summary>The percentage that is right, as text; empty where nothing was counted.</summary>
    public string PercentOf(string figure) => counts.TryGetValue(figure, out (int Right, int All) count)
        ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * count.Right / Math.Max(1, count.All):0.0}")
        : "";

    /// <summary>Writes a row for each figure, in the order asked for; those that nothing was counted for are left out.</summary>
    public void Write(TextWriter output, params string[] order)
    {
        output.WriteLine("| figure | % | counts |");
        output.WriteLine("|---|---|---|");
        foreach (string name in order.Where(counts.ContainsKey))
        {
            (int right, int all) = counts[name];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {100.0 * right / Math.Max(1, all):0.0} | {right} of {all} |"));
        }
    }

    /// <summary>Writes how often each was counted, the most frequent first.</summary>
    public void WriteCounts(TextWriter output, string heading)
    {
        output.WriteLine($"| {heading} | count |");
        output.WriteLine("|---|---|");
        foreach ((string name, (int _, int all)) in counts.OrderByDescending(count => count.Value.All).ThenBy(count => count.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {all} |"));
    }
}
