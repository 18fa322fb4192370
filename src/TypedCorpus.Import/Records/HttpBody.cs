using System.Globalization;
using System.IO.Compression;

namespace TypedCorpus.Import.Records;

/// <summary>Reads what a server sent in chunks and packed. An archive may hold it without either, whatever the head says.</summary>
static class HttpBody
{
    const int Largest = 64_000_000;

    /// <summary>The page's bytes.</summary>
    /// <exception cref="ImportException">They can't be unpacked.</exception>
    public static byte[] Read(HttpResponse response)
    {
        byte[] body = response.Body;
        if (response.Head.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Unchunked(body);
        foreach (string encoding in response.Head.GetValueOrDefault("content-encoding", "").ToLowerInvariant()
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            body = Unpacked(body, encoding);
        }

        return body;
    }

    static byte[] Unpacked(byte[] body, string encoding)
    {
        if (encoding == "identity" || LooksUnpacked(body))
            return body;
        using MemoryStream packed = new(body);
        using Stream unpacking = encoding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            // Some servers leave out the head that the standard asks for
            "deflate" => body is [var first, var second, ..] && (first & 15) == 8 && ((first << 8) + second) % 31 == 0
                ? new ZLibStream(packed, CompressionMode.Decompress)
                : new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => throw new ImportException($"the page is packed with \"{encoding}\", which is not known here"),
        };
        using MemoryStream unpacked = new();
        byte[] buffer = new byte[81920];
        try
        {
            int read;
            while ((read = unpacking.Read(buffer)) > 0 && unpacked.Length < Largest)
                unpacked.Write(buffer, 0, read);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            if (unpacked.Length == 0)
                throw new ImportException($"the page can't be unpacked: {e.Message}");
        }

        return unpacked.ToArray();
    }

    static bool LooksUnpacked(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> start = body.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\r', (byte)'\n', (byte)'\t']);
        return start.Length > 1 && start[0] == (byte)'<' && (start[1] is (byte)'!' or (byte)'?' || char.IsAsciiLetter((char)start[1]));
    }

    static byte[] Unchunked(byte[] body)
    {
        using MemoryStream from = new(body);
        using MemoryStream to = new();
        while (WarcReader.Line(from) is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0 || length > body.Length - from.Position)
                return to.Length == 0 ? body : to.ToArray();
            if (length == 0)
                break;
            to.Write(body, (int)from.Position, length);
            from.Position += length;
            WarcReader.Line(from);
        }

        return to.ToArray();
    }
}
