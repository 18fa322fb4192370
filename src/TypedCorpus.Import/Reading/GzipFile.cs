using System.IO.Compression;

namespace TypedCorpus.Import.Reading;

/// <summary>
/// What is in a file that is packed with gzip, as far as it can be unpacked. One that is cut off is told from a whole one where the process has strict
/// validation switched on, as <c>typedcorpus</c> has in its project file: the stream that unpacks reads no other switch.
/// </summary>
sealed class GzipFile : ForwardStream
{
    // The checksum and the length behind what is packed
    const int LengthOfTrailer = 8;

    readonly TrailerStream _packed;
    readonly GZipStream _unpacking;

    public GzipFile(Stream packed)
    {
        _packed = new TrailerStream(packed, LengthOfTrailer);
        _unpacking = new GZipStream(_packed, CompressionMode.Decompress);
    }

    /// <summary>What is wrong with the file, and what of it was read; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Problem is not null)
            return 0;
        try
        {
            return _unpacking.Read(buffer);
        }
        catch (InvalidDataException)
        {
            Problem = _packed switch
            {
                { IsAtEnd: true } => "its end is missing, as the packed file was cut off; what stands before was read",
                { HasGivenTrailer: true } => "the checksum of the packed file is wrong, so it is damaged somewhere; all of it was read: get the file anew, or look at what was read",
                _ => "the packed file is damaged and can't be unpacked any further; what stands before was read",
            };
            return 0;
        }
    }
}
