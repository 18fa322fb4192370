using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Testing;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Review;

/// <summary>
/// The seeds that are reviewed. What the files say counts: they are read anew whenever one has changed, and nothing is written over what a person did
/// not see.
/// </summary>
/// <param name="seeds">The seeds, none of them standard input.</param>
/// <param name="options">How they are read.</param>
/// <param name="errors">Where a seed is named that can't be read.</param>
sealed class ReviewSession(IReadOnlyList<SeedArgument> seeds, SeedOptions options, TextWriter errors)
{
    const int VersionLength = 16;

    readonly Lock gate = new();
    readonly Stack<(SeedText Before, SeedText After)> done = new();
    readonly Dictionary<ReportArticle, (SeedArgument Seed, IReadOnlyList<CorpusFile> Files)> files = [];
    ReportCorpus corpus = new([], [], []);
    CorpusReader reader = new(options);
    string? readStamp;
    string readSpeakersStamp = "";

    /// <summary>What the files say now.</summary>
    public ReportCorpus Corpus
    {
        get
        {
            lock (gate)
            {
                Refresh();
                return corpus;
            }
        }
    }

    /// <summary>What the files of an article were when it was read, in short; of one that has been read anew since, nothing.</summary>
    public string VersionOf(ReportArticle article)
    {
        lock (gate)
        {
            return files.TryGetValue(article, out (SeedArgument Seed, IReadOnlyList<CorpusFile> Files) read)
                ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', read.Files.Select(file => file.Text).Append(readSpeakersStamp)))))[..VersionLength]
                : "";
        }
    }

    /// <summary>Writes a correction.</summary>
    public CorrectionResult Correct(Correction correction)
    {
        lock (gate)
        {
            Refresh();
            if (corpus.Articles.FirstOrDefault(article => article.Page == correction.Page) is not { } article)
                return new CorrectionResult(Outcome.Conflict, "The article is gone");
            if (VersionOf(article) != correction.Version)
                return new CorrectionResult(Outcome.Conflict, "The file was changed elsewhere: this page is shown anew, and nothing was written");
            try
            {
                return Write(article, correction);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException or EncoderFallbackException)
            {
                return new CorrectionResult(Outcome.Refused, e switch
                {
                    DecoderFallbackException => "The file is not UTF-8",
                    EncoderFallbackException => "These words can't be written in UTF-8",
                    _ => e.Message,
                });
            }
        }
    }

    /// <summary>Takes the last correction back.</summary>
    public CorrectionResult Undo()
    {
        lock (gate)
        {
            if (!done.TryPeek(out (SeedText Before, SeedText After) last))
                return new CorrectionResult(Outcome.Refused, "There is nothing to take back");
            try
            {
                if (!last.Before.Replace(last.After))
                    return new CorrectionResult(Outcome.Conflict, $"{last.After.Path} was changed elsewhere since: nothing was taken back");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new CorrectionResult(Outcome.Refused, e.Message);
            }

            done.Pop();
            readStamp = null;
            return new CorrectionResult(Outcome.Done, $"{last.After.Path} is as it was before");
        }
    }

