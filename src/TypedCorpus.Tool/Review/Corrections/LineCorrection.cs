using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>What a line is.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Block">The index of the block.</param>
/// <param name="IsBoilerplate">Whether it is boilerplate; else it is text.</param>
sealed record LineCorrection(string Page, string Version, int Block, bool IsBoilerplate) : Correction(Page, Version)
{
    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = SameWords;
        Document document = article.Document;
        string[] texts = [.. document.Blocks.Select(block => block.Span.Of(document.Source.Text))];
        return Block >= 0 && Block < texts.Length && Openings.Of(texts[Block], [.. texts.Where((_, i) => i != Block)]) is { } words
            ? [yaml => CorrectionWriter.SetLine(yaml, words, IsBoilerplate)]
            : [];
    }

    public override bool IsDone(Document before, Document after) =>
        Block < after.Blocks.Count && after.Blocks[Block].Kind == BlockKind.Boilerplate == IsBoilerplate;
}
