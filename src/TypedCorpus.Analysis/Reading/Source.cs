using System.Text;

namespace TypedCorpus.Analysis.Reading;

/// <summary>The characters of a file: without a byte order mark, every line end a single line feed, nothing else changed.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Dropped">The offsets in <paramref name="Text"/> before which the file has one character more, in order.</param>
public sealed record Source(string Text, EquatableArray<int> Dropped)
{
    const char ByteOrderMark = '\uFEFF';

    /// <summary>Takes the characters of a file as they were decoded.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Source Read(string characters, CancellationToken cancellation = default)
    {
        bool marked = characters.Length > 0 && characters[0] == ByteOrderMark;
        if (!marked && characters.IndexOf('\r') < 0)
            return new Source(characters, default);

        StringBuilder text = new(characters.Length);
        List<int> dropped = [];
        int read = 0;
        if (marked)
        {
            dropped.Add(0);
            read = 1;
        }

        for (int ends = 0; characters.IndexOf('\r', read) is >= 0 and int end; ends++)
        {
            cancellation.ThrowIfRequestedAt(ends);
            text.Append(characters, read, end - read);
            read = end + 1;
            if (read < characters.Length && characters[read] == '\n')
                dropped.Add(text.Length);
            else
                text.Append('\n');
        }

        text.Append(characters, read, characters.Length - read);
        return new Source(text.ToString(), dropped.ToEquatableArray());
    }

    /// <summary>The offset in the file's characters, as they were decoded, of an offset in <see cref="Text"/>.</summary>
    public int ToFile(int offset)
    {
        if (Dropped.Count == 0)
            return offset;

        // A character dropped right before the offset belongs in front of it, so that a span's end does not take in a carriage return.
        return offset + SortedSearch.CountBefore(Dropped.Count, i => Dropped[i] < offset || (Dropped[i] == offset && offset == 0));
    }

    /// <summary>The span in the file's characters of a span in <see cref="Text"/>.</summary>
    public TextSpan ToFile(TextSpan span) => TextSpan.FromBounds(ToFile(span.Start), ToFile(span.End));
}
