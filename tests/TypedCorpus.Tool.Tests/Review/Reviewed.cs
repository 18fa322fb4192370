using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review;
using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Tests.Review;

/// <summary>Seeds that are reviewed, in a folder of their own.</summary>
sealed class Reviewed : IDisposable
{
    readonly WorkFolder folder = new();

    public Reviewed(params (string File, string Text)[] files)
    {
        foreach ((string file, string text) in files)
            folder.Save(file, text);
        Session = new ReviewSession(SeedArguments.Expand([folder.Path], TextWriter.Null, out _), new SeedOptions(), TextWriter.Null);
    }

    public ReviewSession Session { get; }

    public ReportArticle Article => Session.Corpus.Articles[0];

    public string Version => Session.VersionOf(Article);

    /// <summary>The bytes of a file as characters.</summary>
    public string this[string file]
    {
        get => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder[file]));
        set => folder.Save(file, value);
    }

    public string[] Files => folder.Files("");

    public string PathOf(string file) => folder[file];

    /// <summary>Gives a quote to a speaker.</summary>
    public CorrectionResult Give(string quote, string? speaker) => Session.Correct(new SpeakerCorrection(Article.Page, Version, quote, speaker));

    /// <summary>Splits a quote in lines, and leaves out what is in none.</summary>
    public CorrectionResult Part(string quote, params string[] lines) => Session.Correct(new PartsCorrection(Article.Page, Version, quote, lines));

    /// <summary>Joins a quote with the next one.</summary>
    public CorrectionResult Join(string quote) => Session.Correct(new JoinCorrection(Article.Page, Version, quote));

    /// <summary>Calls a speaker otherwise.</summary>
    public CorrectionResult Rename(string speaker, string name, string? description = null) =>
        Session.Correct(new NameCorrection(Article.Page, Version, speaker, name, description));

    /// <summary>Sets title, author and date.</summary>
    public CorrectionResult Describe(string? title, string? author, string? date) => Session.Correct(new DetailsCorrection(Article.Page, Version, title, author, date));

    /// <summary>Says what a block is.</summary>
    public CorrectionResult Mark(int block, bool isBoilerplate) => Session.Correct(new LineCorrection(Article.Page, Version, block, isBoilerplate));

    /// <summary>The name of the speaker of a quote, as a build has it; null for nobody.</summary>
    public string? SpeakerOf(string quote) => Session.Corpus.SpeakerOf(Article, Article.Quotes.Single(one => one.Anchor == quote))?.Name;

    /// <summary>The quotes with their speakers.</summary>
    public string Quotes => string.Join(" | ", Article.Quotes.Select(quote =>
        $"{Session.Corpus.SpeakerOf(Article, quote)?.Name ?? "nobody"}: {Article.Document.TextOf(quote.Quote.Span)}"));

    public void Dispose() => folder.Dispose();
}
