namespace TypedCorpus.Tool;

/// <summary>What <c>import</c> was given, as files.</summary>
static class ImportFiles
{
    static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".mht", ".mhtml", ".warc", ".gz", ".rss", ".atom", ".xml", ".jsonl", ".ndjson"];

    /// <summary>The files in the order given, those of a folder or a pattern by path; each once.</summary>
    public static IEnumerable<string> Expand(IReadOnlyList<string> arguments, Action<string> fail) =>
        SeedArguments.Expand(arguments, file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase),
            argument => fail($"{argument}: no page, feed or record was found there")).Select(argument => argument.Path);
}
