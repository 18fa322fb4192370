using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Characters;
using TypedCorpus.Analysis.Reading.Markup;
using TypedCorpus.Analysis.Rendering;
using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.Languages;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Pictures;
using TypedCorpus.Analysis.Structure.Sentences;
using TypedCorpus.Analysis.Transcripts;
using Xunit;

namespace TypedCorpus.Analysis.Tests;

/// <summary>
/// Whether every step of the analysis asks if it was cancelled, so that none of them holds an editor up. How soon a reading stops is measured by
/// <c>TypedCorpus.Benchmarks -- cancel</c>.
/// </summary>
public class CancellationTests
{
    const string Text =
        "Title: The River Rises\r\nAuthor: Jane Doe\r\n\r\n"
        + "\"It will rise,\" said Ann Roe, a teacher. She told reporters that it was \"no small matter.\"\r\n\r\n"
        + "The lower streets of the town were under water by noon, and nobody knew for how long.\r\n";

    static readonly CancellationToken Cancelled = new(canceled: true);
    static readonly string Source = Text.ReplaceLineEndings("\n");
    static readonly StructuredText Structured = StructureReader.Read(Source, CancellationToken.None);
    static readonly EquatableArray<QuotedSpan> Quoted = QuoteFinder.Find(Source, Structured.Blocks, CancellationToken.None).Quotes;
    static readonly List<Line> Lines = Line.ReadAll(Source, CancellationToken.None);
    static readonly List<Passage> Passages = PassageReader.Read(Source, Lines, [], CancellationToken.None);
    static readonly Evidence[] Found = [.. Passages.Select(passage => EvidenceReader.Read(Source.AsSpan(passage.Start, passage.Length)))];
    static readonly string?[] Kept = new string?[Passages.Count];
    static readonly PageLines Page = new(Source, Passages, Found, Headline.None, Kept, (0, 0), CancellationToken.None);
    static readonly EquatableArray<Edit> Edits = new Edit[] { new(new TextSpan(0, 1), "t") }.ToEquatableArray();

    static Scene Read => new(Source, Structured.Blocks, Quoted, CancellationToken.None);

    static readonly Dictionary<string, Action> Steps = new()
    {
        ["source"] = () => Analysis.Reading.Source.Read(Text, Cancelled),
        ["front matter"] = () => FrontMatter.Find("---\nauthor: Jane Doe\n---\n", Cancelled),
        ["metadata"] = () => MetadataReader.Read(Source, null, "author: Jane Doe\n", Cancelled),
        ["lines"] = () => Line.ReadAll(Source, Cancelled),
        ["width"] = () => WrapWidth.Find(Source, Lines, Cancelled),
        ["line breaks"] = () => LineBreaks.Find(Source, Lines, Cancelled),
        ["passages"] = () => PassageReader.Read(Source, Lines, [], Cancelled),
        ["header"] = () => HeaderLines.Take(Source, [.. Passages], isRecord: false, out _, Cancelled),
        ["preamble"] = () => PreambleReader.Take(Source, [.. Passages], Cancelled),
        ["rules"] = () => RuleLine.Mark(Source, Passages, Found, new string?[Passages.Count], Cancelled),
        ["end of a release"] = () => ReleaseLines.MarkEnd(Source, Passages, Found, new string?[Passages.Count], Cancelled),
        ["evidence"] = () => EvidenceReader.Read(Source.AsSpan(), Cancelled),
        ["headline"] = () => Headline.Find(Source, Passages, Found, stated: null, isTurn: false, Cancelled),
        ["boilerplate"] = () => BoilerplateJudge.Judge(Source, Passages, Found, Headline.None, new bool[Passages.Count], LineModel.Default, Cancelled),
        ["page"] = () => new PageLines(Source, Passages, Found, Headline.None, Kept, (0, 0), Cancelled),
        ["model"] = () => LineModel.Default.Judge(Page, Cancelled),
        ["article"] = () => new ArticleFinder(Found, Headline.None, Kept).Find(Cancelled),
        ["labelled turns"] = () => LabelledTurns.Find(Source, Passages, Cancelled),
        ["captions"] = () => PictureLines.Find(Source, Passages, Found, Cancelled),
        ["blocks"] = () => BlockNamer.Name(Source, Passages, Found, Headline.None, isTitleStated: false, Kept, new bool[Passages.Count], new bool[Passages.Count], [], Cancelled),
        ["corrected lines"] = () => LineCorrector.Apply(Structured, [new LineCorrection("By", IsBoilerplate: true, IsSure: true, Place)], [], Cancelled),
        ["structure"] = () => StructureReader.Read(Source, Cancelled),
        ["structure behind front matter"] = () => Structured.Behind(new Block(BlockKind.Metadata, default), Source, Cancelled),
        ["sentences"] = () => SentenceSplitter.Split(Source, new TextSpan(0, Source.Length), [], Cancelled),
        ["Markdown"] = () => MarkdownReader.Read(Source, title: null, Cancelled),
        ["reading text"] = () => ReadingText.Of(Source, Edits, Cancelled),
        ["doubled apostrophes"] = () => new DoubledMarkReader("''", code: default)
            .Read(new TextSpan(0, 2), [new QuotationMark(0, 2, MarkFamily.Tex, MarkRole.Close)], Cancelled),
        ["unread quotes"] = () => UnreadQuotes.Find("''", Structured.Blocks, default, Cancelled),
        ["quotes"] = () => QuoteFinder.Find(Source, Structured.Blocks, Cancelled),
        ["tokens"] = () => Tokenizer.Read(Source, Structured.Blocks, Quoted, Cancelled),
        ["tokens of a span"] = () => Tokenizer.ReadPlain(Source, new TextSpan(0, Source.Length), Cancelled),
        ["sentences of tokens"] = () => SentenceMap.Of(Source, Read.Tokens, Cancelled),
        ["mentions"] = () => MentionFinder.Find(Read.Tokens, Read.Sentences, Cancelled),
        ["starts of sentences"] = () => SentenceStarts.Unname(Source, Read.Tokens, Read.Sentences, Read.Mentions, Read.NamesAround, Cancelled),
        ["reports"] = () => ReportFinder.Find(Read.Sentences, Read.Mentions, Read.MentionAt, Read.Clauses, Read.Subjects, Read.Appositions, Cancelled),
        ["sieves"] = () => AttributionSieves.Run(Read, Cancelled),
        ["cast"] = () => Cast.Read(Read.Sentences, Read.Mentions, isStory: true, Cancelled),
        ["antecedents"] = () => MemberResolver.Resolve(
            Read, Cast.Read(Read.Sentences, Read.Mentions, isStory: true, CancellationToken.None), [], ClueWeights.Learned, Cancelled),
        ["title words"] = () => TitleWords.Of(Source, new Block[] { new(BlockKind.Title, new TextSpan(0, Source.Length)) }.ToEquatableArray(), Cancelled),
        ["language"] = () => TextLanguage.Of(Source, null, Cancelled),
        ["kind of text"] = () => Conversations.IsOne(Read.Sentences, Read.Quotes, [], Cancelled),
        ["mention parts"] = () => MentionParts.Read(Read, Cancelled),
        ["descriptions"] = () => new DescriptionReader(Read, Cancelled).Read(
            Cast.Read(Read.Sentences, Read.Mentions, isStory: true, CancellationToken.None).Members[0]),
        ["full names"] = () => FullNames.ReadAround(Source, Structured.Blocks, CancellationToken.None).ReadWithin(Read.Tokens, Quoted, Cancelled),
        ["full names around"] = () => FullNames.ReadAround(Source, Structured.Blocks, Cancelled),
        ["speakers"] = () => SpeakerFinder.Attribute(Source, Structured.Blocks, Quoted, code: default, Cancelled),
        ["corrected speakers"] = () => SpeakerCorrector.Apply(
            Source, default, default, new ArticleCorrections([], [new QuoteCorrection("It", "Ann Roe", Place)], []), [], Cancelled),
        ["links"] = () => LinkFinder.Find("[a](b)", "[a](b)", Markdown.Parse("[a](b)"), Cancelled),
        ["code of MDX"] = () => JsxCode.AddTo([], "import a", Cancelled),
        ["metadata of header lines"] = () => HeaderMetadata.AddTo(ArticleMetadata.None, Structured, ReadingText.Of(Text, default), hasHeaderLines: true, firstBlock: 0, Cancelled),
        ["page of Markdown"] = () => HtmlPages.Render(DocumentReader.Read("Words."), TextFormat.Markdown, new HtmlOptions(true, true), Cancelled),
        ["page of plain text"] = () => HtmlPages.Render(DocumentReader.Read("Words."), TextFormat.PlainText, new HtmlOptions(true, true), Cancelled),
        ["document"] = () => DocumentReader.Read(Text, Cancelled),
    };

