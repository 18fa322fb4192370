using System.Globalization;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Trees;

namespace TypedCorpus.Analysis.Speakers.SecondLook;

/// <summary>
/// What was learned of the sources of annotated quotes: how likely each candidate is the source, against the others and against nobody, as a sum
/// of what decision trees lead to.
/// </summary>
sealed class SourceModel
{
    /// <summary>What stands for a factor of e in the odds of two candidates.</summary>
    public const int Unit = 1000;

    // So many trees tell already who is far behind, and who is sure
    const int FirstTrees = 32;
    const int FarBehind = 1000;
    const int Margin = 200;

    const string NobodyKey = "nobody:";
    const string SureKey = "sure:";
    const string LeadKey = "lead:";
    const string NewLeadKey = "new-lead:";

    /// <summary>The model that the assembly brings along.</summary>
    public static SourceModel Learned { get; } = Read(DataFile.ReadLines("SecondLook/source-trees"));

    /// <summary>The trees over the features of a candidate.</summary>
    public DecisionTrees Trees { get; } =
        new([.. Enum.GetNames(typeof(SourceFeature)).Select((name, place) => new TreeColumn(name, place))]);

    /// <summary>
    /// What is added to the score of nobody where the sieves chose somebody: less than 0, as a source that is missed costs more than one too many.
    /// </summary>
    public int Nobody { get; set; }

    /// <summary>By how much a candidate has to outweigh the source that the sieves chose.</summary>
    public int Lead { get; set; }

    /// <summary>By how much a candidate has to outweigh nobody, where the sieves chose nobody.</summary>
    public int NewLead { get; set; }

    /// <summary>The score from which the source that the sieves chose is taken without a look at the others.</summary>
    public int Sure { get; set; }

    /// <summary>
    /// The score of a candidate, as far as it has to be known: of one that is sure or far behind not all trees are asked.
    /// </summary>
    /// <param name="values">The features.</param>
    /// <param name="most">The score that it has to exceed.</param>
    public int ScoreOf(byte[] values, int most)
    {
        int trees = Trees.Roots.Count;
        int first = Math.Min(FirstTrees, trees);
        int score = Trees.ScoreOf(values, 0, 0, first);
        return score > Sure + Margin || score < most - FarBehind ? score : score + Trees.ScoreOf(values, 0, first, trees);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidOperationException">A line is no part of a model.</exception>
    public static SourceModel Read(IEnumerable<string> lines)
    {
        SourceModel model = new();
        foreach (string line in lines)
        {
            if (line.StartsWith(NobodyKey, StringComparison.Ordinal))
                model.Nobody = int.Parse(line.Substring(NobodyKey.Length), CultureInfo.InvariantCulture);
            else if (line.StartsWith(SureKey, StringComparison.Ordinal))
                model.Sure = int.Parse(line.Substring(SureKey.Length), CultureInfo.InvariantCulture);
            else if (line.StartsWith(LeadKey, StringComparison.Ordinal))
                model.Lead = int.Parse(line.Substring(LeadKey.Length), CultureInfo.InvariantCulture);
            else if (line.StartsWith(NewLeadKey, StringComparison.Ordinal))
                model.NewLead = int.Parse(line.Substring(NewLeadKey.Length), CultureInfo.InvariantCulture);
            else
                model.Trees.Read(line);
        }

        return model;
    }

    /// <summary>Writes the model as text.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{NobodyKey} {Nobody}"));
        output.WriteLine(FormattableString.Invariant($"{SureKey} {Sure}"));
        output.WriteLine(FormattableString.Invariant($"{LeadKey} {Lead}"));
        output.WriteLine(FormattableString.Invariant($"{NewLeadKey} {NewLead}"));
        Trees.Write(output);
    }
}
