using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>Makes documents of every shape that the types allow, whether or not a text could be read as one.</summary>
sealed class MadeUpDocument(Random random)
{
    static readonly string[] Words = ["a", "word", "“said”", "\"", "\\", "\\n", "|", "é", "\u202E", "\uD83D", "😀", "{0}", "“", "x.", "<b>", "\u2028"];
    static readonly string[] Gaps = ["\n\n", "\n", " \n \n", "\n\n\n\n"];
    static readonly string[] Replacements = ["", " ", "|", "\n", "\\", "&", "\"\""];
    static readonly string[] Names = ["Ada Brook", "Åsa \\ Lind", "the \"council\"", "Nora|Pell", "Zoë\nX", "a"];

    readonly StringBuilder text = new();
    readonly List<Block> blocks = [];
    readonly List<Edit> edits = [];
    readonly List<TextSpan> sentences = [];
    readonly List<Quote> quotes = [];
    EquatableArray<Speaker> speakers;

    /// <summary>A document that depends on nothing but the state of the random numbers.</summary>
    public static Document Next(Random random) => new MadeUpDocument(random).Make();

    Document Make()
    {
        string[] names = [.. Names.Where(_ => Maybe(3))];
        speakers = names.Select(name => new Speaker(name, Names.Where(_ => Maybe(4)).ToEquatableArray(), Maybe(2) ? "who is \\ " + name : null)).ToEquatableArray();
        for (int i = random.Next(8); i > 0; i--)
            AddBlock();
        if (Maybe(2))
            text.Append(Pick(Gaps));

        Document document = new(
            new Source(text.ToString(), default),
            Title: Maybe(2) ? "A title from \\ nowhere" : null,
            blocks.ToEquatableArray(),
            edits.ToEquatableArray(),
            sentences.ToEquatableArray(),
            quotes.ToEquatableArray(),
            speakers,
            UnclosedMarks: default,
            new ArticleMetadata(default, default));
        return blocks.Find(block => block.Kind == BlockKind.Title) is { } title ? document with { Title = document.TextOf(title.Span) } : document;
    }

    void AddBlock()
    {
        text.Append(Pick(Gaps));
        List<TextSpan> words = [];
        for (int i = 1 + random.Next(12); i > 0; i--)
        {
            words.Add(Word());
            if (i > 1)
                Separator();
        }

        BlockKind kind = Pick(Enum.GetValues<BlockKind>());
        Block block = new(kind, Over(words), kind == BlockKind.Heading ? 1 + random.Next(12) : 0)
        {
            Number = Maybe(4) ? random.Next(Maybe(2) ? 3 : 1 << 28) : null,
            IsDone = Maybe(4) ? Maybe(2) : null,
            Language = Maybe(4) ? Pick(Words) : null,
        };
        blocks.Add(block);
        if (!block.IsParagraph)
            return;
        sentences.AddRange(Stretches(words, everyWord: true));
        foreach (TextSpan span in Stretches(words, everyWord: false))
            quotes.Add(Quote(span, words, depth: 0));
    }

    TextSpan Word()
    {
        TextSpan span = Append(Pick(Words));
        if (Maybe(8))
            edits.Add(new Edit(span, Pick(Replacements)));
        return span;
    }

    void Separator()
    {
        TextSpan span = Append(Maybe(4) ? "\n" : Maybe(8) ? "  " : " ");
        if (Maybe(4))
            edits.Add(new Edit(span, Pick(Replacements)));
    }

    TextSpan Append(string characters)
    {
        text.Append(characters);
        return new TextSpan(text.Length - characters.Length, characters.Length);
    }

    Quote Quote(TextSpan span, List<TextSpan> words, int depth)
    {
        List<TextSpan> inside = words.FindAll(span.Contains);
        return new Quote(
            span,
            Pick(Enum.GetValues<QuoteKind>()),
            depth == 0 && quotes.Count > 0 && Maybe(3) ? random.Next(quotes.Count) : null,
            Maybe(3) ? null : new Attribution(
                Maybe(3) ? null : Pick(words),
                Maybe(3) ? null : Pick(words),
                speakers.Count == 0 || Maybe(3) ? null : random.Next(speakers.Count),
                random.Next(101)),
            depth < 3 && inside.Count > 1
                ? Stretches(inside, everyWord: false).Select(nested => Quote(nested, words, depth + 1)).ToEquatableArray()
                : default);
    }

    // Some words in a row, and some more, in order
    IEnumerable<TextSpan> Stretches(List<TextSpan> words, bool everyWord)
    {
        int start = 0;
        while (start < words.Count)
        {
            int count = 1 + random.Next(words.Count - start);
            if (everyWord || Maybe(2))
                yield return Over(words.GetRange(start, count));
            start += count;
        }
    }

    static TextSpan Over(List<TextSpan> words) => TextSpan.FromBounds(words[0].Start, words[^1].End);

    bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
