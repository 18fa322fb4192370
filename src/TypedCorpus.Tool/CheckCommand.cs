using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary><c>typedcorpus check PATH...</c>: what a build with these seeds would report.</summary>
static class CheckCommand
{
    /// <summary>What <c>--format</c> takes: a line each, as the compiler writes it, or a log in SARIF.</summary>
    public static readonly string[] Formats = ["text", "sarif"];

    /// <summary>Writes errors, warnings and notes by file and line; a file that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when there is an error or a file could not be read.</returns>
    public static int Run(IReadOnlyList<string> files, SeedOptions options, string format, Stream output, TextWriter errors, WorkProgress progress)
    {
        bool hasAll = true;
        IReadOnlyList<Diagnostic> diagnostics = [];
        progress.Run("Checking", tell =>
        {
            IReadOnlyList<SeedArgument> seeds = SeedArguments.Expand(files, errors, out hasAll);
            IReadOnlyList<CorpusFile>?[] read = [.. seeds.Select(seed => SeedFiles.Read(seed, errors))];
            hasAll &= !read.Contains(null);
            tell($"Checking {read.Length} seeds");
            IReadOnlyList<CorpusFile>?[] lonely = [.. LonelySidecars(files, seeds).Select(sidecar => SeedFiles.Read(sidecar, errors))];
            hasAll &= !lonely.Contains(null);
            diagnostics = new BuildCheck(options).Run(read.Concat(lonely).OfType<IReadOnlyList<CorpusFile>>().SelectMany(found => found).Concat(SpeakersFiles.InFoldersOf(seeds)));
        });

        if (format == "sarif")
        {
            SarifLog.Write(output, diagnostics);
        }
        else
        {
            using StreamWriter text = new(output, leaveOpen: true);
            foreach (Diagnostic diagnostic in diagnostics)
                text.WriteLine(diagnostic);
        }

        return hasAll && diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error) ? 0 : 1;
    }

    // Those in the folders that were given; a build tells that no seed is beside them
    static IEnumerable<SeedArgument> LonelySidecars(IReadOnlyList<string> paths, IReadOnlyList<SeedArgument> seeds)
    {
        HashSet<string> known = [.. seeds.Select(seed => Review.CorrectionTarget.SidecarOf(seed.Path))];
        return SeedArguments.Expand([.. paths.Where(Directory.Exists)], file => file.EndsWith(CorpusFile.SidecarExtension, StringComparison.Ordinal), _ => { })
            .Where(sidecar => !known.Contains(sidecar.Path));
    }
}
