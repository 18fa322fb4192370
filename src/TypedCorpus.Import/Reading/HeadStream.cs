namespace TypedCorpus.Import.Reading;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
sealed class HeadStream : ForwardStream
{
    readonly Stream _inner;
    readonly byte[] _head;
    int _read;

    public HeadStream(Stream inner, int length)
    {
        _inner = inner;
        byte[] buffer = new byte[length];
        _head = buffer[..inner.ReadAtLeast(buffer, length, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Head => _head;

    public override int Read(Span<byte> buffer)
    {
        if (_read >= _head.Length)
            return _inner.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _read);
        _head.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }
}
