using System.Globalization;
using TypedCorpus.Generator.Tests.Hostile.Fuzzing;

namespace TypedCorpus.Generator.Tests.Hostile;

/// <summary>What holds of every seed. <see cref="SeedCounts"/> has the command of the long run.</summary>
public class AnySeedTests(ITestOutputHelper output)
{
    // So many articles go into one compilation
    const int Together = 50;

    const int TriesOfReading = 5000;
    const int TriesOfCompiling = 200;

    [Fact]
    public void Any_seed_is_read_by_the_rules()
    {
        ReadingReport report = new();
        ForEach(SeedCounts.Read, number =>
        {
            AnySeed seed = AnySeeds.Of(number);
            try
            {
                DocumentRules.Hold(seed, report.Read(number, seed));
            }
            catch (Exception)
            {
                throw Smallest.Fault(number, smaller => DocumentRules.Hold(smaller, smaller.Read()), TriesOfReading);
            }
        });
        output.WriteLine(report.ToString());
    }

    [Fact]
    public void Any_corpus_compiles_without_a_warning_and_its_program_reads_what_was_analysed()
    {
        ForEach(SeedCounts.Compiled / Together, batch =>
        {
            int[] numbers = [.. Enumerable.Range(batch * Together, Together)];
            bool isRun = numbers[^1] < SeedCounts.Run;
            try
            {
                Check([.. numbers.Select(AnySeeds.Of)], isRun);
            }
            catch (Exception fault)
            {
                int failing = Array.FindIndex(numbers, number => Record.Exception(() => Check([AnySeeds.Of(number)], isRun)) is not null);
                throw failing >= 0
                    ? Smallest.Fault(numbers[failing], seed => Check([seed], isRun), TriesOfCompiling)
                    : new InvalidOperationException($"Seeds {numbers[0]} to {numbers[^1]} fail together, and none alone.", fault);
            }
        });
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{SeedCounts.Compiled:N0} seeds compiled, {Together} together; of the programs of {SeedCounts.Run:N0} each was run and compared"));
    }

    // In parallel, up to the first fault
    static void ForEach(int count, Action<int> check)
    {
        try
        {
            Parallel.For(0, count, check);
        }
        catch (AggregateException faults)
        {
            throw faults.InnerExceptions[0];
        }
    }

    static void Check(AnySeed[] seeds, bool isRun)
    {
        CompiledSeeds compiled = new(seeds);
        compiled.AreCompiled();
        if (isRun)
            compiled.AreReadTheSame();
    }
}
