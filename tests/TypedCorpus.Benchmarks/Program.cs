using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks;
using TypedCorpus.Benchmarks.Analysis;
using TypedCorpus.Benchmarks.Sieves;

// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- --filter '*'        the benchmarks
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- sieves GOLD.jsonl   what each attribution sieve brings
// dotnet run -c Release --project tests/TypedCorpus.Benchmarks -- shapes              texts that are made to be slow
if (args is ["shapes"])
{
    ShapeReport.Write(Console.Out);
    return;
}

if (args is ["sieves", string gold])
{
    SieveReport.Write(gold, Console.Out);
    return;
}

Console.WriteLine(BenchmarkCorpus.Describe());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
