namespace TypedCorpus.Import.Reading;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
sealed class HeadStream : Stream
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_read >= _head.Length)
            return _inner.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _read);
        _head.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
