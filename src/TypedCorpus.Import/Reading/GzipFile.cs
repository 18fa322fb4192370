using System.IO.Compression;

namespace TypedCorpus.Import.Reading;

/// <summary>What is in a file that is packed with gzip, as far as it can be unpacked.</summary>
sealed class GzipFile(Stream packed) : ForwardStream
{
    readonly GZipStream _unpacking = new(packed, CompressionMode.Decompress);

    /// <summary>Why what stands behind the last byte that was read is missing; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Problem is not null)
            return 0;
        try
        {
            return _unpacking.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            Problem = e.Message;
            return 0;
        }
    }
}
