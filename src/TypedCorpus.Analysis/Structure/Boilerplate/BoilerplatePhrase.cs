namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>How much a phrase says about the lines around its own.</summary>
enum PhraseScope
{
    /// <summary>Nothing, and its own line is the article's, although it begins with another phrase.</summary>
    None,

    /// <summary>Nothing: only its own line is boilerplate.</summary>
    Line,

    /// <summary>The short lines that follow are boilerplate too.</summary>
    Section,

    /// <summary>The short lines that follow are boilerplate too, and the passage of running text after them.</summary>
    Box,

    /// <summary>The article ends here, unless it has not begun.</summary>
    End,
}

/// <summary>A phrase that is known from what stands around articles.</summary>
/// <param name="Scope">How much it says about the lines that follow.</param>
/// <param name="Group">The number of its group among all, from 1.</param>
/// <param name="Reason">What it belongs to, as a phrase for a message.</param>
/// <param name="MaxWords">The number of words of the longest line that it marks.</param>
/// <param name="OpenStart">Whether words may stand before it on its line.</param>
/// <param name="BehindName">Whether those words must be a name.</param>
/// <param name="OutsideSentence">Whether the line must be no sentence where words stand before it.</param>
/// <param name="OpenEnd">Whether words may follow it on its line.</param>
sealed record BoilerplatePhrase(
    PhraseScope Scope, int Group, string Reason, int MaxWords, bool OpenStart, bool BehindName, bool OutsideSentence, bool OpenEnd);
