using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedCorpus.Import.Records;

/// <summary>Reads the pages of a web archive (WARC, packed with gzip or not): its records of kind <c>response</c> that hold HTML.</summary>
static partial class WarcReader
{
    const int LongestLine = 65_536;
    const int LargestPage = 64_000_000;

    public static IEnumerable<ImportItem> Read(string name, Stream stream, bool isZipped)
    {
        using Stream records = new BufferedStream(isZipped ? new GZipStream(stream, CompressionMode.Decompress) : stream, 65_536);
        int number = 0;
        while (true)
        {
            Dictionary<string, string>? head;
            byte[] content = [];
            string? problem = null;
            try
            {
                head = Head(records, "WARC/");
                if (head is not null)
                    content = Content(records, head);
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or OverflowException)
            {
                head = null;
                problem = $"the archive can't be read any further: {e.Message}";
            }

            if (problem is not null)
                yield return new ImportItem($"{name}, record {number + 1}", null, problem);
            if (head is null)
                yield break;
            number++;
            if (head.GetValueOrDefault("warc-type") == "response" && Page(content) is (byte[] page, string charset))
            {
                string target = head.GetValueOrDefault("warc-target-uri", "").Trim('<', '>');
                Uri? address = Uri.TryCreate(target, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url : null;
                yield return ImportItem.Of($"{name}, record {number}", () => PageImport.Read(page, address, charset));
            }
        }
    }

    // The lines of a head by their keys in small letters; null at the end of the archive
    static Dictionary<string, string>? Head(Stream stream, string opening)
    {
        string? first = Line(stream);
        while (first is { Length: 0 })
            first = Line(stream);
        if (first is null)
            return null;
        if (!first.StartsWith(opening, StringComparison.Ordinal))
            throw new FormatException($"a record begins with \"{first[..Math.Min(first.Length, 20)]}\" and not with {opening}");

        Dictionary<string, string> head = new() { [""] = first };
        while (Line(stream) is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                head[line[..colon].Trim().ToLowerInvariant()] = line[(colon + 1)..].Trim();
        }

        return head;
    }

    static string? Line(Stream stream)
    {
        StringBuilder line = new();
        int read;
        while ((read = stream.ReadByte()) >= 0)
        {
            if (read == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length >= LongestLine)
                throw new FormatException("a line of its head has no end");
            line.Append((char)read);
        }

        return line.Length == 0 ? null : line.ToString();
    }

    // What is too large for a page is passed over
    static byte[] Content(Stream stream, Dictionary<string, string> head)
    {
        long length = long.Parse(head.GetValueOrDefault("content-length", "0"), NumberStyles.None, CultureInfo.InvariantCulture);
        bool isWanted = head.GetValueOrDefault("warc-type") == "response" && length <= LargestPage;
        byte[] content = new byte[isWanted ? length : 0];
        if (isWanted)
            stream.ReadExactly(content);
        byte[] skipped = new byte[8192];
        for (long left = isWanted ? 0 : length; left > 0;)
        {
            int count = stream.Read(skipped, 0, (int)Math.Min(left, skipped.Length));
            if (count == 0)
                throw new EndOfStreamException("it ends within a record");
            left -= count;
        }

        return content;
    }

    static (byte[] Page, string? Charset)? Page(byte[] response)
    {
        using MemoryStream stream = new(response);
        try
        {
            if (Head(stream, "HTTP/") is not { } head || !head.GetValueOrDefault("content-type", "").Contains("html", StringComparison.OrdinalIgnoreCase) || !Success().IsMatch(head[""]))
                return null;
            byte[] body = response[(int)stream.Position..];
            if (head.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
                body = Unchunked(body);
            body = Unpacked(body, head.GetValueOrDefault("content-encoding", "").ToLowerInvariant());
            return (body, Charset().Match(head["content-type"]) is { Success: true } found ? found.Groups[1].Value : null);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    static byte[] Unpacked(byte[] body, string encoding)
    {
        using MemoryStream packed = new(body);
        using Stream? unpacking = encoding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacking is null)
            return body;
        using MemoryStream unpacked = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = unpacking.Read(buffer)) > 0 && unpacked.Length < LargestPage)
            unpacked.Write(buffer, 0, read);
        return unpacked.ToArray();
    }

    // An archive may hold the chunks' contents only, whatever the head says
    static byte[] Unchunked(byte[] body)
    {
        using MemoryStream from = new(body);
        using MemoryStream to = new();
        while (Line(from) is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0 || length > body.Length - from.Position)
                return to.Length == 0 ? body : to.ToArray();
            if (length == 0)
                break;
            to.Write(body, (int)from.Position, length);
            from.Position += length;
            Line(from);
        }

        return to.ToArray();
    }

    [GeneratedRegex("""charset=["']?([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^HTTP/[\d.]+ 2\d\d")]
    private static partial Regex Success();
}
