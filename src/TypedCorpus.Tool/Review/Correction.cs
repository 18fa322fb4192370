namespace TypedCorpus.Tool.Review;

/// <summary>What a person puts right in the browser.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were when the page was made.</param>
/// <param name="Quote">The anchor of the quote that is put right; null for a line.</param>
/// <param name="Speaker">Whose the quote is; null for nobody's that has a name.</param>
/// <param name="Block">The index of the block that is put right; null for a quote.</param>
/// <param name="IsBoilerplate">Whether the block is boilerplate; else it is text.</param>
sealed record Correction(string Page, string Version, string? Quote = null, string? Speaker = null, int? Block = null, bool IsBoilerplate = false);

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