    CorrectionResult Write(ReportArticle article, Correction correction)
    {
        (SeedArgument argument, IReadOnlyList<CorpusFile> read) = files[article];
        Document own = DocumentReader.Read(read[0].Text, read.ElementAtOrDefault(1)?.Text, TextFormats.Of(article.Path), options.ReadsDoubledApostrophes);
        IReadOnlyList<Func<string, string?>> changes = correction.Changes(article, OwnNameOf, out string problem);
        if (changes.Count == 0)
            return new CorrectionResult(Outcome.Refused, problem);
        CorrectionTarget target = CorrectionTarget.Of(article.Path);
        if (Tried(changes) is not { } trial)
            return new CorrectionResult(Outcome.Refused, Faulty(article.Document, read) ?? Correction.ByHand(target.File.Path));
        if (HasMoreFaults(trial) && correction.Leftover(article, OwnNameOf) is { } leftover && Tried([.. changes, leftover]) is { } other && !HasMoreFaults(other))
            trial = other;
        if (HasMoreFaults(trial))
            return new CorrectionResult(Outcome.Refused, NewFault(trial, article.Document, read));
        if (!correction.IsDone(article.Document, trial.Document))
            return new CorrectionResult(Outcome.Refused, correction.FailureOf(article.Document, trial.Document, target.File.Path));

        if (!trial.Changed.Replace(target.File))
            return new CorrectionResult(Outcome.Conflict, "The file was changed elsewhere: nothing was written");
        done.Push((target.File, trial.Changed));
        readStamp = null;
        return new CorrectionResult(Outcome.Done, $"Written to {trial.Changed.Path}");

        string OwnNameOf(string name) => OwnName(name, article.Document, own);

        bool HasMoreFaults(Trial tried) => tried.Document.Metadata.Errors.Count > article.Document.Metadata.Errors.Count;

        Trial? Tried(IEnumerable<Func<string, string?>> attempt)
        {
            if (target.With(attempt) is not { } changed)
                return null;
            CorpusFile written = new(changed.Path, changed.Characters);
            CorpusFile[] now = target.IsSeed ? [written, .. read.Skip(1)] : [read[0], written];
            return new Trial(changed, now, SeedFiles.Parse(argument, now, options).Document);
        }
    }

    static string NewFault(Trial trial, Document before, IReadOnlyList<CorpusFile> read)
    {
        HashSet<string> known = [.. before.Metadata.Errors.Select(error => error.Message)];
        EquatableArray<MetadataError> errors = trial.Document.Metadata.Errors;
        MetadataError wrong = errors.FirstOrDefault(error => !known.Contains(error.Message)) ?? errors[^1];
        string message = FaultPlace.Of(wrong, trial.Files, read) is { } place ? $"{place}: {wrong.Message}" : wrong.Message;
        return wrong.Fault == MetadataFault.Misfit ? $"{Correction.ByHand(trial.Changed.Path)}. {message}" : message;
    }

    // A speaker whom the file of speakers calls otherwise has the other names as aliases
    static string OwnName(string name, Document seen, Document own)
    {
        if (own.Speakers.Any(speaker => speaker.Name == name) || seen.Speakers.FirstOrDefault(speaker => speaker.Name == name) is not { } known)
            return name;
        return own.Speakers.FirstOrDefault(speaker => known.Aliases.Contains(speaker.Name, SpeakerNameComparer.IgnoreCase))?.Name ?? name;
    }

    static string? Faulty(Document document, IReadOnlyList<CorpusFile> read) =>
        document.Metadata.Errors.FirstOrDefault(error => error.Fault != MetadataFault.Misfit) is { } fault
            ? $"{FaultPlace.Of(fault, read, read)}, has a fault that has to be mended first: {fault.Message}"
            : null;

    void Refresh()
    {
        string speakersStamp = StampOf(seeds.Where(seed => File.Exists(seed.Path)).Select(SpeakersFiles.Of).OfType<string>().Distinct());
        string stamp = speakersStamp + StampOf(seeds.SelectMany(seed => (string[])[seed.Path, CorrectionTarget.SidecarOf(seed.Path)]));
        if (stamp == readStamp)
            return;

        // It keeps what it read of seeds that are as they were
        if (speakersStamp != readSpeakersStamp)
            reader = new CorpusReader(options);
        readSpeakersStamp = speakersStamp;
        List<(SeedArgument Seed, IReadOnlyList<CorpusFile> Files)> read = [];
        foreach (SeedArgument seed in seeds)
        {
            if (SeedFiles.Read(seed, errors) is { } found)
                read.Add((seed, found));
        }

        corpus = reader.Read(read, _ => { });
        files.Clear();
        for (int i = 0; i < read.Count; i++)
            files.Add(corpus.Articles[i], read[i]);
        readStamp = stamp;
    }

    // What the compiler makes of a change, before it is written
    sealed record Trial(SeedText Changed, IReadOnlyList<CorpusFile> Files, Document Document);

    static string StampOf(IEnumerable<string> paths) => string.Concat(paths
        .Select(path => new FileInfo(path))
        .Select(file => file.Exists ? $"{file.FullName} {file.LastWriteTimeUtc.Ticks} {file.Length}\n" : "-\n"));
}
