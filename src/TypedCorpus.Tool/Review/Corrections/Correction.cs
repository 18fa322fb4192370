using System.Text.Json.Serialization;
using TypedCorpus.Analysis;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>What a person puts right in the browser.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were when the page was made.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(SpeakerCorrection), "speaker")]
[JsonDerivedType(typeof(LineCorrection), "line")]
[JsonDerivedType(typeof(PartsCorrection), "parts")]
[JsonDerivedType(typeof(JoinCorrection), "join")]
[JsonDerivedType(typeof(NameCorrection), "name")]
[JsonDerivedType(typeof(DetailsCorrection), "details")]
abstract record Correction(string Page, string Version)
{
    protected const string SameWords = "There are others with the same words, from which nothing tells this one";

    /// <summary>
    /// The changes of the YAML, to be made one after the other: each takes the YAML, and gives null where that can't be changed alone.
    /// </summary>
    /// <param name="article">The article as the person saw it.</param>
    /// <param name="ownName">The name that the article itself has for a speaker whom the person saw: a file of speakers may give another one.</param>
    /// <param name="problem">Why there is none.</param>
    public abstract IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem);

    /// <summary>A further change, which takes away what fits nothing any more with the others; null for none.</summary>
    /// <param name="article">The article as the person saw it.</param>
    /// <param name="ownName">The name that the article itself has for a speaker whom the person saw.</param>
    public virtual Func<string, string?>? Leftover(ReportArticle article, Func<string, string> ownName) => null;

    /// <summary>Whether what is read with the change is what was meant.</summary>
    /// <param name="before">What was read before.</param>
    /// <param name="after">What is read with it.</param>
    public abstract bool IsDone(Document before, Document after);

    /// <summary>What a person is told where the YAML can't be changed alone.</summary>
    /// <param name="file">The path of its file.</param>
    public static string ByHand(string file) => $"This can't be changed without changing more of {file}: write it by hand";

    /// <summary>What a person is told where something else is read than what was meant.</summary>
    /// <param name="before">What was read before.</param>
    /// <param name="after">What is read with it.</param>
    /// <param name="file">The path of the file that would be changed.</param>
    public virtual string FailureOf(Document before, Document after, string file) => ByHand(file);

    /// <summary>A text of one line; null for one that says nothing.</summary>
    protected static string? Line(string? text)
    {
        string line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 0 ? line : null;
    }

    /// <summary>A quote by its anchor; null where there is none.</summary>
    protected static ReportQuote? Find(Document document, string anchor) => ReportQuote.Of(document).FirstOrDefault(quote => quote.Anchor == anchor);

    /// <summary>The words of the quotes, one after the other, without those inside others.</summary>
    protected static IEnumerable<string> WordsOf(Document document) => document.Quotes.Select(quote => document.TextOf(quote.Span));
}

/// <summary>What became of it.</summary>
/// <param name="Outcome">Whether it was done.</param>
/// <param name="Message">What a person is told.</param>
sealed record CorrectionResult(Outcome Outcome, string Message);

/// <summary>Whether something was done.</summary>
enum Outcome
{
    /// <summary>It was.</summary>
    Done,

    /// <summary>A file is another than that which the person saw, and nothing was written.</summary>
    Conflict,

    /// <summary>It can't be done here, and nothing was written.</summary>
    Refused,
}
