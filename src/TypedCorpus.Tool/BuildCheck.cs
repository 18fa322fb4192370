using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>Asks what a build says of files. Asked again, it reads anew what has changed since.</summary>
/// <param name="options">How the files are read.</param>
sealed class BuildCheck(SeedOptions options)
{
    readonly CSharpCompilation compilation = CSharpCompilation.Create("Corpus");
    readonly Dictionary<string, CorpusText> texts = new(StringComparer.Ordinal);
    GeneratorDriver? driver;

    /// <summary>What a build with these files says, but for the hidden diagnostics: by file, then by place.</summary>
    public IReadOnlyList<Diagnostic> Run(IEnumerable<CorpusFile> files)
    {
        CorpusFile[] corpus = [.. files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];
        if (corpus.Length == 0)
            return [];

        driver = Updated(corpus).RunGenerators(compilation);
        return
        [
            .. driver.GetRunResult().Diagnostics
                .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition),
        ];
    }

    GeneratorDriver Updated(CorpusFile[] corpus)
    {
        GeneratorDriver updated = driver ?? CorpusDriver.Create(
            [], new CorpusDriverOptions { CorpusAssets = LinkedFiles.Below(corpus), CorpusDoubledApostrophes = options.ReadsDoubledApostrophes });
        HashSet<string> paths = [.. corpus.Select(file => file.Path)];
        foreach (CorpusText gone in texts.Values.Where(text => !paths.Contains(text.Path)).ToArray())
        {
            updated = updated.RemoveAdditionalTexts([gone]);
            texts.Remove(gone.Path);
        }

        List<AdditionalText> added = [];
        foreach (CorpusFile file in corpus)
        {
            texts.TryGetValue(file.Path, out CorpusText? known);
            if (known?.File == file)
                continue;
            CorpusText text = new(file);
            texts[file.Path] = text;
            if (known is null)
                added.Add(text);
            else
                updated = updated.ReplaceAdditionalText(known, text);
        }

        return updated.AddAdditionalTexts([.. added]);
    }
}
