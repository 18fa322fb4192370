using System.Diagnostics;
using System.Text;
using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Build;

/// <summary>
/// A made-up corpus of five megabytes for each thousand articles, in Resource storage without names of quotes: its build against one that embeds
/// the files, and its run.
/// </summary>
static class LargeReport
{
    const int Paragraphs = 21;

    const string WalkAll = """Console.WriteLine($"{Corpus.Articles.Count} articles, {Corpus.Articles.Sum(article => article.Quotes.Count)} quotes, {Corpus.Articles.Sum(article => (long)article.Text.Length)} characters");""";

    /// <summary>Writes a row for each of the two builds, and what the program prints.</summary>
    public static void Write(int articles, TextWriter output)
    {
        string[] texts = [.. Enumerable.Range(0, articles).Select(number => MadeUpArticle.Write(number, Paragraphs))];
        output.WriteLine(FormattableString.Invariant($"{texts.Length} made-up texts, {texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6:0.0} MB"));
        ConsumerProject corpus = ConsumerProject.Create("LargeCorpus", WalkAll, usesCorpus: true);
        corpus.WriteSeeds(texts);

        MarkdownTable table = new(output, "build", "wall, s", "CPU, s", "ratio", "largest process until then, MB");
        double embedded = Measure(EmbeddedFiles.Project("LargeEmbedded", texts), out double cpu);
        table.Row($"files as EmbeddedResource", $"{embedded:0.0}", $"{cpu:0.0}", $"1.00", $"{ChildProcesses.PeakMegabytes():0}");
        double built = Measure(corpus, out cpu, "CorpusStorage=Resource", "CorpusNamedQuotes=false");
        table.Row($"Resource, no names of quotes", $"{built:0.0}", $"{cpu:0.0}", $"{built / embedded:0.00}", $"{ChildProcesses.PeakMegabytes():0}");
        output.WriteLine(DotnetCommand.Run(corpus.Folder, corpus.Assembly()));
    }

    static double Measure(ConsumerProject project, out double cpu, params string[] properties)
    {
        double before = ChildProcesses.CpuSeconds();
        Stopwatch watch = Stopwatch.StartNew();
        project.Build(properties);
        cpu = ChildProcesses.CpuSeconds() - before;
        return watch.Elapsed.TotalSeconds;
    }
}
