using System.Collections.Concurrent;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What links may lead to: the seeds with the names of their headings, and the files beside them.</summary>
sealed class LinkTargets : IEquatable<LinkTargets>
{
    readonly EquatableArray<LinkTarget> seeds;
    readonly Assets assets;
    readonly bool hasDrafts;
    readonly Dictionary<string, LinkTarget> byPath = new(StringComparer.Ordinal);
    readonly HashSet<string> files;
    readonly Lazy<ILookup<string, string>> byName;
    readonly Lazy<ILookup<string, string>> byFolder;
    readonly ConcurrentDictionary<string, AnchorNames> anchors = new(StringComparer.Ordinal);

    /// <summary>The targets of a corpus, whatever the order of the seeds.</summary>
    /// <param name="seeds">Its seeds.</param>
    /// <param name="assets">The files beside them.</param>
    /// <param name="hasDrafts">Whether drafts are in it.</param>
    public LinkTargets(IEnumerable<LinkTarget> seeds, Assets assets, bool hasDrafts)
    {
        this.hasDrafts = hasDrafts;
        this.seeds = seeds.OrderBy(seed => seed.Path, StringComparer.Ordinal).ToEquatableArray();
        this.assets = assets;
        files = new HashSet<string>(assets.Paths, StringComparer.Ordinal);
        foreach (LinkTarget seed in this.seeds)
            byPath[seed.Path] = seed;
        string[] paths = [.. byPath.Keys.Concat(files).OrderBy(path => path, StringComparer.Ordinal)];
        byName = new(() => paths.ToLookup(path => path.Substring(path.LastIndexOf('/') + 1), StringComparer.OrdinalIgnoreCase));
        byFolder = new(() => paths.ToLookup(
            path => path.Substring(0, path.LastIndexOf('/') + 1), path => path.Substring(path.LastIndexOf('/') + 1), StringComparer.Ordinal));
    }

    /// <summary>A target that was probably meant: one of that name in another folder, or of a name like it in the same; null for none.</summary>
    /// <param name="path">The path where nothing is.</param>
    /// <param name="hasFolder">Whether the address names the folder: a file that many folders have is then looked for in one of its name alone.</param>
    public string? Near(string path, bool hasFolder)
    {
        int slash = path.LastIndexOf('/') + 1;
        string name = path.Substring(slash);
        bool isCommon = IsCommon(name);
        string end = path.Substring(path.LastIndexOf('/', Math.Max(0, slash - 2)) + 1);
        IEnumerable<string> ofName = byName.Value[name].OrderByDescending(other => other.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase));
        string? elsewhere = ofName.FirstOrDefault(other => !isCommon || !hasFolder || other.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase));
        if (elsewhere is not null || isCommon)
            return elsewhere;
        IEnumerable<string> beside = byFolder.Value[path.Substring(0, slash)]
            .Where(other => !IsCommon(other) && TextFormats.IsSeed(other) == TextFormats.IsSeed(name));
        return Spelling.Nearest(name, beside) is { } near ? path.Substring(0, slash) + near : null;
    }

    // What folders of documentation have of their own
    static bool IsCommon(string name) => Path.GetFileNameWithoutExtension(name).ToUpperInvariant() is "README" or "INDEX";

    /// <summary>The seed at a path, or of which a site makes the page at that path where no file is; null for none.</summary>
    public LinkTarget? SeedAt(string path)
    {
        if (byPath.TryGetValue(path, out LinkTarget? seed))
            return seed;
        return HasFile(path) ? null : LinkAddress.TextsOfPage(path).Select(text => byPath.TryGetValue(text, out LinkTarget? found) ? found : null).FirstOrDefault(found => found is not null);
    }

    /// <summary>The places of a seed that links may name.</summary>
    public AnchorNames AnchorsOf(LinkTarget seed) => anchors.GetOrAdd(seed.Path, _ => new AnchorNames(seed.Anchors));

    /// <summary>An address with the name that a place has here, where the text writes it as another program does; else the address itself.</summary>
    /// <param name="url">The address.</param>
    /// <param name="from">The path of the text.</param>
    /// <param name="root">The folder that ids count from.</param>
    public string WithAnchor(string url, string from, string root)
    {
        int hash = url.IndexOf('#');
        return hash >= 0 && LinkAddress.Of(url) is { MayBeSeed: true, Anchor: { Length: > 0 } anchor } address
            && SeedAt(address.File.Length == 0 ? from : address.From(from, root)) is { } target
            && AnchorsOf(target).Find(anchor) is { } name && name != anchor
                ? url.Substring(0, hash + 1) + name
                : url;
    }

    /// <summary>Whether a seed is a draft that is not in the corpus.</summary>
    public bool LeavesOut(LinkTarget seed) => seed.IsDraft && !hasDrafts;

    /// <summary>Whether a file is at a path.</summary>
    public bool HasFile(string path) => files.Contains(path);

    /// <inheritdoc/>
    public bool Equals(LinkTargets? other) => other is not null && hasDrafts == other.hasDrafts && seeds == other.seeds && assets.Equals(other.assets);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkTargets);

    /// <inheritdoc/>
    public override int GetHashCode() => seeds.GetHashCode();
}

/// <summary>A seed that links may lead to.</summary>
/// <param name="Path">Its path, with <c>/</c> between folders.</param>
/// <param name="Anchors">The names of its headings, and of what its HTML names.</param>
/// <param name="IsDraft">Whether its metadata say that it is a draft.</param>
sealed record LinkTarget(string Path, EquatableArray<string> Anchors, bool IsDraft);
