namespace TypedCorpus.Package.Tests;

/// <summary>Made-up articles.</summary>
static class Texts
{
    /// <summary>Three quotes of two speakers, and a heading.</summary>
    public const string Bridge =
        """
        The Harbour Bridge Opens

        The bridge over the harbour opened on Monday, after four years of work.

        “It was worth the wait,” said Maria Lindqvist, chief engineer of the harbour authority. “Nobody will miss the ferry.”

        Before the bridge

        “My bakery is two minutes from the island now,” Tom Okafor said.
        """;

    /// <summary>One quote.</summary>
    public const string Ferry =
        """
        Last Ferry Leaves the Island

        The last ferry left the island on Sunday evening, with forty passengers and a brass band.

        “I have made this crossing nine thousand times,” Captain Elena Brandt said.
        """;
}
