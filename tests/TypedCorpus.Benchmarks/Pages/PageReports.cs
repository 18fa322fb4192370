using System.Globalization;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Benchmarks.Accuracy;

namespace TypedCorpus.Benchmarks.Pages;

/// <summary>Learns what an article is told by from its page, and measures it on sets of pages that were left out.</summary>
static class PageReports
{
    const int Parts = 4;

    /// <summary>Writes the trees that are learned from all pages of some files.</summary>
    public static void Train(string treesPath, IReadOnlyList<string> files)
    {
        using StreamWriter output = new(treesPath) { NewLine = "\n" };
        output.WriteLine("// What an article is told by from its page: decision trees over the features of lines, learned from pages. No words of the pages are in it.");
        output.WriteLine("// Written by TypedCorpus.Benchmarks: dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- train TREES PAGES.jsonl ...");
        LineTrainer.Train([.. files.SelectMany(Labelled)]).Write(output);
    }

    /// <summary>Writes for each file how well its pages are read with what is learned from the others, and by the rules alone.</summary>
    public static void WriteLeftOut(IReadOnlyList<string> files, TextWriter output)
    {
        LabelledPage[][] all = [.. files.Select(file => Labelled(file).ToArray())];
        MarkdownTable table = NewTable(output, "left out");
        for (int s = 0; s < files.Count; s++)
        {
            HashSet<string> ids = [.. all[s].Select(page => page.Page.Id)];
            LineModel model = LineTrainer.Train([.. all.SelectMany(set => set).Where(page => !ids.Contains(page.Page.Id))]);
            string name = Path.GetFileNameWithoutExtension(files[s]);
            foreach (string shape in GoldPage.Shapes)
                WriteRow(table, shape == "text" ? name : $"{name}, {shape}", [.. GoldPage.Read(files[s], shape)], _ => model);
            foreach (IGrouping<string, GoldPage> type in TypesOf(files[s]))
                WriteRow(table, $"{name}, {type.Key}", [.. type], _ => model);
        }
    }

    /// <summary>
    /// Writes how well the pages of some files are read with what is learned from all pages of other sources: their sources fall into parts by a
    /// hash, and each part is left out in turn.
    /// </summary>
    public static void WriteSources(IReadOnlyList<string> files, TextWriter output)
    {
        LabelledPage[] all = [.. files.SelectMany(Labelled)];
        LineModel[] models = [.. Enumerable.Range(0, Parts).Select(part => LineTrainer.Train([.. all.Where(page => PartOf(page.Page) != part)]))];
        MarkdownTable table = NewTable(output, "each quarter of the sources left out");
        foreach (string file in files)
        {
            string name = Path.GetFileNameWithoutExtension(file);
            foreach (string shape in GoldPage.Shapes)
                WriteRow(table, shape == "text" ? name : $"{name}, {shape}", [.. GoldPage.Read(file, shape)], page => models[PartOf(page)]);
            foreach (IGrouping<string, GoldPage> type in TypesOf(file))
                WriteRow(table, $"{name}, {type.Key}", [.. type], page => models[PartOf(page)]);
        }
    }

    static int PartOf(GoldPage page) => (int)(Folds.Hash(page.Source) % Parts);

    static IGrouping<string, GoldPage>[] TypesOf(string file)
    {
        IGrouping<string, GoldPage>[] types = [.. GoldPage.Read(file, "text").GroupBy(page => page.Type).OrderBy(type => type.Key)];
        return types.Length > 1 ? types : [];
    }

    static MarkdownTable NewTable(TextWriter output, string what) =>
        new(output, what, "pages", "precision", "recall", "F", "less than half kept", "F, segments", "rules alone: F", "F, segments");

    static void WriteRow(MarkdownTable table, string name, GoldPage[] pages, Func<GoldPage, LineModel> model)
    {
        if (pages.Length == 0)
            return;
        PageScore learned = ScoreOf(pages, model);
        PageScore rules = ScoreOf(pages, _ => null);
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

    static PageScore ScoreOf(GoldPage[] pages, Func<GoldPage, LineModel?> model)
    {
        PageScore score = new();
        foreach (GoldPage page in pages)
            score.Add(page, StructureReader.Read(page.Text, title: null, model(page), default));
        return score;
    }

    static IEnumerable<LabelledPage> Labelled(string file) =>
        GoldPage.Shapes.SelectMany(shape => GoldPage.Read(file, shape)).Select(LabelledPage.Of);
}
