using System.Text;
using TypedCorpus.Analysis.Rendering;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>Seeds are read on all processors, ahead of the steps that ask for one after the other.</summary>
public class ReadAheadTests
{
    [Fact]
    public void A_seed_that_was_read_ahead_is_not_read_again()
    {
        SeedReading reading = Reading("A title\n\nA paragraph of words.");
        SeedReading.ReadAhead([reading, Reading("Another")], TestContext.Current.CancellationToken);
        // A cancelled token would stop a reading
        Assert.Same(reading.Result(new CancellationToken(canceled: true)), reading.Result(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Readings_are_equal_when_their_seeds_and_tables_are()
    {
        Assert.Equal(Reading("One"), Reading("One"));
        Assert.NotEqual(Reading("One"), Reading("Two"));
        Assert.NotEqual(Reading("One"), new SeedReading(Seed("One"), new ReadingOptions(StoresResources: true, Html: null)));
        Assert.NotEqual(Reading("One"), new SeedReading(Seed("One"), new ReadingOptions(StoresResources: false, new HtmlOptions(KeepsRaw: true, MarksQuotes: false))));
        Assert.NotEqual(Reading("One"), new SeedReading(Seed("One"), new ReadingOptions(StoresResources: false, Html: null, ReadsDoubledApostrophes: true)));
        Assert.NotEqual(Reading("One"), new SeedReading(Seed("One") with { DoubledApostrophes = "true" }, new ReadingOptions(StoresResources: false, Html: null)));
    }

    [Fact]
    public void A_cancelled_run_ends_as_cancelled_and_leaves_nothing_half_read_behind()
    {
        using CancellationTokenSource editor = new();
        SeedReading[] readings = [.. Enumerable.Range(0, 2000).Select(number => Reading(Article(number)))];
        editor.CancelAfter(TimeSpan.FromMilliseconds(1));

        Assert.ThrowsAny<OperationCanceledException>(() => SeedReading.ReadAhead([.. readings], editor.Token));
        for (int number = 0; number < readings.Length; number += 100)
            Assert.Equal(ReadSeed.Read(Seed(Article(number)), new ReadingOptions(StoresResources: false, Html: null), default), readings[number].Result(TestContext.Current.CancellationToken));
    }

    static string Article(int number) => $"Report {number}\n\n" + new StringBuilder().Insert(0, $"“We had {number} of them,” said Ada Brook. ", 50);

    static SeedReading Reading(string text) => new(Seed(text), new ReadingOptions(StoresResources: false, Html: null));

    static Seed Seed(string text) => new("seeds/a.txt", "a", Name: null, Collection: null, SchemaPath: "", text, Sidecar: null);
}
