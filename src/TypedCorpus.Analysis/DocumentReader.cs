using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Quotes.Dialogue;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Captions;
using TypedCorpus.Analysis.Reading.Characters;
using TypedCorpus.Analysis.Reading.Markup;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Languages;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Transcripts;

namespace TypedCorpus.Analysis;

/// <summary>Reads a text into a <see cref="Document"/>: its structure, then its quotes, then who said them.</summary>
public static class DocumentReader
{
    /// <summary>Reads the characters of a plain text. Every text gives a document; nothing is lost and nothing throws but the cancellation.</summary>
    /// <param name="characters">The characters of the file, as they were decoded.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Document Read(string characters, CancellationToken cancellation = default) =>
        Read(characters, sidecar: null, TextFormat.PlainText, cancellation);

    /// <summary>Reads the characters of a plain text and those of its sidecar.</summary>
    /// <param name="characters">The characters of the file, as they were decoded.</param>
    /// <param name="sidecar">The characters of its sidecar; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Document Read(string characters, string? sidecar, CancellationToken cancellation = default) =>
        Read(characters, sidecar, TextFormat.PlainText, cancellation);

    /// <summary>Reads a file's characters and those of its sidecar.</summary>
    /// <param name="characters">The characters of the file, as they were decoded.</param>
    /// <param name="sidecar">The characters of its sidecar; null for none.</param>
    /// <param name="format">The format of the file. A plain text that opens as captions do is read as captions.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Document Read(string characters, string? sidecar, TextFormat format, CancellationToken cancellation = default) =>
        Read(characters, sidecar, format, readsDoubledApostrophes: false, cancellation);

