using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>Builds the tables of a document. The model's <c>ArticleTable</c> says what the numbers of each are.</summary>
sealed class TableBuilder(Document document, StoredTexts texts, bool hasNotes)
{
    // What a field can hold; no list is as long
    const int LargestNumber = (1 << 28) - 1;

    readonly QuoteOrder quotes = QuoteOrder.Of(document.Quotes);
    readonly ArticleNotes? notes = hasNotes ? new ArticleNotes(document) : null;

    public StoredTable Article(string? title, int length, bool isResource)
    {
        // Most titles stand in the source as a person reads them
        Block? block = isResource ? null : document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        int place = block is not null && block.Span.Of(document.Source.Text) == title ? block.Span.Start : title is null ? 0 : texts.Place(title);
        TextSpan excerpt = BodyWords.Excerpt(document);
        return new RecordWriter(fields: 1)
            .Add(length, isResource ? 1 : 0, place, title?.Length ?? 0, quotes.QuoteCount, quotes.TermCount)
            .Add(BodyWords.Count(document), excerpt.Start, excerpt.Length)
            .ToTable();
    }

    public StoredTable Speakers()
    {
        RecordWriter numbers = new(fields: 2);
        foreach (Speaker speaker in document.Speakers)
            numbers.Add(texts.Place(speaker.Name), speaker.Name.Length);
        return numbers.ToTable(notes?.Speakers() ?? "");
    }

    public StoredTable Edits()
    {
        RecordWriter numbers = new(fields: 5);
        int shift = 0;
        foreach (Edit edit in document.Edits)
        {
            numbers.Add(edit.Span.Start, edit.Span.Length, texts.Place(edit.Replacement), edit.Replacement.Length, edit.Span.Start + shift);
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return numbers.ToTable();
    }

    public StoredTable Blocks()
    {
        RecordWriter numbers = new(fields: 3);
        foreach (Block block in document.Blocks)
            numbers.Add((int)block.Kind + (ArticleTable.LevelUnit * block.Level), block.Span.Start, block.Span.Length);
        return numbers.ToTable(notes?.Blocks() ?? "");
    }

    public StoredTable Paragraphs()
    {
        RecordWriter numbers = new(fields: 2);
        int sentence = 0;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i].IsParagraph)
                numbers.Add(i, sentence);
            while (sentence < document.Sentences.Count && document.Sentences[sentence].Start < document.Blocks[i].Span.End)
                sentence++;
        }

        return numbers.ToTable();
    }

    public StoredTable Sections() => SectionTable.Of(document, texts);

    public StoredTable Boilerplate()
    {
        RecordWriter numbers = new(fields: 1);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i].Kind == BlockKind.Boilerplate)
                numbers.Add(i);
        }

        return numbers.ToTable();
    }

    public StoredTable Sentences()
    {
        RecordWriter numbers = new(fields: 2);
        foreach (TextSpan sentence in document.Sentences)
            numbers.Add(sentence.Start, sentence.Length);
        return numbers.ToTable();
    }

    public StoredTable Details()
    {
        RecordWriter numbers = new(fields: 5);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            Block block = document.Blocks[i];
            int number = block.Number is < LargestNumber and >= 0 and { } known ? known + 1 : 0;
            int task = block.IsDone switch { null => 0, false => 1, true => 2 };
            if (number > 0 || task > 0 || block.Language is not null)
                numbers.Add(i, number, task).Add(block.Language is { } language ? texts.Place(language) : 0, block.Language?.Length ?? 0);
        }

        return numbers.ToTable();
    }

    public StoredTable Quotes()
    {
        RecordWriter numbers = new(fields: 12);
        foreach (OrderedQuote ordered in quotes.All)
        {
            Quote quote = ordered.Quote;
            TextSpan mention = quote.Attribution?.Mention ?? default;
            TextSpan cue = quote.Attribution?.Cue ?? default;
            numbers
                .Add((int)quote.Kind, quote.Span.Start, quote.Span.Length)
                .Add(mention.Start, mention.Length, cue.Start, cue.Length)
                .Add(quote.Attribution?.Speaker + 1 ?? 0, quotes.PlaceOf(quote.Continues) + 1 ?? 0)
                .Add(ordered.FirstNested, quote.Nested.Count, quote.Attribution?.Confidence ?? 0);
        }

        return numbers.ToTable(notes?.Quotes() ?? "");
    }

    public static StoredTable LineEnds(EquatableArray<LineEnd> ends)
    {
        RecordWriter numbers = new(fields: 2);
        foreach (LineEnd end in ends)
            numbers.Add(end.Place, end.Length);
        return numbers.ToTable();
    }
}
