using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis;
using TypedCorpus.Tool.Markup;
using Document = TypedCorpus.Analysis.Document;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>The text of an article as it was read, block by block, each with its line in the file and what a build says about its lines below it.</summary>
sealed class ArticleText
{
    readonly Document document;
    readonly Queue<Mark> marks;
    readonly Queue<Insertion> names;
    readonly Queue<Diagnostic> diagnostics;
    readonly MarkupText html = new();
    int line = 1;
    int counted;
    int headingLevel = 1;

    ArticleText(ReportArticle article, QuoteMarks quotes)
    {
        document = article.Document;
        marks = new Queue<Mark>(quotes.Of(article.Quotes, hasTerms: true));
        names = new Queue<Insertion>(quotes.Names(article.Quotes));
        diagnostics = new Queue<Diagnostic>(article.Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == article.Path)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition));
    }

    /// <summary>The whole of it.</summary>
    public static MarkupText Of(ReportArticle article, QuoteMarks quotes)
    {
        ArticleText text = new(article, quotes);
        Block[] blocks = [.. article.Document.Blocks];
        for (int i = 0; i < blocks.Length;)
        {
            int end = i + 1;
            while (blocks[i].Kind == BlockKind.Boilerplate && end < blocks.Length && blocks[end].Kind == BlockKind.Boilerplate)
                end++;
            if (blocks[i].Kind == BlockKind.Boilerplate)
                text.AddBoilerplate(blocks.AsSpan(i, end - i), i);
            else
                text.AddBlock(blocks[i], i);
            text.AddDiagnostics(text.LineOf(blocks[end - 1].Span.End));
            i = end;
        }

        text.AddDiagnostics(int.MaxValue);
        return text.html;
    }

    /// <summary>A note of what a build says.</summary>
    /// <param name="diagnostic">What it says.</param>
    /// <param name="file">The name of the file, where that is not the article's own; null for none.</param>
    public static MarkupText Note(Diagnostic diagnostic, string? file = null)
    {
        string severity = diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        MarkupText note = new MarkupText().Add($"<p class=\"note {severity}\"><a href=\"{diagnostic.Descriptor.HelpLinkUri}\" rel=\"noreferrer\">{severity} {diagnostic.Id}</a> ");
        if (file is not null)
            note.Add($"<code>{file}</code> ");
        if (place.IsValid)
            note.Add($"line {place.StartLinePosition.Line + 1}: ");
        return note.Add($"{diagnostic.GetMessage(CultureInfo.InvariantCulture)}</p>\n");
    }

    void AddBlock(Block block, int index)
    {
        int at = LineOf(block.Span.Start);
        if (block.Kind == BlockKind.Metadata)
        {
            html.Add($"<details class=\"aside\" id=\"L{at}\"><summary>Metadata</summary><pre dir=\"auto\">{Text(block)}</pre></details>\n");
            return;
        }

        html.Add($"<div class=\"block {block.Kind.ToString().ToLowerInvariant()}\" id=\"L{at}\" data-block=\"{index}\"><span class=\"line\" aria-hidden=\"true\">{at}</span>");
        _ = block.Kind switch
        {
            BlockKind.Heading => Heading(block),
            BlockKind.BlockQuote => html.Add($"<blockquote dir=\"auto\">{Text(block)}</blockquote>"),
            BlockKind.Caption => html.Add($"<figure><figcaption dir=\"auto\">{Text(block)}</figcaption></figure>"),
            BlockKind.Code => html.Add($"<pre dir=\"auto\">{Text(block)}</pre>"),
            _ => html.Add($"<p dir=\"auto\">{Text(block)}</p>"),
        };
        html.Add($"</div>\n");
    }

    // Below the page's own heading, no level left out
    MarkupText Heading(Block block)
    {
        headingLevel = Math.Clamp(block.Level + 1, 2, Math.Min(headingLevel + 1, 6));
        return html.Add($"<h{headingLevel} dir=\"auto\">{Text(block)}</h{headingLevel}>");
    }

    void AddBoilerplate(ReadOnlySpan<Block> blocks, int index)
    {
        html.Add($"<details class=\"aside\" id=\"L{LineOf(blocks[0].Span.Start)}\"><summary>Boilerplate, {(blocks.Length == 1 ? "1 block" : $"{blocks.Length} blocks")}</summary><ul>\n");
        foreach (Block block in blocks)
            html.Add($"<li data-block=\"{index++}\"><span dir=\"auto\">{Text(block)}</span> <span class=\"reason\">line {LineOf(block.Span.Start)}: {block.Reason}</span></li>\n");
        html.Add($"</ul></details>\n");
    }

    void AddDiagnostics(int lastLine)
    {
        while (diagnostics.TryPeek(out Diagnostic? next) && next.Location.GetLineSpan().StartLinePosition.Line < lastLine)
            html.Add($"{Note(diagnostics.Dequeue())}");
    }

    MarkupText Text(Block block)
    {
        List<Mark> inside = [];
        while (marks.TryPeek(out Mark? next) && next.Span.Start < block.Span.End)
            inside.Add(marks.Dequeue());
        List<Insertion> between = [];
        while (names.TryPeek(out Insertion? next) && next.Offset <= block.Span.End)
            between.Add(names.Dequeue());
        return MarkedText.Of(document, block.Span, inside, between);
    }

    // Asked for in order
    int LineOf(int offset)
    {
        line += document.Source.Text.AsSpan(counted, offset - counted).Count('\n');
        counted = offset;
        return line;
    }
}
