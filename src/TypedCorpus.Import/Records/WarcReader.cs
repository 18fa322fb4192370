using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedCorpus.Import.Records;

/// <summary>Reads the pages of a web archive (WARC): its records of kind <c>response</c> and <c>resource</c> that hold HTML.</summary>
static partial class WarcReader
{
    const int LongestLine = 65_536;
    const int LargestPage = 64_000_000;

    public static IEnumerable<ImportItem> Read(string name, Stream stream)
    {
        using Stream records = new BufferedStream(stream, 65_536);
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
            if (ResponseOf(head, content) is { } response)
            {
                string target = head.GetValueOrDefault("warc-target-uri", "").Trim('<', '>');
                Uri? address = Uri.TryCreate(target, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url : null;
                yield return ImportItem.Of($"{name}, record {number}", () => PageImport.Read(HttpBody.Read(response), address, response.Charset));
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

    internal static string? Line(Stream stream)
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
        bool isWanted = KindOf(head) is "response" or "resource" && length <= LargestPage;
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

    static string KindOf(Dictionary<string, string> head) => head.GetValueOrDefault("warc-type", "").ToLowerInvariant();

    // What a server sent, or a page that is there without a server's head; null for what is no page
    static HttpResponse? ResponseOf(Dictionary<string, string> head, byte[] content)
    {
        if (KindOf(head) == "resource")
            return IsPage(head) ? new HttpResponse(content, head) : null;
        if (KindOf(head) != "response")
            return null;
        using MemoryStream stream = new(content);
        try
        {
            return Head(stream, "HTTP/") is { } http && IsPage(http) && Success().IsMatch(http[""]) ? new HttpResponse(content[(int)stream.Position..], http) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static bool IsPage(Dictionary<string, string> head) => head.GetValueOrDefault("content-type", "").Contains("html", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^HTTP/[\d.]+ 2\d\d")]
    private static partial Regex Success();
}
