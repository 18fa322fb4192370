using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Formats;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Speakers.Names;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>What a file says about speakers for all articles: names, aliases, descriptions, and who of one name is somebody else.</summary>
public sealed class SpeakerDirectory
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corpus.speakers.yaml";

    // The places in the order in which they count, by each name
    readonly Dictionary<string, List<int>> byName = new(SpeakerNameComparer.IgnoreCase);
    readonly SpeakerCorrection[] corrections;

    SpeakerDirectory(List<SpeakerCorrection> corrections, IEnumerable<SpeakerFault> faults)
    {
        // Those for single articles come first, as they are about them
        this.corrections = [.. corrections.OrderBy(correction => correction.In.Count == 0)];
        for (int i = 0; i < this.corrections.Length; i++)
        {
            foreach ((string name, _) in this.corrections[i].Forms)
            {
                if (!byName.TryGetValue(name, out List<int>? places))
                    byName.Add(name, places = []);
                places.Add(i);
            }
        }

        Entries = [.. corrections.Select(correction => new SpeakerEntry(correction))];
        Faults = faults.OrderBy(fault => fault.Span.Start).ToEquatableArray();
    }

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<SpeakerEntry> Entries { get; }

    /// <summary>What is wrong with the file, in order.</summary>
    public EquatableArray<SpeakerFault> Faults { get; }

    /// <summary>Reads the characters of a file. What can't be read of it is told, and the rest counts.</summary>
    /// <param name="characters">The characters; places count in them with line ends made <c>\n</c>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static SpeakerDirectory Read(string characters, CancellationToken cancellation = default)
    {
        List<DataFault> dataFaults = [];
        List<MetadataError> errors = [];
        DataMap? map = YamlReader.Read(Source.Read(characters, cancellation).Text, dataFaults, cancellation);
        CorrectionReader reader = new(span => new MetadataPlace(span, InSidecar: false), errors) { IsOfCorpus = true };
        foreach (KeyValuePair<DataScalar, DataNode> entry in map?.Entries ?? [])
        {
            if (!string.Equals(entry.Key.Text, CorrectionKeys.Speakers, StringComparison.OrdinalIgnoreCase))
                errors.Add(MetadataError.Unreadable(new(entry.Key.Span, false), $"'{entry.Key.Text}' is nothing that this file has: write names under 'speakers:'"));
            else
                reader.TryRead(entry.Key.Text, entry.Value, inSeed: false);
        }

        List<SpeakerCorrection> read = [.. reader.Corrections.Speakers];
        return new SpeakerDirectory(
            read,
            [
                .. dataFaults.Select(fault => new SpeakerFault(fault.Span, fault.Message, IsContradiction: false)),
                .. errors.Select(error => new SpeakerFault(error.Place.Span, error.Message, IsContradiction: false)),
                .. SpeakerContradictions.Of(read, cancellation),
            ]);
    }

    /// <summary>A document with its speakers as this file has them; the same one when the file says nothing of them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ids">The ids that its article has.</param>
    /// <param name="cancellation">Stops it.</param>
    public Document ApplyTo(Document document, IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        if (document.Speakers.Count == 0 || corrections.Length == 0)
            return document;
        SortedSet<int> called = [];
        foreach (string name in document.Speakers.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name)))
        {
            if (byName.TryGetValue(name, out List<int>? places))
                called.UnionWith(places);
        }

        (EquatableArray<Quote> quotes, EquatableArray<Speaker> speakers) =
            SpeakerCorrector.Apply(
                (document.Quotes, document.Speakers), called.Select(place => corrections[place]).Where(correction => correction.IsFor(ids)), cancellation);
        if (quotes == document.Quotes && speakers == document.Speakers)
            return document;
        List<MetadataError> faults = [.. document.Metadata.Errors];
        (quotes, speakers) = SpeakerCorrector.ApplyOpen((quotes, speakers), faults);
        return document with
        {
            Quotes = quotes,
            Speakers = speakers,
            Metadata = faults.Count == document.Metadata.Errors.Count ? document.Metadata : document.Metadata with { Errors = faults.ToEquatableArray() },
        };
    }
}

/// <summary>What is wrong with a file of speakers.</summary>
/// <param name="Span">Where, in the file's source.</param>
/// <param name="Message">What, and what to write instead.</param>
/// <param name="IsContradiction">Whether two of its entries claim one name; else it can't be read.</param>
public sealed record SpeakerFault(TextSpan Span, string Message, bool IsContradiction);
