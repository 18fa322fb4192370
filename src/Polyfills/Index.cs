using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A place counted from the start or from the end: what <c>^1</c> is.</summary>
[Embedded]
readonly struct Index(int value, bool fromEnd = false)
{
    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public bool IsFromEnd => fromEnd;

    public int Value => value;

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
