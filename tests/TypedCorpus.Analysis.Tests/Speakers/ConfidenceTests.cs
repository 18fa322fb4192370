using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.Sieves;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class ConfidenceTests
{
    [Fact]
    public void No_sieve_is_always_wrong_about_a_kind_of_quote()
    {
        IEnumerable<string> sieves = typeof(IAttributionSieve).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(IAttributionSieve).IsAssignableFrom(type)).Select(type => type.Name);
        Assert.All(sieves, sieve => Assert.All(
            (QuoteKind[])[QuoteKind.Direct, QuoteKind.Partial], kind => Assert.InRange(ConfidenceTable.Measured.OfSieve(sieve, kind), 1, 100)));
    }
}
