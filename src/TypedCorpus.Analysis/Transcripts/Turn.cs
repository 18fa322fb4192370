namespace TypedCorpus.Analysis.Transcripts;

/// <summary>What one person says in a transcript before another one does, in one paragraph.</summary>
/// <param name="Label">The words that say who speaks; those of an earlier paragraph when the turn goes on; null for somebody else, whom nothing names.</param>
/// <param name="Words">The words of the turn, without directions and quotation marks at their ends.</param>
/// <param name="GoesOn">Whether the paragraph goes on with the turn of the one before.</param>
readonly record struct Turn(TextSpan? Label, TextSpan Words, bool GoesOn);
