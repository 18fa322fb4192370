using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Benchmarks.Edit;

/// <summary>What an edit costs an editor: the time of the generator's run after it, and the steps that gave something new.</summary>
static class EditReport
{
    // A driver that keeps a record of its steps takes a time that grows with the cube of the seeds
    const int TrackedSeeds = 100;

    // Steps of the driver itself
    static readonly string[] BuiltIn = ["AdditionalTexts", "AnalyzerConfigOptions", "Compilation", "ParseOptions", "SourceOutput"];

    static readonly CSharpCompilation Project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class A { int a; }")]);

    static readonly CSharpCompilation EditedProject =
        Project.ReplaceSyntaxTree(Project.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class A { int b; }"));

    /// <summary>Writes a row for the first run and for each kind of edit after it: the median of the rounds. First for texts, then for posts with pages.</summary>
    public static void Write(int rounds, TextWriter output)
    {
        output.WriteLine(BenchmarkCorpus.Describe());
        Write(rounds, output, [.. BenchmarkCorpus.Texts.Select((text, number) => Seed(Id(number), text, ".txt"))], new CorpusDriverOptions());
        output.WriteLine("The same as posts in Markdown, with pages of HTML, the texts as resources:");
        Write(
            rounds,
            output,
            [.. BenchmarkCorpus.Posts.Select((post, number) => Seed(Id(number), post, ".md"))],
            new CorpusDriverOptions { CorpusHtml = true, CorpusUrl = "/{id}/", CorpusStorage = "Resource" });
    }

    static void Write(int rounds, TextWriter output, CorpusText[] seeds, CorpusDriverOptions options)
    {
        int middle = Math.Min(seeds.Length, TrackedSeeds) / 2;
        CorpusText edited = seeds[middle];
        (string text, string extension) = (edited.File.Text, Path.GetExtension(edited.File.Path));
        int place = text.IndexOf('.', text.Length / 2);
        (string Name, Func<GeneratorDriver, GeneratorDriver> Edit, CSharpCompilation Project)[] edits =
        [
            ("nothing", driver => driver, Project),
            ("a line of C# that has nothing to do with it", driver => driver, EditedProject),
            ("one character of one seed", driver => driver.ReplaceAdditionalText(edited, Seed(Id(middle), text.Insert(place, "s"), extension)), Project),
            ("a seed added", driver => driver.AddAdditionalTexts([Seed(Id(middle) + "-2", "A title\n\nA paragraph. “So it is,” said Ada Brook.", extension)]), Project),
            ("a seed removed", driver => driver.RemoveAdditionalTexts([edited]), Project),
        ];

        double first = Median.Of(Enumerable.Range(0, Math.Max(1, rounds / 15)).Select(_ => Time(() => FirstRun(seeds, options, tracksSteps: false))));
        GeneratorDriver warm = FirstRun(seeds, options, tracksSteps: false);
        GeneratorDriver tracked = FirstRun([.. seeds.Take(TrackedSeeds)], options, tracksSteps: true);
        MarkdownTable table = new(output, "change", "generator, ms", "of the first run", $"new outputs of steps, in a corpus of {Math.Min(seeds.Length, TrackedSeeds)}");
        table.Row($"first run, warm", $"{first:0.0}", $"100 %", $"all");
        foreach ((string name, Func<GeneratorDriver, GeneratorDriver> edit, CSharpCompilation project) in edits)
        {
            double time = Median.Of(Enumerable.Range(0, rounds).Select(_ =>
            {
                GeneratorDriver ready = edit(warm);
                return Time(() => ready.RunGenerators(project));
            }));
            table.Row($"{name}", $"{time:0.00}", $"{100 * time / first:0.0} %", $"{NewOutputs(edit(tracked).RunGenerators(project))}");
        }
    }

    static GeneratorDriver FirstRun(CorpusText[] seeds, CorpusDriverOptions options, bool tracksSteps) =>
        CorpusDriver.Create(seeds, options, tracksSteps).RunGenerators(Project);

    static string Id(int number) => MarkdownPost.Name(number);

    static CorpusText Seed(string id, string text, string extension) => new(new CorpusFile($"seeds/{id}{extension}", text) { Id = id });

    static double Time(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    static string NewOutputs(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        string named = string.Join(", ",
            from steps in result.TrackedSteps
            where !BuiltIn.Contains(steps.Key)
            let count = steps.Value.SelectMany(step => step.Outputs).Count(output => IsNew(output.Reason))
            where count > 0
            orderby steps.Key
            select $"{steps.Key} {count}");
        int sources = result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Count(output => IsNew(output.Reason));
        return named.Length == 0 && sources == 0 ? "none" : $"{named}; sources and reports {sources}";
    }

    static bool IsNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
