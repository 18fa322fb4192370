using System.Text;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>Texts that are hard on a generator of C#.</summary>
static class AwkwardTexts
{
    /// <summary>An article with a title, two paragraphs with quotes and a heading.</summary>
    public const string Article =
        """
        Lamplighters return to the old quarter

        For the first time in forty years the gas lamps of the old quarter were lit by hand on Friday. Hundreds came to watch.

        “It smells the way my grandfather smelled,” said Ines Calder, who runs the lamp museum. “I did not expect to cry.”

        What it costs

        The council pays for the gas, a year at a time. Nobody could say what comes after that.
        """;

    /// <summary>The texts by name; a text that the name describes, wrapped into an article where that matters.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["an article"] = Article,
        ["empty"] = "",
        ["white space"] = " \t\n\n \u00A0\n",
        ["one word"] = "Word",
        ["no title"] =
            "this text begins in the middle of a sentence and goes on for so long that nobody would take it for a title,\nnot even on a bad day. It ends.",
        ["quotes, backslashes, braces"] = Around("C:\\new\\table \"\" \"quoted\" \"\"\" {0} {{x}} $\"{y}\" @\"z\" \\u0041 \\ \\\\"),
        ["runs of quotation marks"] = Around(string.Join(' ', Enumerable.Range(1, 40).Select(length => new string('"', length)))),
        ["directives and comments"] = Around("\n#if false\n#error no\n// x\n/* y\n*/ */\n#endif\n#pragma warning disable\n#line 1 \"x.cs\"\n#line hidden\n#nullable disable\n"),
        ["XML"] = Around("<summary> & </summary> <!-- --> ]]> &amp; &#x0; <see cref=\"X\"/> <script>alert(1)</script> <![CDATA[ "),
        ["what is no character of XML"] = Around("a\uFFFEb\uFFFFc\u0002d"),
        ["a lone high surrogate"] = Around("a\uD83Db"),
        ["a lone low surrogate"] = Around("a\uDE00b"),
        ["surrogates the wrong way round"] = Around("\uDE00\uD83D"),
        ["a pair"] = Around("😀 𝒜"),
        ["bidirectional controls"] = Around("a \u202E b \u2066 c \u2069 d \u200F e"),
        ["line ends that only C# knows"] = Around("a\u2028b\u2029c\u0085d"),
        ["control characters"] = Around("a\0b\u0001c\u001Bd\u007Fe\u009Ff\vg\fh"),
        ["a byte order mark inside"] = Around("a\uFEFFb"),
        ["zero width"] = Around("a\u200Bb\u200Cc\u200Dd\u00ADe"),
        ["blanks that are letters, marks that nobody sees"] = Around("a\u3164b \u115F\uFFA0 c\uFE0Fd\u034Fe \u2065 \u2800 \U000E0041\U000E0100\U0001D173 f"),
        ["CRLF"] = Article.ReplaceLineEndings("\r\n"),
        ["CR"] = Article.ReplaceLineEndings("\r"),
        ["a byte order mark"] = "\uFEFF" + Article,
        ["hard-wrapped"] = Wrapped(Article, 48),
        ["a quote in every script"] = Around("«Нет», сказал он. „Nein“, sagte sie. 「いいえ」 “לא” “لا”"),
        ["combining marks"] = Around(string.Concat(Enumerable.Repeat("e\u0301\u0302\u0323", 60))),
        ["one quotation mark"] = "\"",
        ["one carriage return"] = "\r",
        ["a word without end"] = Around(new string('x', 5000)),
        ["200 KB"] = string.Join("\n\n", Enumerable.Repeat(Article, 200_000 / Article.Length)),
    };

    static string Around(string text) => $"A title for {text}\n\nIt began with {text} and a reader who said “{text}”, as readers do.\n\nAnd {text}.\n";

    // Breaks lines at a column, as editors of old did
    static string Wrapped(string text, int column)
    {
        StringBuilder wrapped = new();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            int length = 0;
            foreach (string word in line.Split(' '))
            {
                if (length > 0)
                    wrapped.Append(length + word.Length >= column ? '\n' : ' ');
                length = length + word.Length >= column ? word.Length : length + word.Length + 1;
                wrapped.Append(word);
            }

            wrapped.Append('\n');
        }

        return wrapped.ToString();
    }
}
