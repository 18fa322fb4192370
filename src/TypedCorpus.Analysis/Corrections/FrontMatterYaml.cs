using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>The part of a seed into which corrections can be written.</summary>
public static class FrontMatterYaml
{
    /// <summary>Where the YAML of a source's front matter is, without the lines around it; null where there is none, or it is no YAML.</summary>
    public static TextSpan? Find(string source) => FrontMatter.Find(source) is { Format: DataFormat.Yaml } found ? found.Data : null;
}
