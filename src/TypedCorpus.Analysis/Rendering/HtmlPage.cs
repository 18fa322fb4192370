namespace TypedCorpus.Analysis.Rendering;

/// <summary>An article as HTML, without its title.</summary>
/// <param name="Html">The whole of it.</param>
/// <param name="Blocks">For each block of the document where it stands; the length is 0 for one that is not shown.</param>
/// <param name="Outer">For each block where the element stands that has it and is in no other, such as a list; the length is 0 for none.</param>
/// <param name="Addresses">The addresses of links and pictures that are relative to the text, in order.</param>
public sealed record HtmlPage(string Html, EquatableArray<TextSpan> Blocks, EquatableArray<TextSpan> Outer, EquatableArray<HtmlAddress> Addresses);

/// <summary>An address in a page.</summary>
/// <param name="Span">Where it stands, as it is written in HTML.</param>
/// <param name="Url">The address.</param>
public sealed record HtmlAddress(TextSpan Span, string Url);
