using TypedCorpus.Testing;

namespace TypedCorpus.Tool.Report;

/// <summary><c>typedcorpus report PATH... -o FOLDER</c>: writes a site that shows what was read, to be opened from the disk.</summary>
static class ReportCommand
{
    /// <summary>Writes the site and the path of its first page; a file that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when a file could not be read, there was none, or the folder can't be written to.</returns>
    public static int Run(IReadOnlyList<string> paths, SeedOptions options, string folder, TextWriter output, TextWriter errors, WorkProgress progress)
    {
        List<(SeedArgument, IReadOnlyList<CorpusFile>)> seeds = [];
        bool isGood = true;
        foreach (SeedArgument seed in SeedArguments.Expand(paths, errors, out isGood))
        {
            if (SeedFiles.Read(seed, errors) is { } files)
                seeds.Add((seed, files));
            else
                isGood = false;
        }

        if (seeds.Count == 0)
            return 1;
        SiteWriter site = new(folder);
        try
        {
            if (site.IsTaken)
            {
                errors.WriteLine($"{folder}: there is something else than a report in it: name another folder, or an empty one");
                return 1;
            }

            progress.Run("Reading", tell => site.Write(new CorpusReader(options).Read(seeds, tell), tell));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"{folder}: {e.Message}");
            return 1;
        }

        output.WriteLine(Path.Combine(folder, "index.html").Replace('\\', '/'));
        return isGood ? 0 : 1;
    }
}
