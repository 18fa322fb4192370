using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>What the article is called, and who wrote it when.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Title">The title; empty for the one that the text has.</param>
/// <param name="Author">The author; empty for none.</param>
/// <param name="Date">The day; empty for none.</param>
sealed record DetailsCorrection(string Page, string Version, string? Title, string? Author, string? Date) : Correction(Page, Version)
{
    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = "Nothing was changed";
        return
        [
            .. Wanted.Where(entry => Line(Of(article.Document, entry.Key)) != entry.Value)
                .Select<(string Key, string? Value), Func<string, string?>>(entry => yaml => CorrectionWriter.Set(yaml, entry.Key, entry.Value)),
        ];
    }

    // Without a title there is that of the text; a day may be written in several ways
    public override bool IsDone(Document before, Document after) => Wanted.All(entry => entry switch
    {
        (KnownKeys.Title, null) => before.Title is null || after.Title != before.Title,
        (KnownKeys.Date, not null) => after.Metadata.ValueOf(KnownKeys.Date) is { Day: not null },
        _ => Line(Of(after, entry.Key)) == entry.Value,
    });

    public override string FailureOf(Document before, Document after, string file) => "The text of the article says what it is called, who wrote it or when: that can't be taken away here";

    /// <summary>What the article has now.</summary>
    public static string? Of(Document document, string key) => key == KnownKeys.Title ? document.Title : document.Metadata.TextOf(key);

    (string Key, string? Value)[] Wanted => [(KnownKeys.Title, Line(Title)), (KnownKeys.Author, Line(Author)), (KnownKeys.Date, Line(Date))];
}
