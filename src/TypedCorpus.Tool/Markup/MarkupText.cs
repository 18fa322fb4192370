using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Tool.Markup;

/// <summary>HTML or XML that is written piece by piece. What stands in the holes of a piece is escaped, unless it is a <see cref="MarkupText"/> itself.</summary>
sealed class MarkupText
{
    readonly StringBuilder text = new();

    /// <summary>A text of one piece.</summary>
    public static MarkupText Of(string words)
    {
        MarkupText markup = new();
        markup.Escape(words);
        return markup;
    }

    /// <summary>Adds a piece.</summary>
    public MarkupText Add([InterpolatedStringHandlerArgument("")] ref Piece piece)
    {
        _ = piece;
        return this;
    }

    /// <summary>Adds what is markup, or a script, as it stands.</summary>
    public MarkupText AddRaw(string raw)
    {
        text.Append(raw);
        return this;
    }

    /// <summary>Adds words, escaped.</summary>
    public MarkupText AddWords(string words)
    {
        Escape(words);
        return this;
    }

    public override string ToString() => text.ToString();

    void Escape(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ when IsForbidden(words, i) => text.Append('\uFFFD'),
                _ => text.Append(c),
            };
        }
    }

    // HTML and XML have no such characters, not even escaped
    static bool IsForbidden(string words, int i)
    {
        char c = words[i];
        if (char.IsHighSurrogate(c))
            return i + 1 == words.Length || !char.IsLowSurrogate(words[i + 1]);
        if (char.IsLowSurrogate(c))
            return i == 0 || !char.IsHighSurrogate(words[i - 1]);
        return c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\n' or '\t'));
    }

    /// <summary>A piece of markup with holes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Piece
    {
        readonly MarkupText markup;

        public Piece(int literalLength, int formattedCount, MarkupText markup)
        {
            _ = formattedCount;
            this.markup = markup;
            markup.text.EnsureCapacity(markup.text.Length + literalLength);
        }

        public readonly void AppendLiteral(string literal) => markup.text.Append(literal);

        public readonly void AppendFormatted(string? words) => markup.Escape(words ?? "");

        public readonly void AppendFormatted(MarkupText? inner) => markup.text.Append(inner?.text);

        public readonly void AppendFormatted(IFormattable value, string? format = null) =>
            markup.text.Append(value.ToString(format, CultureInfo.InvariantCulture));
    }
}
