using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>The megabytes of text that are read in a second, and what is allocated for each.</summary>
sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new TextColumn("MB/s", (summary, benchmark) => summary[benchmark]?.ResultStatistics is { } statistics
                ? BenchmarkCorpus.Megabytes / (statistics.Median / 1e9)
                : null),
            new TextColumn("Allocated MB per MB", (summary, benchmark) =>
                summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark) / 1e6 / BenchmarkCorpus.Megabytes));
    }

    sealed class TextColumn(string name, Func<Summary, BenchmarkCase, double?> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            value(summary, benchmarkCase)?.ToString("0.0", CultureInfo.InvariantCulture) ?? "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
