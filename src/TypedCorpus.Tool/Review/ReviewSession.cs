using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Testing;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review;

/// <summary>
/// The seeds that are reviewed. What the files say counts: they are read anew whenever one has changed, and nothing is written over what a person did
/// not see.
/// </summary>
/// <param name="seeds">The seeds, none of them standard input.</param>
/// <param name="errors">Where a seed is named that can't be read.</param>
sealed class ReviewSession(IReadOnlyList<SeedArgument> seeds, TextWriter errors)
{
    const int VersionLength = 16;
    const string ByHand = "This can't be changed without changing more of the file: write it by hand";

    readonly Lock gate = new();
    readonly Stack<(SeedText Before, SeedText After)> done = new();
    readonly Dictionary<ReportArticle, IReadOnlyList<CorpusFile>> files = [];
    ReportCorpus corpus = new([], [], []);
    string? readStamp;

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
            return files.TryGetValue(article, out IReadOnlyList<CorpusFile>? read)
                ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', read.Select(file => file.Text)))))[..VersionLength]
                : "";
        }
    }

    /// <summary>Whether a person has still to look at a quote: its speaker is unsure or missing, and no correction says that this is right.</summary>
    public bool IsOpen(ReportArticle article, ReportQuote quote)
    {
        if (!article.IsFlagged(quote))
            return false;
        lock (gate)
        {
            string words = article.Document.TextOf(quote.Quote.Span);
            return !YamlOf(article).Any(yaml => CorrectionWriter.HasOpeningOf(yaml, "quotes", words));
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
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                return new CorrectionResult(Outcome.Refused, e is DecoderFallbackException ? "The file is not UTF-8" : e.Message);
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
            if (!SeedText.Read(last.After.Path).IsSame(last.After))
                return new CorrectionResult(Outcome.Conflict, $"{last.After.Path} was changed elsewhere since: nothing was taken back");
            try
            {
                last.Before.Save(isNew: false);
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
        if (Change(article, correction, out string? problem) is not { } change)
            return new CorrectionResult(Outcome.Refused, problem ?? ByHand);
        CorrectionTarget target = CorrectionTarget.Of(article.Path);
        if (target.With(change) is not { } changed)
            return new CorrectionResult(Outcome.Refused, ByHand);

        // What the compiler makes of it, before it is written
        string seed = target.IsSeed ? changed.Characters : files[article][0].Text;
        string? sidecar = target.IsSeed ? files[article].ElementAtOrDefault(1)?.Text : changed.Characters;
        Document after = DocumentReader.Read(seed, sidecar, TextFormats.Of(article.Path));
        if (after.Metadata.Errors.Count > article.Document.Metadata.Errors.Count || !IsDone(after, correction))
            return new CorrectionResult(Outcome.Refused, ByHand);

        SeedText now = SeedText.Read(target.File.Path);
        if (!now.IsSame(target.File))
            return new CorrectionResult(Outcome.Conflict, "The file was changed elsewhere: nothing was written");
        changed.Save(isNew: now.Bytes is null);
        done.Push((now, changed));
        readStamp = null;
        return new CorrectionResult(Outcome.Done, $"Written to {changed.Path}");
    }

    static Func<string, string?>? Change(ReportArticle article, Correction correction, out string? problem)
    {
        problem = "There are others that start with the same words: put this right by hand";
        Document document = article.Document;
        if (correction.Block is { } index)
        {
            string[] texts = [.. document.Blocks.Select(block => block.Span.Of(document.Source.Text))];
            if (index < 0 || index >= texts.Length || CorrectionWriter.OpeningOf(texts[index], [.. texts.Where((_, i) => i != index)]) is not { } words)
                return null;
            (string list, string other) = correction.IsBoilerplate ? ("boilerplate", "text") : ("text", "boilerplate");
            return yaml => CorrectionWriter.Remove(yaml, other, words) is { } without ? CorrectionWriter.Add(without, list, words) : null;
        }

        if (article.Quotes.FirstOrDefault(quote => quote.Anchor == correction.Quote) is not { IsNested: false } quote)
        {
            problem = "A quote inside another one can't be put right";
            return null;
        }

        string[] others = [.. document.Quotes.Where(other => other.Span != quote.Quote.Span).Select(other => document.TextOf(other.Span))];
        string? speaker = string.IsNullOrWhiteSpace(correction.Speaker) ? null : correction.Speaker.Trim();
        return CorrectionWriter.OpeningOf(document.TextOf(quote.Quote.Span), others) is { } opening
            ? yaml => CorrectionWriter.Set(yaml, "quotes", opening, speaker)
            : null;
    }

    static bool IsDone(Document after, Correction correction)
    {
        if (correction.Block is { } block)
            return block < after.Blocks.Count && after.Blocks[block].Kind == BlockKind.Boilerplate == correction.IsBoilerplate;
        Attribution? attribution = ReportQuote.Of(after).FirstOrDefault(quote => quote.Anchor == correction.Quote)?.Quote.Attribution;
        if (correction.Speaker?.Trim() is not { Length: > 0 } name)
            return attribution is null;
        return attribution is { Speaker: { } index, Confidence: 100 }
            && (after.Speakers[index].Name == name || after.Speakers[index].Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    IEnumerable<string> YamlOf(ReportArticle article)
    {
        if (FrontMatterYaml.Find(article.Document.Source.Text) is { } part)
            yield return part.Of(article.Document.Source.Text);
        if (files.TryGetValue(article, out IReadOnlyList<CorpusFile>? read) && read.Count > 1)
            yield return Source.Read(read[1].Text).Text;
    }

    void Refresh()
    {
        string stamp = string.Concat(seeds.SelectMany(seed => (string[])[seed.Path, CorrectionTarget.SidecarOf(seed.Path)])
            .Select(path => new FileInfo(path))
            .Select(file => file.Exists ? $"{file.LastWriteTimeUtc.Ticks} {file.Length}\n" : "-\n"));
        if (stamp == readStamp)
            return;

        List<(SeedArgument, IReadOnlyList<CorpusFile> Files)> read = [];
        foreach (SeedArgument seed in seeds)
        {
            if (SeedFiles.Read(seed, errors) is { } found)
                read.Add((seed, found));
        }

        corpus = ReportCorpus.Of(read, isMarkdown: false, _ => { });
        files.Clear();
        for (int i = 0; i < read.Count; i++)
            files.Add(corpus.Articles[i], read[i].Files);
        readStamp = stamp;
    }
}
