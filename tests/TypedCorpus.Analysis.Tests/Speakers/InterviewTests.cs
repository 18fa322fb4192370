using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Articles of quoted paragraphs, which are not the turns of a conversation.</summary>
public class InterviewTests
{
    const string Rain = "It rained for so long in the valley that year that nobody could say any more where the river ended and where the town began";

    [Fact]
    public void A_quoted_paragraph_goes_on_with_the_speaker_of_the_one_before() => Assert.Equal(
        ["Ann Roe", "Ann Roe", "Ann Roe", "Tom Poe", "Tom Poe"],
        Said.Names(
            $"A title for it\n\n“{Rain},” Ann Roe tells the Planet.\n\n“{Rain}.”\n\n“{Rain},” Roe says.\n\nThe mill was closed.\n\n"
            + $"“{Rain},” Tom Poe adds.\n\n“{Rain}.”\n\nIt is open now."));
}
