using TypedCorpus.Analysis.Corrections;

namespace TypedCorpus.Testing;

/// <summary>A file of a corpus, from a disk or made up for a test: a seed, the sidecar with the metadata of one, a schema, or the speakers of all.</summary>
/// <param name="Path">
/// Where diagnostics say that the file is. Keep it relative, so that a snapshot is the same on every machine. A sidecar is
/// <c>NAME.corpus.yaml</c> beside <c>NAME.txt</c>.
/// </param>
/// <param name="Text">The characters of the file.</param>
public sealed record CorpusFile(string Path, string Text)
{
    /// <summary>What the name of a sidecar ends in, instead of the extension of its seed.</summary>
    public const string SidecarExtension = ".corpus.yaml";

    /// <summary>The name of a file with the schema of its folder's metadata.</summary>
    public const string SchemaName = "corpus.schema.yaml";

    /// <summary>The name of a file that says who the speakers of all articles are.</summary>
    public const string SpeakersName = SpeakerDirectory.FileName;

    /// <summary>The article's id: the path without its extension, unless you set another.</summary>
    public string Id { get; init; } = System.IO.Path.ChangeExtension(Path, null).Replace('\\', '/');

    /// <summary>The member name that the project file would ask for (<c>&lt;Corpus Include="..." Name="..." /&gt;</c>); null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The collection that the project file would name (<c>&lt;Corpus Include="..." Collection="..." /&gt;</c>); null for none.</summary>
    public string? Collection { get; init; }

    /// <summary>Whether two apostrophes on either side set off a quote, as the project file would say of the seed (<c>&lt;Corpus Include="..."
    /// DoubledApostrophes="true" /&gt;</c>); null for what the option of the project says.</summary>
    public bool? DoubledApostrophes { get; init; }

    internal bool IsSchema => System.IO.Path.GetFileName(Path) == SchemaName;

    internal bool IsSpeakers => System.IO.Path.GetFileName(Path) == SpeakersName;

    internal bool IsSidecar => IsNamedAsSidecar(Path);

    // The second one by mistake, which the generator tells
    internal static bool IsNamedAsSidecar(string path) =>
        path.EndsWith(SidecarExtension, StringComparison.Ordinal) || path.EndsWith(".corpus.yml", StringComparison.Ordinal);

    /// <summary>Reads a file as the compiler does. Its id is the file's name without the extension.</summary>
    /// <param name="path">The file; a relative one is searched for as <see cref="CorpusDriver.Run(string, CorpusDriverOptions?)"/> says.</param>
    public static CorpusFile Read(string path)
    {
        string found = TestPath.Find(path, File.Exists) ?? throw new FileNotFoundException(TestPath.NotFound(path), path);
        return CorpusFolder.Read(found, System.IO.Path.GetFileName(found));
    }
}
