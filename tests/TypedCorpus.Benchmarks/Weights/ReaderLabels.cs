using System.Globalization;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Weights;

/// <summary>
/// Whom a reader took for the sources of quotes whose speakers the annotated articles leave without a name, in reader-labels.txt.
/// </summary>
static class ReaderLabels
{
    static readonly ILookup<uint, ReaderLabel> ByArticle = EmbeddedText.LinesOf("reader-labels.txt").Select(Read)
        .ToLookup(label => label.Article, label => label.Label);

    /// <summary>The labels of an article's quotes; none for an article that no reader labelled.</summary>
    public static IEnumerable<ReaderLabel> Of(GoldArticle article) => ByArticle[Folds.Hash(article.Id)];

    /// <summary>Whether a reader labelled quotes of an article.</summary>
    public static bool Has(GoldArticle article) => ByArticle.Contains(Folds.Hash(article.Id));

    static (uint Article, ReaderLabel Label) Read(string line)
    {
        string[] parts = line.Split(' ');
        return (
            uint.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            new ReaderLabel(
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                parts[2] == "-" ? null : int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }
}

/// <summary>Whom a reader took for the source of a quote.</summary>
/// <param name="Quote">Where the quoted words start.</param>
/// <param name="Name">A place in a name of the speaker; null for nobody whom the text names.</param>
readonly record struct ReaderLabel(int Quote, int? Name);
