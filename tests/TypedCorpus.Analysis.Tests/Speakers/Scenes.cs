using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Mentions;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Texts as the sieves see them.</summary>
static class Scenes
{
    /// <summary>A text whose paragraphs are parted by blank lines; no sieve went through it yet.</summary>
    public static Scene Of(string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string paragraph in text.Split("\n\n"))
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 2;
        }

        EquatableArray<Block> found = blocks.ToEquatableArray();
        return new Scene(text, found, QuoteFinder.Find(text, found).Quotes, CancellationToken.None);
    }

    /// <summary>The words that name a source.</summary>
    public static string Words(this Scene scene, QuoteSource source)
    {
        Mention mention = scene.Mentions[source.Mention];
        return TextSpan.FromBounds(scene.Tokens[mention.First].Start, scene.Tokens[mention.Last].End).Of(scene.Text);
    }
}
