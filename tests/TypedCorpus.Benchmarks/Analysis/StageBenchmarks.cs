using BenchmarkDotNet.Attributes;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Reading.Characters;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Languages;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>The analysis of all texts, and each of its stages on what the stage before made.</summary>
[Config(typeof(ThroughputConfig))]
public class StageBenchmarks
{
    string[] texts = [];
    StructuredText[] structures = [];
    EquatableArray<QuotedSpan>[] quotes = [];

    /// <summary>Makes what the stages start from.</summary>
    [GlobalSetup]
    public void Setup()
    {
        texts = [.. BenchmarkCorpus.Texts.Select(text => text.ReplaceLineEndings("\n"))];
        structures = [.. texts.Select(text => StructureReader.Read(text))];
        quotes = [.. structures.Select(structure => QuoteFinder.Find(structure.Source, structure.Blocks).Quotes)];
    }

    /// <summary>Text in memory to document.</summary>
    [Benchmark(Baseline = true)]
    public int All() => texts.Sum(text => DocumentReader.Read(text).Quotes.Count);

    /// <summary>Text to blocks and sentences.</summary>
    [Benchmark]
    public int Structure() => texts.Sum(text => StructureReader.Read(text).Blocks.Count);

    /// <summary>Blocks to quoted spans.</summary>
    [Benchmark]
    public int Quotes() => structures.Sum(structure => QuoteFinder.Find(structure.Source, structure.Blocks).Quotes.Count);

    /// <summary>Quoted spans to attributions.</summary>
    [Benchmark]
    public int Speakers()
    {
        int found = 0;
        for (int i = 0; i < structures.Length; i++)
            found += SpeakerFinder.Attribute(structures[i].Source, structures[i].Blocks, quotes[i], structures[i].Code).Speakers.Count;
        return found;
    }

    /// <summary>What is told of a text beside these: its language, whether it is a transcript, and which characters were misread.</summary>
    [Benchmark]
    public int Nature()
    {
        int found = 0;
        foreach (StructuredText structure in structures)
        {
            found += Misreading.All(structure.Source, CancellationToken.None).Count;
            found += TextLanguage.Of(structure.Source, tag: null, CancellationToken.None).Length;
            found += TranscriptFinder.Find(structure.Source, structure.Blocks, voices: null, CancellationToken.None).Count;
        }

        return found;
    }
}
