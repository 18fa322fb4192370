using CsCheck;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>What matters to some step of the reading or the writing, by the step.</summary>
static class Pieces
{
    static readonly string[] Space =
    [
        " ", " ", " ", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "\u00A0", "\v", "\f", "  ", "\n \t\n", "\n    ",
    ];

    static readonly string[] Words =
    [
        "a", "the", "rain", "Ann Roe", "Roe", "Tom", "he", "she", "they", "the senator", "US", "12", "2024-05-31", "Mr.", "U.S.", "and",
        "but", "who", "of", "that", "not",
        "The rain that fell on the town in the night had not stopped by the morning, and nobody went out.",
        "It was late.", "What next?", "No!", "A title", "Nobody had told them when it would end;", "word", "İstanbul", "straße", "ı", "é",
    ];

    static readonly string[] Quotes =
    [
        "\"", "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "‚", "‹", "›", "「", "」", "『", "』", "\"\"", "“‘", "’”",
        "“It rained,”", "\"It rained\"", "'s", "“so", ",”", ".”",
    ];

    static readonly string[] Cues =
    [
        " said ", " says", " told reporters", " according to ", ", he said, ", " wrote: ", "asked", " calling it ", " — ", ": ", ", ", " (",
        ") ", ".", ". ", ", who ", ", a baker,", " added.",
        "Sen. ", "R-Pa.", "spokeswoman for the ", "promise", " tweeted ", "...", "…", "@ann", "#tag", ";", "?", "!",
    ];

    static readonly string[] Lines =
    [
        "\n\n0\n\n", "\n\n158\n\n", "Leave a reply", "Comments", "Share", "By Jane Doe", "KYIV, Ukraine (AP) — ", "Title: x\n",
        "Date: May 31, 2024\n", "Tags: a, b\n", "Read more:", "Copyright 2024",
        "https://example.org/a.b", "Subscribe to our newsletter", "\n- ", "\n* ", "\n1. ", "\n> ", "Photo: AP", "Home | News | Sport",
        "ALL IN CAPITALS\n", "Your email address will not be published.",
    ];

    static readonly string[] Markup =
    [
        "# ", "\n## ", "\n###### ", "*", "**", "_", "`", "```", "\n```\n", "~~~", "~~", "|", "\n|---|\n", "[", "]", "](", "](x)", "![", "(",
        ")", "<", ">", "</b>", "<b>", "<br>", "<!--", "-->",
        "&", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "&quot;", "\\", "\\*", "\n---\n", "\n===\n", "\n    ", "[a]: b\n", "[^1]", "  \n",
        "<a href=\"x\">", "<script>", "<https://a.b>", "^", ":::", "==", "$", "- [ ] ",
    ];

    static readonly string[] Sites =
    [
        "{% a %}", "\n{% a %}\n", "{%", "%}", "{{ a }}", "{{", "}}", "{{< a >}}", "\n{{< highlight c >}}\n", "\n{{< /highlight >}}\n", "{% raw %}", "{% endraw %}",
        "{% comment %}", "{% endcomment %}", "\n{% highlight c %}\n", "\n{% endhighlight %}\n", "](", "]({{ a }})", "{: .a}", "\n{:toc}\n", "{#a}", "\n:::note\n", "\n:::\n", "\n::a\n",
        "\n::\n", "\n!!! note\n    ", "\n    ", "\n\n    ", "\n=== \"a\"\n", "[[a]]", "[[a|b]]", "![[a]]", "\n[[toc]]\n", "\n/// a\n", "\n///\n", "\n- ", "`", "\n```\n", "\n*[a]: b\n",
        "{{ a\nb }}", "{#", "#}",
    ];

    static readonly string[] Yaml =
    [
        "---\n", "\n---\n", ": ", ":\n", "- ", "\n- ", "\n  ", ", ", "[", "]", "{", "}", "&a ", "*a", "!", "!!str ", "|\n", ">\n", "\"",
        "'", "#", "%", "@", "?", "~", "null", "true", "1e3", "0x1F", "2024-05-31",
        "title: ", "id: ", "name: ", "author: ", "date: ", "url: ", "tags: ", "language: ", "speakers:\n  ", "quotes:\n  ",
        "boilerplate:\n  - ", "text:\n  - ", "rating: 4\n", "class: x\n", "\\u0000", "\\uD83D", "<<: ", "...\n",
    ];

    static readonly string[] Code =
    [
        "\"\"\"", "\"\"\"\"\"", "{", "}", "{{", "\\", "\\u0041", "\\\"", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "@\"", "$\"",
        "\n#line 1 \"x\"\n", "\n#if X\n", "\n#endif\n", "\n#error no\n", ";", "</summary>", "<see cref=\"X\"/>",
        "&lt;", "class ", "Corpus", "Equals", "Text", "Article", "Get hash code", "this", "global::", "\\n", "|", "%25", "\n>d 1 2\n",
        "\nT 0 1\n",
    ];

    static readonly string[] Unicode =
    [
        "\0", "\u0001", "\u001b", "\u007f", "\u0085", "\u009f", "\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200d",
        "\u200f", "\u2028", "\u2029", "\u202e", "\u2060", "\u2066", "\u2069", "\u2800", "\u3164", "\ufe0f", "\ufeff", "\uffa0", "\ufff9",
        "\ufffd", "\uffff", "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "𝒜", "\U000e0041", "\U0001d173", "\U000e0100", "e\u0301\u0302", "\u0301",
        "戦争", "الحرب", "война", "ﬁ", "K", "Ǆ", "१२", "。", "，", "：", "“戦争”", "𐐀", "ſ", "ͅ",
    ];

    static readonly string[][] Alphabets = [Words, Quotes, Cues, Lines, Markup, Sites, Yaml, Code, Unicode];

    /// <summary>Any piece.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((1, Of(Space)), (8, Gen.OneOf([.. Alphabets.Select(Of)])));

    /// <summary>A text of pieces of two kinds, with words and white space between them.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(Gen.Int[0, Alphabets.Length - 1], Gen.Int[0, Alphabets.Length - 1])
            .SelectMany(kinds => TextOf(Alphabets[kinds.Item1], Alphabets[kinds.Item2]));

    /// <summary>Something like YAML.</summary>
    public static Gen<string> YamlText { get; } = TextOf(Yaml, Yaml);

    static Gen<string> TextOf(string[] one, string[] other) =>
        Gen.Frequency((3, Of(Space)), (2, Of(Words)), (3, Of(one)), (3, Of(other))).Array[0, 60].Select(string.Concat);

    static Gen<string> Of(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