    /// <summary>Reads a file's characters and those of its sidecar.</summary>
    /// <param name="characters">The characters of the file, as they were decoded.</param>
    /// <param name="sidecar">The characters of its sidecar; null for none.</param>
    /// <param name="format">The format of the file. A plain text that opens as captions do is read as captions.</param>
    /// <param name="readsDoubledApostrophes">Whether two apostrophes on either side set off a quote: ''It rained,'' he said.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Document Read(
        string characters, string? sidecar, TextFormat format, bool readsDoubledApostrophes, CancellationToken cancellation = default)
    {
        Source source = Source.Read(characters, cancellation);
        FrontMatter? frontMatter = FrontMatter.Find(source.Text, format, cancellation);
        if (format == TextFormat.PlainText && CaptionOpening.IsOf(source.Text.AsSpan(frontMatter?.Block.End ?? 0)))
            format = TextFormat.Captions;
        (ArticleMetadata metadata, ArticleCorrections corrections) =
            MetadataReader.Read(source.Text, frontMatter, sidecar is null ? null : Source.Read(sidecar, cancellation).Text, cancellation);
        List<MetadataError> misfits = [];
        StructuredText structured = LineCorrector.Apply(
            ReadStructure(source.Text, frontMatter, metadata.TextOf(KnownKeys.Title), format, cancellation), corrections.Lines, misfits, cancellation);

        ReadingText reading = ReadingText.Of(source.Text, structured.Edits, cancellation);
        EquatableArray<Block> blocks = structured.Edits.Count == 0
            ? structured.Blocks
            : structured.Blocks.ConvertAll(block => block with { Span = reading.FromSource(block.Span) }, cancellation);

        EquatableArray<TextSpan> code = CodeOf(structured, reading, cancellation);
        DoubledMarkReader? doubled = readsDoubledApostrophes ? new DoubledMarkReader(reading.Text, code) : null;
        (EquatableArray<QuotedSpan> quoted, EquatableArray<TextSpan> unclosed) = QuoteFinder.Find(reading.Text, blocks, code, doubled, cancellation);
        string language = TextLanguage.Of(reading.Text, metadata.TextOf(KnownKeys.Language), cancellation);
        Dictionary<int, TurnLabel>? voices =
            format == TextFormat.Captions ? CaptionReader.Voices(source.Text, structured.Edits, reading, cancellation) : null;
        bool hasRules = language == TextLanguage.WithRules;
        (EquatableArray<Quote> quotes, EquatableArray<Speaker> speakers) = SpeakerCorrector.Apply(
            reading.Text,
            blocks,
            Attribute(reading.Text, blocks, format == TextFormat.Markdown ? LabelledLines.Part(reading, source.Text, blocks, structured.Blocks, cancellation) : blocks, voices, quoted, code, ref unclosed, hasRules, cancellation),
            corrections,
            misfits,
            cancellation);

        return new Document(
            source,
            metadata.TextOf(KnownKeys.Title) ?? blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Span.Of(reading.Text),
            structured.Blocks,
            structured.Edits,
            structured.Sentences,
            structured.Edits.Count == 0 ? quotes : quotes.ConvertAll(quote => ToSource(quote, reading), cancellation),
            speakers,
            unclosed.ConvertAll(reading.ToSource, cancellation),
            (format == TextFormat.Captions
                ? metadata
                : HeaderMetadata.AddTo(metadata, structured, reading, format == TextFormat.PlainText, frontMatter is null ? 0 : 1, cancellation)).With(misfits))
        {
            Links = structured.Links,
            LanguageWithoutSpeakers = hasRules ? null : language,
            UnreadQuotes = readsDoubledApostrophes
                ? default
                : UnreadQuotes.Find(reading.Text, blocks, code, cancellation)
                    .ConvertAll(reading.ToSource, cancellation),
        };
    }

    static EquatableArray<TextSpan> CodeOf(StructuredText structured, ReadingText reading, CancellationToken cancellation) =>
        structured.Code.ConvertAll(reading.FromSource, cancellation);

    static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Attribute(
        string text,
        EquatableArray<Block> blocks,
        IReadOnlyList<Block> labelled,
        Dictionary<int, TurnLabel>? voices,
        EquatableArray<QuotedSpan> quoted,
        EquatableArray<TextSpan> code,
        ref EquatableArray<TextSpan> unclosed,
        bool hasRules,
        CancellationToken cancellation)
    {
        List<Turn> turns = TranscriptFinder.Find(text, labelled, voices, cancellation);
        if (turns.Count == 0)
            return Marked(quoted);

        unclosed = TranscriptWriter.Outside(unclosed, blocks, turns);
        return TranscriptWriter.Write(
            text,
            turns,
            quoted,
            Marked(TranscriptWriter.Outside(quoted, turns)),
            cancellation);

        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Marked(EquatableArray<QuotedSpan> quotes) =>
            hasRules
                ? SpeakerFinder.Attribute(text, blocks, quotes, code, cancellation)
                : (SpeakerFinder.WithoutSpeakers(text, blocks, WordTurns.Mark(text, blocks, quotes, cancellation), code, cancellation), default);
    }

    static StructuredText ReadStructure(
        string source, FrontMatter? frontMatter, string? title, TextFormat format, CancellationToken cancellation)
    {
        string text = frontMatter is { } head ? source.Substring(head.Block.End) : source;
        StructuredText structured = DecodedText.Read(text, format, Read, cancellation);
        return frontMatter is { } found ? structured.Behind(new Block(BlockKind.Metadata, found.Block), source, cancellation) : structured;

        StructuredText Read(string meant, CancellationToken stop) => format switch
        {
            TextFormat.Markdown or TextFormat.Mdx => MarkdownReader.Read(meant, title, stop),
            TextFormat.Captions => CaptionReader.Read(meant, stop),
            _ => StructureReader.Read(meant, title, stop),
        };
    }

    static Quote ToSource(Quote quote, ReadingText reading) => quote with
    {
        Span = reading.ToSource(quote.Span),
        Attribution = quote.Attribution is { } attribution
            ? attribution with { Mention = ToSource(attribution.Mention, reading), Cue = ToSource(attribution.Cue, reading) }
            : null,
        Nested = quote.Nested.Select(nested => ToSource(nested, reading)).ToEquatableArray(),
    };

    static TextSpan? ToSource(TextSpan? span, ReadingText reading) => span is { } found ? reading.ToSource(found) : null;
}