    static MetadataPlace Place => new(default, InSidecar: true);

    public static TheoryData<string> Names => [.. Steps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cancelled_step_stops(string step) => Assert.Throws<OperationCanceledException>(Steps[step]);

    [Fact]
    public void The_parsing_of_Markdown_stops_at_the_next_line()
    {
        using CancellationTokenSource editor = new();
        MarkdownPipelineBuilder pipeline = new MarkdownPipelineBuilder().UseCancellation();
        CancellingBlocks cancelling = new(editor);
        pipeline.BlockParsers.Insert(0, cancelling);

        Assert.Throws<OperationCanceledException>(() => CancellableMarkdown.Parse("one\n\ntwo\n\nthree\n", pipeline.Build(), editor.Token));
        Assert.Equal(1, cancelling.Asked);
    }

    [Fact]
    public void The_parsing_of_Markdown_stops_within_a_line()
    {
        using CancellationTokenSource editor = new();
        MarkdownPipelineBuilder pipeline = new MarkdownPipelineBuilder().UseCancellation();
        CancellingInlines cancelling = new(editor);
        pipeline.InlineParsers.Insert(0, cancelling);

        Assert.Throws<OperationCanceledException>(() => CancellableMarkdown.Parse("one `two` three `four`\n", pipeline.Build(), editor.Token));
        Assert.Equal(1, cancelling.Asked);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4095, false)]
    [InlineData(4096, true)]
    [InlineData(1 << 20, true)]
    public void A_loop_asks_at_its_first_step_and_at_every_4096th_after_it(int step, bool stops) =>
        Assert.Equal(stops, Record.Exception(() => Cancelled.ThrowIfRequestedAt(step)) is OperationCanceledException);

    sealed class CancellingBlocks(CancellationTokenSource editor) : BlockParser
    {
        public int Asked { get; private set; }

        public override BlockState TryOpen(BlockProcessor processor)
        {
            Asked++;
            editor.Cancel();
            return BlockState.None;
        }
    }

    sealed class CancellingInlines(CancellationTokenSource editor) : InlineParser
    {
        public int Asked { get; private set; }

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            Asked++;
            editor.Cancel();
            return false;
        }
    }
}
