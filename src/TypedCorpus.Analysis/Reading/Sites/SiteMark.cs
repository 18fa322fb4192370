namespace TypedCorpus.Analysis.Reading.Sites;

/// <summary>Markup that a generator of sites reads before Markdown, or beside it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reading">What Markdown reads there instead.</param>
/// <param name="Page">What stands there when a page is rendered, at most as long; null where what renders it knows the markup, and where nothing better is known.</param>
/// <param name="IsHead">Whether it is the head of a box, whose title may have links.</param>
readonly record struct SiteMark(TextSpan Span, string Reading = "", string? Page = "", bool IsHead = false);
