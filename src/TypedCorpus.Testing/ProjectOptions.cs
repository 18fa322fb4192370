using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Testing;

/// <summary>The properties and the metadata of a project that the package makes visible to the compiler.</summary>
sealed class ProjectOptions(CorpusDriverOptions options) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(options.ToProperties().Select(property => new KeyValuePair<string, string>("build_property." + property.Key, property.Value)));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is CorpusText { File: var file } ? new Values(MetadataOf(file)) : Values.None;

    static IEnumerable<KeyValuePair<string, string>> MetadataOf(CorpusFile file)
    {
        const string Prefix = "build_metadata.AdditionalFiles.";
        yield return new(Prefix + "CorpusCollection", file.Collection ?? "");
        if (file.IsSchema)
        {
            yield return new(Prefix + "CorpusSchema", "true");
            yield break;
        }

        if (file.IsSpeakers)
        {
            yield return new(Prefix + "CorpusSpeakers", "true");
            yield break;
        }

        if (file.IsSidecar)
        {
            yield return new(Prefix + "CorpusSidecar", "true");
            yield break;
        }

        yield return new(Prefix + "CorpusSeed", "true");
        yield return new(Prefix + "CorpusId", Encode(file.Id));
        yield return new(Prefix + "CorpusName", file.Name ?? "");
        yield return new(Prefix + "CorpusDoubledApostrophes", file.DoubledApostrophes switch { true => "true", false => "false", null => "" });
    }

    // As the package's targets do
    static string Encode(string id) => id.Replace("%", "%25").Replace("#", "%23").Replace(";", "%3B").Replace(" ", "%20");

    sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new([]);

        readonly ImmutableDictionary<string, string> values = values.ToImmutableDictionary(KeyComparer);

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
