using System.Globalization;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>Learns what an article is told by from its page, and measures it on sets of pages that were left out.</summary>
static class PageReports
{
    /// <summary>Writes the weights that are learned from all pages of some files.</summary>
    public static void Train(string weightsPath, IReadOnlyList<string> files)
    {
        using StreamWriter output = new(weightsPath) { NewLine = "\n" };
        output.WriteLine("// What an article is told by from its page: weights of the features of lines, learned from pages. No words of the pages are in it.");
        output.WriteLine("// Written by TypedCorpus.Benchmarks: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- train WEIGHTS PAGES.jsonl ...");
        LineTrainer.Train([.. files.SelectMany(Labelled)]).Write(output);
    }

    /// <summary>Writes for each file how well its pages are read with what is learned from the others, and by the rules alone.</summary>
    public static void WriteLeftOut(IReadOnlyList<string> files, TextWriter output)
    {
        LabelledPage[][] all = [.. files.Select(file => Labelled(file).ToArray())];
        MarkdownTable table = new(output, "left out", "pages", "precision", "recall", "F", "less than half kept", "F, segments", "rules alone: F", "F, segments");
        for (int s = 0; s < files.Count; s++)
        {
            HashSet<string> ids = [.. all[s].Select(page => page.Page.Id)];
            LineModel model = LineTrainer.Train([.. all.SelectMany(set => set).Where(page => !ids.Contains(page.Page.Id))]);
            string name = Path.GetFileNameWithoutExtension(files[s]);
            foreach (string shape in GoldPage.Shapes)
                WriteRow(table, shape == "text" ? name : $"{name}, {shape}", [.. GoldPage.Read(files[s], shape)], model);
            foreach (IGrouping<string, GoldPage> type in GoldPage.Read(files[s], "text").GroupBy(page => page.Type).Where(type => type.Count() < ids.Count).OrderBy(type => type.Key))
                WriteRow(table, $"{name}, {type.Key}", [.. type], model);
        }
    }

    static void WriteRow(MarkdownTable table, string name, GoldPage[] pages, LineModel model)
    {
        if (pages.Length == 0)
            return;
        PageScore learned = ScoreOf(pages, model);
        PageScore rules = ScoreOf(pages, null);
        bool isWhole = learned.Whole > 0;
        table.Row(
            $"{name}",
            $"{pages.Length}",
            $"{Percent(isWhole, learned.Precision)}",
            $"{Percent(isWhole, learned.Recall)}",
            $"{Percent(isWhole, learned.F)}",
            $"{learned.Lost}",
            $"{Percent(true, learned.SegmentF)}",
            $"{Percent(isWhole, rules.F)}",
            $"{Percent(true, rules.SegmentF)}");
    }

    static string Percent(bool isKnown, double share) => isKnown ? (100 * share).ToString("0.0", CultureInfo.InvariantCulture) : "";

    static PageScore ScoreOf(GoldPage[] pages, LineModel? model)
    {
        PageScore score = new();
        foreach (GoldPage page in pages)
            score.Add(page, StructureReader.Read(page.Text, title: null, model, default));
        return score;
    }

    static IEnumerable<LabelledPage> Labelled(string file) =>
        GoldPage.Shapes.SelectMany(shape => GoldPage.Read(file, shape)).Select(LabelledPage.Of);
}
