using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class SeedDocumentTests
{
    static readonly Document Seed = DocumentReader.Read(File.ReadAllText(Find("seeds/000_56e8f5d5f01bd1e7.txt")));

    [Fact]
    public void The_seed_has_18_quotes_and_one_inside()
    {
        Quote[] quotes = [.. Seed.Quotes.Where(quote => quote.Kind != QuoteKind.Term)];

        Assert.Equal(18, quotes.Length);
        Assert.Equal("Look, we want to de-escalate things, we don’t want to escalate.", Assert.Single(quotes.SelectMany(quote => quote.Nested)).Span.Of(Seed.Source.Text));
    }

    [Fact]
    public void The_seed_has_six_speakers() => Assert.Equal(
        [
            ("Donald Jensen", 5, "director for Russia and Europe on the US Institute for Peace"),
            ("Joe Biden", 4, "President"),
            ("Emmanuel Macron", 3, "French President"),
            ("Nicholas Lokker", 2, "a analysis assistant with the Transatlantic Security Program on the Center for a New American Security"),
            ("Steven Pifer", 3, "a former US ambassador to Ukraine and a fellow on the Brookings Institution"),
            ("German mission to the US", 1, null),
        ],
        Seed.Speakers.Select((speaker, i) => (speaker.Name, Seed.Quotes.Count(quote => quote.Attribution?.Speaker == i), speaker.Description)));

    static string Find(string path)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, path)))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder!, path);
    }
}
