using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A part between two places: what <c>1..^1</c> is.</summary>
[Embedded]
readonly struct Range(Index start, Index end)
{
    public static Range All => new(Index.Start, Index.End);

    public Index Start => start;

    public Index End => end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);
}
