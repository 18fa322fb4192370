using Markdig.Syntax;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>The language that a fence of Markdown names, apart from what sites write behind it: <c>js{1,3}</c>, <c>yaml:title=a.yml</c>.</summary>
static class CodeLanguage
{
    static readonly char[] Ends = [' ', '\t', '{', ':', ','];

    /// <summary>The language; null for none.</summary>
    public static string? Of(CodeBlock code)
    {
        string info = (code as FencedCodeBlock)?.Info?.Trim() ?? "";
        int end = info.IndexOfAny(Ends);
        string language = end < 0 ? info : info.Substring(0, end);
        return language.Length == 0 ? null : language;
    }
}
