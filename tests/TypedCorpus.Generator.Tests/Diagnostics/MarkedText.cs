using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>A text in which <c>[|</c> and <c>|]</c> stand around the places where something is expected.</summary>
sealed class MarkedText
{
    readonly SourceText text;

    MarkedText(string characters, IReadOnlyList<TextSpan> spans)
    {
        text = SourceText.From(characters);
        Spans = spans;
    }

    /// <summary>The characters without the marks.</summary>
    public string Characters => text.ToString();

    /// <summary>The marked places, in order.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The marked places as lines and columns, from 0.</summary>
    public IEnumerable<LinePositionSpan> Lines => Spans.Select(text.Lines.GetLinePositionSpan);

    /// <summary>Takes the marks out.</summary>
    public static MarkedText Read(string marked)
    {
        List<TextSpan> spans = [];
        string text = marked;
        while (text.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            text = text.Remove(start, 2);
            int end = text.IndexOf("|]", StringComparison.Ordinal);
            text = text.Remove(end, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return new MarkedText(text, spans);
    }
}
