namespace TypedCorpus.Analysis.Rendering;

/// <summary>How articles are rendered.</summary>
/// <param name="KeepsRaw">Whether HTML of the text is kept; else it is dropped, with the attributes and the addresses that could run code.</param>
/// <param name="MarksQuotes">Whether quotes become elements that name their speakers.</param>
public sealed record HtmlOptions(bool KeepsRaw, bool MarksQuotes);
