namespace TypedCorpus.Tool;

/// <summary><c>typedcorpus export PATH...</c>: one JSON object a line for each file, in the order given.</summary>
static class ExportCommand
{
    /// <summary>Writes the lines; a file that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when a file could not be read.</returns>
    public static int Run(IReadOnlyList<string> files, bool isMarkdown, bool hasText, Stream output, TextWriter errors)
    {
        int exitCode = SeedFiles.ForEach(files, isMarkdown, errors, (file, id, document) =>
        {
            DocumentJson.Write(output, file, id, document, hasText);
            output.WriteByte((byte)'\n');
        });
        output.Flush();
        return exitCode;
    }
}
