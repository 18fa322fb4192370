using System.Text;
using System.Text.RegularExpressions;

namespace TypedCorpus.Import.Reading;

/// <summary>Decodes a page: by its byte order mark, by what the server or the page states, as UTF-8 when it is, else as Windows-1252.</summary>
static partial class PageDecoder
{
    // Where the standard has browsers look for the page's own statement
    const int StatementWithin = 4096;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlySpan<byte> page, string? charset = null)
    {
        if (page.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(page[3..]);
        if (page.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(page[2..]);
        if (page.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(page[2..]);
        if (Named(charset) is { } told)
            return told.GetString(page);

        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, StatementWithin)]);
        Encoding? stated = Statement().Match(head) is { Success: true } found ? Named(found.Groups[1].Value) : null;
        if (stated is not null && stated.CodePage != Encoding.UTF8.CodePage)
            return stated.GetString(page);
        try
        {
            return StrictUtf8.GetString(page);
        }
        catch (DecoderFallbackException)
        {
            return (stated ?? Encoding.GetEncoding(1252)).GetString(page);
        }
    }

    static Encoding? Named(string? charset)
    {
        string name = (charset ?? "").Trim(' ', '"', '\'').ToLowerInvariant();
        try
        {
            return name switch
            {
                "" => null,
                // As browsers have it: what calls itself so is written on Windows, and a page whose head can be read is not UTF-16
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "iso8859-1" => Encoding.GetEncoding(1252),
                "utf-16" or "utf-16le" or "utf-16be" or "unicode" => Encoding.UTF8,
                _ => Encoding.GetEncoding(name),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();
}
