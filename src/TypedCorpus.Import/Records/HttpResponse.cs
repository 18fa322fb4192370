using System.Text.RegularExpressions;

namespace TypedCorpus.Import.Records;

/// <summary>What a server sent.</summary>
/// <param name="Body">The bytes behind the head, as they came.</param>
/// <param name="Head">The lines of the head by their keys in small letters.</param>
sealed partial record HttpResponse(byte[] Body, Dictionary<string, string> Head)
{
    /// <summary>The encoding that the server stated; null for none.</summary>
    public string? Charset => CharsetOf().Match(Head.GetValueOrDefault("content-type", "")) is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("""charset=["']?([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetOf();
}
