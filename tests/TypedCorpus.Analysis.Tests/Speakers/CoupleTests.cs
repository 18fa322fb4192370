using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Two people who share a surname or are named together are told apart by pronouns, given names and titles.</summary>
public class CoupleTests
{
    static readonly (string Quoted, string Who)[] Later =
        [
            ("“We lost all of it,” he said.", "Tom"),
            ("“We lost all of it,” she said.", "Maria"),
            ("He said they had lost “all of it now”.", "Tom"),
            ("“We lost all of it,” Tom said.", "Tom"),
            ("“We lost all of it,” Maria said.\n\n“Nobody helped us,” he added.", "Tom"),
            ("“We lost all of it,” he said. “Nobody helped us,” she added.", "Maria"),
            ("“We lost all of it,” said Mr Corbin.", "Tom"),
        ];

    [Theory]
    [InlineData("Tom and Maria Corbin have run the mill in Elmsford for years.")]
    [InlineData("In Elmsford, Tom and Maria Corbin have run the mill for years.")]
    [InlineData("Maria Corbin and her husband, Tom Corbin, have run the mill in Elmsford for years.")]
    [InlineData("Maria Corbin, 54, and Tom Corbin, 56, lost their home in the flood.")]
    [InlineData("Maria Corbin runs the mill in Elmsford with her brother, Tom Corbin.")]
    public void Each_of_two_is_meant_by_what_fits_only_one(string introduction)
    {
        foreach ((string quoted, string who) in Later)
        {
            string text = $"The flood in the valley\n\n{introduction}\n\nIt rained for days.\n\n{quoted}";
            Assert.Equal((quoted, who + " Corbin"), (quoted, Said.Names(text)[^1]));
        }
    }
}
