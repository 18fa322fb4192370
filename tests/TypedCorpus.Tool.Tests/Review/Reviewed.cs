using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review;

namespace TypedCorpus.Tool.Tests.Review;

/// <summary>Seeds that are reviewed, in a folder of their own.</summary>
sealed class Reviewed : IDisposable
{
    readonly WorkFolder folder = new();

    public Reviewed(params (string File, string Text)[] files)
    {
        foreach ((string file, string text) in files)
            folder.Save(file, text);
        Session = new ReviewSession(SeedArguments.Expand([folder.Path], TextWriter.Null, out _), TextWriter.Null);
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
    public CorrectionResult Give(string quote, string? speaker) => Session.Correct(new Correction(Article.Page, Version, Quote: quote, Speaker: speaker));

    /// <summary>Says what a block is.</summary>
    public CorrectionResult Mark(int block, bool isBoilerplate) => Session.Correct(new Correction(Article.Page, Version, Block: block, IsBoilerplate: isBoilerplate));

    /// <summary>The name of the speaker of a quote, as a build has it; null for nobody.</summary>
    public string? SpeakerOf(string quote) => Session.Corpus.SpeakerOf(Article, Article.Quotes.Single(one => one.Anchor == quote))?.Name;

    public void Dispose() => folder.Dispose();
}
