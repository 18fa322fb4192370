using System.Diagnostics;
using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Build;

/// <summary>What a build of the corpus costs, against one that embeds the same files and one without them.</summary>
static class BuildReport
{
    const string ReadCorpus = """Console.WriteLine($"{Corpus.Articles.Count} {Corpus.Articles.Sum(article => article.Quotes.Count)}");""";

    static readonly string[] Unnamed = ["CorpusNamedQuotes=false", "CorpusNamedSections=false", "CorpusStorage=Resource"];

    /// <summary>Writes a row for each kind of build: the median of the rounds, each of which builds all kinds once.</summary>
    public static void Write(int rounds, TextWriter output)
    {
        Case[] cases =
        [
            new("files as EmbeddedResource", EmbeddedFiles.Project("Embedded", BenchmarkCorpus.Texts)),
            new("without the files", Project("Without", "Console.WriteLine();", seeds: false)),
            new("TypedCorpus, no seed yet", Project("Empty", "Console.WriteLine(Corpus.Articles.Count);", usesCorpus: true, seeds: false)),
            new("Literal, a name for each quote", Project("Literal", ReadCorpus, usesCorpus: true)),
            new("Literal, no names of quotes", Project("LiteralUnnamed", ReadCorpus, usesCorpus: true), "CorpusNamedQuotes=false"),
            new("Resource, no names of quotes", Project("ResourceUnnamed", ReadCorpus, usesCorpus: true), "CorpusNamedQuotes=false", "CorpusStorage=Resource"),
            // Text and page of each are more than an assembly's literals hold
            new("Resource, posts in Markdown, no names", Posts("Posts"), Unnamed),
            new("Resource, posts with pages of HTML, no names", Posts("Pages"), [.. Unnamed, "CorpusHtml=true", "CorpusUrl=/{id}/"]),
        ];
        for (int round = 0; round < rounds; round++)
        {
            foreach (Case build in cases)
                build.Measure();
        }

        output.WriteLine(BenchmarkCorpus.Describe());
        MarkdownTable table = new(output, "build", "wall, s", "CPU, s", "wall, ratio", "CPU, ratio", "assembly, MB");
        foreach (Case build in cases)
        {
            table.Row(
                $"{build.Name}", $"{build.Wall:0.00}", $"{build.Cpu:0.00}", $"{build.Wall / cases[0].Wall:0.00}", $"{build.Cpu / cases[0].Cpu:0.00}",
                $"{new FileInfo(build.Project.Assembly()).Length / 1e6:0.0}");
        }
    }

    static ConsumerProject Posts(string name)
    {
        ConsumerProject project = ConsumerProject.Create(name, ReadCorpus, usesCorpus: true);
        project.WriteSeeds(BenchmarkCorpus.Posts, ".md");
        return project;
    }

    static ConsumerProject Project(string name, string program, bool usesCorpus = false, bool seeds = true)
    {
        ConsumerProject project = ConsumerProject.Create(name, program, usesCorpus: usesCorpus);
        if (seeds)
            project.WriteSeeds(BenchmarkCorpus.Texts);
        return project;
    }

    sealed class Case(string name, ConsumerProject project, params string[] properties)
    {
        readonly List<double> walls = [];
        readonly List<double> cpus = [];

        public string Name => name;

        public ConsumerProject Project => project;

        public double Wall => Median.Of(walls);

        public double Cpu => Median.Of(cpus);

        public void Measure()
        {
            double cpu = ChildProcesses.CpuSeconds();
            Stopwatch watch = Stopwatch.StartNew();
            project.Build(properties);
            walls.Add(watch.Elapsed.TotalSeconds);
            cpus.Add(ChildProcesses.CpuSeconds() - cpu);
        }
    }
}
