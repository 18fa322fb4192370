namespace TypedCorpus.Import.Reading;

/// <summary>A stream that gives its last bytes apart from all others, so that what goes before them can be worked on first.</summary>
/// <param name="inner">The stream.</param>
/// <param name="length">How many of its last bytes come apart.</param>
sealed class TrailerStream(Stream inner, int length) : ForwardStream
{
    readonly byte[] _buffer = new byte[(1 << 16) + length];
    int _start;
    int _end;
    bool _isRead;

    /// <summary>Whether the last bytes were given.</summary>
    public bool HasGivenTrailer { get; private set; }

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsAtEnd { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        Fill();
        int before = Math.Max(0, _end - _start - length);
        int count = Math.Min(buffer.Length, before > 0 ? before : _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        HasGivenTrailer |= _isRead && _start == _end;
        IsAtEnd |= count == 0 && buffer.Length > 0;
        return count;
    }

    // More than the last bytes may be
    void Fill()
    {
        if (_isRead || _end - _start > length)
            return;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        _end += inner.ReadAtLeast(_buffer.AsSpan(_end), length + 1, throwOnEndOfStream: false);
        _isRead = _end <= length;
    }
}
