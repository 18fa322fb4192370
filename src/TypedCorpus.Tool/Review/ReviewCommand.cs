namespace TypedCorpus.Tool.Review;

/// <summary><c>typedcorpus review PATH...</c>: the pages of a report with corrections, for this machine alone, until it is stopped.</summary>
static class ReviewCommand
{
    /// <summary>Writes the address, and serves it until it is cancelled.</summary>
    /// <returns>0, or 1 when there is nothing to review; what can't be read is named on the error output, and the rest is served.</returns>
    public static async Task<int> Run(IReadOnlyList<string> paths, SeedOptions options, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        IReadOnlyList<SeedArgument> seeds = [.. SeedArguments.Expand(paths, errors, out _)];
        if (seeds.Count == 0 || seeds.Any(seed => seed.IsStandardInput))
        {
            errors.WriteLine("Files or folders are expected: what comes from standard input can't be put right");
            return 1;
        }

        ReviewSession session = new(seeds, options, errors);
        if (session.Corpus.Articles.Count == 0)
            return 1;

        await using ReviewServer server = new(session);
        await output.WriteLineAsync($"{await server.Start()}queue.html");
        await output.WriteLineAsync("Corrections are written at once. Ctrl+C ends it.");
        await output.FlushAsync(CancellationToken.None);
        await server.Wait(stop);
        return 0;
    }
}
