namespace TypedCorpus.Tool.Export;

/// <summary><c>typedcorpus export PATH...</c>: what was read, for other programs, in the order given.</summary>
static class ExportCommand
{
    /// <summary>What <c>--format</c> takes: an object of JSON a line for each file, a row for each quote, or TEI.</summary>
    public static readonly string[] Formats = ["jsonl", "csv", "tei"];

    /// <summary>Writes the files; one that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when a file could not be read.</returns>
    public static int Run(
        IReadOnlyList<string> files, SeedOptions options, string format, bool hasText, Stream output, TextWriter errors, WorkProgress progress)
    {
        IExportFormat written = format switch
        {
            "csv" => new QuoteTable(output),
            "tei" => new TeiCorpus(output),
            _ => new JsonLines(output, hasText),
        };
        int exitCode = 0;
        progress.Run("Exporting", tell =>
        {
            written.Begin();
            exitCode = SeedFiles.ForEach(files, options, errors, (file, id, document) =>
            {
                tell(file);
                written.Write(file, id, document);
            });
            written.End();
        });
        output.Flush();
        return exitCode;
    }
}
