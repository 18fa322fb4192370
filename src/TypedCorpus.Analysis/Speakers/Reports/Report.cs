namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>By what the text reports somebody's words.</summary>
enum ReportKind : byte
{
    /// <summary>A verb of saying: Roe said.</summary>
    Verb,

    /// <summary>A verb that reports an attitude or an act of speech: Roe called, Roe pledged.</summary>
    WeakVerb,

    /// <summary>"according to" and its like.</summary>
    Phrase,
}

/// <summary>A place at which the text says that somebody says something, with or without quotation marks. Token indices are
/// inclusive.</summary>
/// <param name="CueFirst">The first token of the verb or phrase.</param>
/// <param name="CueLast">The last token of the verb or phrase.</param>
/// <param name="Mention">The index of the mention that names the source; -1 when the sentence has none.</param>
/// <param name="Kind">By what it is reported.</param>
/// <param name="Inverted">Whether the source stands behind its verb: said Roe.</param>
/// <param name="Participle">Whether the verb is an infinitive or a participle that hangs on another verb: ", calling her ...".</param>
/// <param name="Quoting">The verb that quotes the source: AFP quoted Roe as saying; -1 for none.</param>
readonly record struct Report(
    int CueFirst, int CueLast, int Mention, ReportKind Kind, bool Inverted, bool Participle, int Quoting = -1);
