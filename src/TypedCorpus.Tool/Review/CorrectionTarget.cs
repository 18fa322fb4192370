using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool.Review;

/// <summary>A place for corrections of an article: its sidecar, or the front matter of its seed.</summary>
/// <param name="File">The file.</param>
/// <param name="Part">Where the YAML is in it.</param>
/// <param name="IsSeed">Whether it is the seed itself.</param>
sealed record CorrectionTarget(SeedText File, TextSpan Part, bool IsSeed)
{
    /// <summary>The place of an article: its sidecar where there is one, else YAML front matter, else a sidecar that is made.</summary>
    public static CorrectionTarget Of(string seedPath)
    {
        SeedText sidecar = SeedText.Read(SidecarOf(seedPath));
        if (sidecar.Bytes is null)
        {
            SeedText seed = SeedText.Read(seedPath);
            if (FrontMatterYaml.Find(Source.Read(seed.Characters).Text) is { } yaml)
                return new CorrectionTarget(seed, yaml, IsSeed: true);
        }

        return new CorrectionTarget(sidecar, new TextSpan(0, Source.Read(sidecar.Characters).Text.Length), IsSeed: false);
    }

    /// <summary>The path of the sidecar of a seed.</summary>
    public static string SidecarOf(string seedPath) => Path.ChangeExtension(seedPath, null) + CorpusFile.SidecarExtension;

    /// <summary>The file with its YAML changed, one change after the other; null where one could not be made.</summary>
    public SeedText? With(IEnumerable<Func<string, string?>> changes)
    {
        SeedText file = File;
        TextSpan part = Part;
        foreach (Func<string, string?> change in changes)
        {
            if (file.With(part, change) is not { } changed)
                return null;
            part = part with { Length = part.Length + Source.Read(changed.Characters).Text.Length - Source.Read(file.Characters).Text.Length };
            file = changed;
        }

        return file;
    }
}
