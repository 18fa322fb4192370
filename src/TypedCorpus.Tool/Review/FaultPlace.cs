using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool.Review;

/// <summary>Where a fault of an article's metadata stands, for a person who has the files open.</summary>
static class FaultPlace
{
    /// <summary>The file and the line, like <c>seeds/bridge.corpus.yaml, line 2</c>; null for a line that is not in the file yet.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="files">The seed, then its sidecar, as the fault was found in them.</param>
    /// <param name="seen">The two as they are.</param>
    public static string? Of(MetadataError fault, IReadOnlyList<CorpusFile> files, IReadOnlyList<CorpusFile> seen)
    {
        int file = fault.Place.InSidecar ? 1 : 0;
        if (file >= seen.Count)
            return null;
        string before = Source.Read(files[file].Text).Text[..fault.Place.Span.Start];
        string[] lines = LinesOf(files[file]);
        int line = Array.IndexOf(LinesOf(seen[file]), lines[before.Count(c => c == '\n')]);
        return line < 0 ? null : $"{seen[file].Path}, line {line + 1}";
    }

    static string[] LinesOf(CorpusFile file) => Source.Read(file.Text).Text.Split('\n');
}
