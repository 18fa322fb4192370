using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>A seed as somebody might hand it over.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Format">How it is to be read.</param>
/// <param name="Characters">Its characters.</param>
/// <param name="Sidecar">Those of its sidecar; null for none.</param>
sealed record AnySeed(string Kind, TextFormat Format, string Characters, string? Sidecar)
{
    /// <summary>What is read from it.</summary>
    public Document Read() => DocumentReader.Read(Characters, Sidecar, Format);

    /// <summary>Its files in a project.</summary>
    public IEnumerable<CorpusFile> Files(string name)
    {
        yield return new CorpusFile(name + (Format == TextFormat.Markdown ? ".md" : ".txt"), Characters) { Id = name };
        if (Sidecar is not null)
            yield return new CorpusFile(name + ".corpus.yaml", Sidecar);
    }

    /// <summary>Seeds with a little less in them, the smallest first.</summary>
    public IEnumerable<AnySeed> Smaller()
    {
        if (Sidecar is not null)
        {
            yield return this with { Sidecar = null };
            foreach (string less in Less(Sidecar))
                yield return this with { Sidecar = less };
        }

        foreach (string less in Less(Characters))
            yield return this with { Characters = less };
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Kind}, {Format}: {Quoted(Characters)}{(Sidecar is null ? "" : $" with the sidecar {Quoted(Sidecar)}")}";

    static IEnumerable<string> Less(string text)
    {
        for (int cut = text.Length; cut > 0; cut /= 2)
        {
            for (int start = 0; start < text.Length; start += cut)
                yield return text.Remove(start, Math.Min(cut, text.Length - start));
        }
    }

    static string Quoted(string text) => '"' + string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        >= ' ' and <= '~' => c.ToString(),
        _ => $"\\u{(int)c:x4}",
    })) + '"';
}
