using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Tool.Report;

/// <summary>HTML that is written piece by piece. What stands in the holes of a piece is escaped, unless it is an <see cref="HtmlText"/> itself.</summary>
sealed class HtmlText
{
    readonly StringBuilder text = new();

    /// <summary>A text of one piece.</summary>
    public static HtmlText Of(string words)
    {
        HtmlText html = new();
        html.Escape(words);
        return html;
    }

    /// <summary>Adds a piece.</summary>
    public HtmlText Add([InterpolatedStringHandlerArgument("")] ref Piece piece)
    {
        _ = piece;
        return this;
    }

    /// <summary>Adds words, escaped.</summary>
    public HtmlText AddWords(string words)
    {
        Escape(words);
        return this;
    }

    public override string ToString() => text.ToString();

    void Escape(string words)
    {
        foreach (char c in words)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                // HTML has no such characters, not even escaped
                _ when char.IsControl(c) && c is not ('\n' or '\t') => text.Append('\uFFFD'),
                _ => text.Append(c),
            };
        }
    }

    /// <summary>A piece of HTML with holes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Piece
    {
        readonly HtmlText html;

        public Piece(int literalLength, int formattedCount, HtmlText html)
        {
            _ = formattedCount;
            this.html = html;
            html.text.EnsureCapacity(html.text.Length + literalLength);
        }

        public readonly void AppendLiteral(string literal) => html.text.Append(literal);

        public readonly void AppendFormatted(string? words) => html.Escape(words ?? "");

        public readonly void AppendFormatted(HtmlText? inner) => html.text.Append(inner?.text);

        public readonly void AppendFormatted(IFormattable value, string? format = null) =>
            html.text.Append(value.ToString(format, CultureInfo.InvariantCulture));
    }
}
