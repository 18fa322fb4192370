using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>The lines to learn from, with what each column of the trees holds of them.</summary>
sealed class LineSamples
{
    /// <summary>How much more a line counts than its share of its page's article, and 1 at most: the pages of long lines are no less of a page.</summary>
    const double Emphasis = 10;

    /// <summary>For each column the values of all lines.</summary>
    public required byte[][] Columns { get; init; }

    /// <summary>1 for a line of the article, 0 for one that is not.</summary>
    public required double[] Labels { get; init; }

    /// <summary>How much each line counts.</summary>
    public required double[] Weights { get; init; }

    /// <summary>The number of lines.</summary>
    public int Count => Labels.Length;

    /// <summary>The lines of some pages of which it is known what they are.</summary>
    public static LineSamples Of(LineTrees trees, IReadOnlyList<LabelledPage> pages)
    {
        (LabelledPage Page, byte[] Values, int[] Lines)[] known =
            [.. pages.Select(page => (page, page.ValuesIn(trees), Enumerable.Range(0, page.Lines.Count).Where(i => page.Weights[i] > 0).ToArray()))];
        return new LineSamples
        {
            Columns = [.. Enumerable.Range(0, trees.Columns.Count)
                .Select(column => known.SelectMany(page => page.Lines.Select(i => trees.ValueAt(column, page.Values, i))).ToArray())],
            Labels = [.. known.SelectMany(page => page.Lines.Select(i => (double)page.Page.Labels[i]))],
            Weights = [.. known.SelectMany(page => page.Lines.Select(i => Math.Min(1, page.Page.Weights[i] * Emphasis)))],
        };
    }
}
