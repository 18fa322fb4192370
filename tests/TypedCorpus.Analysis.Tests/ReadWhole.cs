using Xunit;

namespace TypedCorpus.Analysis.Tests;

/// <summary>Whether the blocks of a text leave out nothing but blanks.</summary>
static class ReadWhole
{
    /// <summary>Asserts that the blocks follow each other, start and end with a character that can be seen, and have only blanks between them.</summary>
    public static void Check(string text, IEnumerable<Block> blocks)
    {
        int read = 0;
        foreach (Block block in blocks)
        {
            Assert.True(block.Span.Start >= read && block.Span.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[read..block.Span.Start]));
            Assert.False(char.IsWhiteSpace(text[block.Span.Start]) || char.IsWhiteSpace(text[block.Span.End - 1]));
            read = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[read..]));
    }
}
