using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TypedCorpus.Benchmarks;
using TypedCorpus.Benchmarks.Access;
using TypedCorpus.Benchmarks.Accuracy;
using TypedCorpus.Benchmarks.Analysis;
using TypedCorpus.Benchmarks.Build;
using TypedCorpus.Benchmarks.Edit;
using TypedCorpus.Benchmarks.Fragments;
using TypedCorpus.Benchmarks.Import;
using TypedCorpus.Benchmarks.Pages;
using TypedCorpus.Benchmarks.Projects;
using TypedCorpus.Benchmarks.Sieves;
using TypedCorpus.Benchmarks.Size;
using TypedCorpus.Benchmarks.Sources;
using TypedCorpus.Benchmarks.Weights;

// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- --filter '*'          the benchmarks
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- accuracy GOLD.jsonl   how well quotes and speakers are found
//                                                                 GOLD.jsonl --folds    the same by folds, read and unread
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- pages PAGES.jsonl     how well an article is told from its page
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- import PAGES OUT      import and SmartReader on a folder of HTML
//                                                                 import PAGES        days and authors of pages that state them
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- accuracy PAGES.jsonl PAGES.jsonl ...   the same with what is learned from the other files
//                                                                 accuracy --sources PAGES.jsonl ...     the same with what is learned from other sources
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- train TREES PAGES.jsonl ...            learns what an article is told by
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- sieves GOLD.jsonl     what each attribution sieve brings
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- weights GOLD.jsonl    what the clues weigh that tell whom a mention stands for
//                                                       weights --explain GOLD.jsonl    the mentions that they give to somebody else, and why
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- sources TREES GOLD.jsonl   learns who of several is the source of a quote
//                                                       sources --check GOLD.jsonl   how many sources are right with what the other folds teach
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- fragments GOLD.jsonl  learns which fragments are nobody's words
//                                                       fragments --check GOLD.jsonl   how many are taken for terms with what the other folds teach
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- confidence GOLD.jsonl how often sieves and weights are right
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- shapes                texts that are made to be slow
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- cancel                how soon the reading of a long text stops
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- build                 what a corpus costs a build
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- large                 the build of 20,000 made-up articles
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- edit                  what an edit costs an editor
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- access                how long a program takes to its quotes
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- size                  what a corpus adds to a program, trimmed and native too
//
// --quick tries one of those that measure time or size: one round, small texts where it makes them itself, and no program is published.
// Its figures mean nothing.
const string Quick = "--quick";
bool isQuick = args.Contains(Quick);
args = [.. args.Where(argument => argument != Quick)];
switch (args)
{
    case ["accuracy", string gold]:
        QuoteReport.Write(gold, Console.Out);
        return;
    case ["weights", "--explain", .. string[] golds] when golds.Length > 0:
        new Explainer(Console.Out).Explain(golds.SelectMany(GoldArticle.ReadAll));
        return;
    case ["weights", "--check", .. string[] golds] when golds.Length > 0:
        WeightTrainer.Check(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["weights", .. string[] golds] when golds.Length > 0:
        WeightTrainer.Write(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["sources", "--check", .. string[] golds] when golds.Length > 0:
        SourceReport.Check(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["sources", string trees, .. string[] golds] when golds.Length > 0:
        SourceReport.Train(trees, golds.SelectMany(GoldArticle.ReadAll));
        return;
    case ["fragments", "--check", .. string[] golds] when golds.Length > 0:
        FragmentTrainer.Check(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["fragments", .. string[] golds] when golds.Length > 0:
        FragmentTrainer.Write(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["confidence", .. string[] golds] when golds.Length > 0:
        ConfidenceMeter.Write(golds.SelectMany(GoldArticle.ReadAll), Console.Out);
        return;
    case ["accuracy", string gold, "--folds"]:
        QuoteReport.WriteFolds(gold, Console.Out);
        return;
    case ["accuracy", "--sources", .. string[] pages] when pages.Length > 0:
        PageReports.WriteSources(pages, Console.Out);
        return;
    case ["accuracy", string _, string _, ..]:
        PageReports.WriteLeftOut(args[1..], Console.Out);
        return;
    case ["train", string trees, string _, ..]:
        PageReports.Train(trees, args[2..]);
        return;
    case ["pages", string gold]:
        PageReport.Write(gold, Console.Out);
        return;
    case ["import", string pages, string results]:
        ImportReport.Write(pages, results, Console.Out);
        return;
    case ["import", string pages]:
        StatementReport.Write(pages, Console.Out);
        return;
    case ["sieves", string gold]:
        SieveReport.Write(gold, Console.Out);
        return;
    case ["shapes"]:
        ShapeReport.Write(largest: isQuick ? 10_000 : TextShape.Full, TimeSpan.FromSeconds(isQuick ? 0 : 0.5), Console.Out);
        return;
    case ["cancel"]:
        CancelReport.Write(size: isQuick ? 10_000 : TextShape.Full, rounds: isQuick ? 1 : 3, Console.Out);
        return;
    case ["build"]:
        BuildReport.Write(rounds: isQuick ? 1 : 5, Console.Out);
        return;
    case ["large"]:
        LargeReport.Write(articles: isQuick ? 12 : 20_000, Console.Out);
        return;
    case ["edit"]:
        EditReport.Write(rounds: isQuick ? 1 : 75, Console.Out);
        return;
    case ["access"]:
        AccessReport.Write(rounds: isQuick ? 1 : 15, Console.Out);
        return;
    case ["size"]:
        SizeReport.Write(publishes: !isQuick, Console.Out);
        return;
}

Console.WriteLine(BenchmarkCorpus.Describe());
IConfig config = isQuick
    ? DefaultConfig.Instance
        .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
        .WithOption(ConfigOptions.DisableOptimizationsValidator, true)
        .WithArtifactsPath(ConsumerProject.Root)
    // A run over the corpus is one operation: the runtime optimizes a method after thirty of its calls and a pause, so a short run reads unoptimized code
    : DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(20).WithIterationCount(10));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
