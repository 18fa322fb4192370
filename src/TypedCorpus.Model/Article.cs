using System;
using System.ComponentModel;
using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif
#if NET8_0_OR_GREATER
using Day = System.DateOnly;
#else
using Day = System.DateTime;
#endif

namespace TypedCorpus
{
    /// <summary>
    /// An article of the corpus. Two articles are equal when they are the same one of the same corpus, whichever way they were reached.
    /// </summary>
    abstract partial class Article : IEquatable<Article>
    {
        // The places of the known keys; ArticleTable has that of the tags
        private const int AuthorKey = 0;
        private const int DateKey = 1;
        private const int MomentKey = 2;
        private const int UrlKey = 3;
        private const int AbsoluteUrlKey = 4;
        private const int LanguageKey = 5;
        private const int SlugKey = 7;
        private const int ExcerptKey = 8;
        private const int AliasesKey = 9;

        // How fast English prose is read silently, on average of 190 studies (Brysbaert 2019)
        private const int WordsInMinute = 238;

        private readonly ArticleContent content;
        private Uri? url;
        private ElementList<string>? tags;
        private ElementList<string>? aliases;
        private string? slug;
        private string? excerpt;

        /// <summary>For generated code.</summary>
        /// <param name="content">What the article consists of.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected Article(ArticleContent content) => this.content = content;

        /// <summary>The path below the seeds folder, without extension, with <c>/</c> between folders.</summary>
        public string Id => content.Id;

        /// <summary>The title as a person reads it; the id when the text has none.</summary>
        public string Title => content.Title;

        /// <summary>Who wrote it; null when neither metadata nor a byline says so.</summary>
        public string? Author => Values.Text(AuthorKey);

        /// <summary>The day it is from; null when its metadata do not say.</summary>
        public Day? Date => Values.Date<Day>(DateKey);

        /// <summary>The moment it is from; null when its metadata say no time of the day. Where they say no distance from UTC, it is one of UTC.</summary>
        public DateTimeOffset? Moment => Values.Moment(MomentKey);

        /// <summary>Where it was published, as an absolute address or as a relative one within its site; null when its metadata do not say.</summary>
        public Uri? Url => url ??= Values.Text(UrlKey) is { } address
            ? new Uri(address, Values.Has(AbsoluteUrlKey) ? UriKind.Absolute : UriKind.Relative)
            : null;

        /// <summary>The language, as a tag like <c>en-GB</c>; null when its metadata do not say.</summary>
        public string? Language => Values.Text(LanguageKey);

        /// <summary>What it is about, as its metadata say.</summary>
        public ElementList<string> Tags => tags ??= Values.Texts(ArticleTable.TagsKey);

        /// <summary>What stands for it in addresses: what its metadata or the name of its file say, or else the end of its id.</summary>
        public string Slug => slug ??= Values.Text(SlugKey) ?? Id.Substring(Id.LastIndexOf('/') + 1);

        /// <summary>The addresses that it had before, as its metadata say.</summary>
        public ElementList<string> Aliases => aliases ??= Values.Texts(AliasesKey);

        /// <summary>
        /// What it says, in short: what its metadata say, what stands before a comment <c>more</c>, or the first paragraph; empty when there is none.
        /// </summary>
        public string Excerpt => excerpt ??= Values.Text(ExcerptKey) ?? content.Excerpt;

        /// <summary>How many words the headings and paragraphs have; each character of a script without spaces is one.</summary>
        public int WordCount => content.WordCount;

        /// <summary>How long it takes to read so many words, at 238 in a minute.</summary>
        public TimeSpan ReadingTime => TimeSpan.FromTicks(WordCount * TimeSpan.TicksPerMinute / WordsInMinute);

        /// <summary>
        /// The article alone: its headings, paragraphs, items of lists, block quotes and code as a person reads them, a blank line between two of them
        /// and a line end between two items. Title, byline, metadata and boilerplate are none of it. Made on first use, then kept.
        /// </summary>
        [NotInJson]
        public string Body => content.Body.Text;

        /// <summary>
        /// The page: the whole seed as a person reads it, with its metadata and what stands around the article, without markup, with wrapped lines
        /// joined. Made on first use, then kept.
        /// </summary>
        [NotInJson]
        public string Text => content.Text;

        /// <summary>
        /// The file: the characters of the seed without a byte order mark, every line end a single line feed, nothing else changed.
        /// </summary>
        [NotInJson]
        public string Source => content.Source;

        /// <summary>The blocks, in order; with the white space between them they make up <see cref="Source"/>.</summary>
        [NotInJson]
        public ElementList<Block> Blocks => content.Blocks;

        /// <summary>The sections, in order: each heading with its paragraphs.</summary>
        [NotInJson]
        public SectionList Sections => content.Sections;

        /// <summary>The paragraphs of the body, in order.</summary>
        public ElementList<Paragraph> Paragraphs => content.Paragraphs;

        /// <summary>The sentences of all paragraphs, in order.</summary>
        [NotInJson]
        public ElementList<Sentence> Sentences => content.Sentences;

        /// <summary>What stands around the article in the seed: menus, counters, forms.</summary>
        [NotInJson]
        public ElementList<Block> Boilerplate => content.Boilerplate;

        /// <summary>What somebody is quoted with, in order.</summary>
        public QuoteList Quotes => content.Quotes;

        /// <summary>Titles, terms and scare quotes: what stands between quotation marks and quotes nobody.</summary>
        public QuoteList Terms => content.Terms;

        /// <summary>The speakers, in order of their first quote.</summary>
        public SpeakerList Speakers => content.Speakers;

        /// <summary>The article as HTML, without its title.</summary>
        /// <exception cref="System.InvalidOperationException">The project does not set <c>CorpusHtml</c>.</exception>
        [NotInJson]
        public string Html => content.Html;

        /// <summary>The links of its Markdown, in order, without pictures.</summary>
        public ElementList<Link> Links => content.Links;

        /// <summary>The pictures of its Markdown, in order.</summary>
        public ElementList<Picture> Pictures => content.Pictures;

        /// <summary>The links of other articles that lead here, by article, in order. The first use makes every article.</summary>
        [NotInJson]
        public ElementList<Link> Backlinks => content.Backlinks;

        /// <summary>Where its page is on the site, as the project's <c>CorpusUrl</c> says; null when the project has none.</summary>
        public string? Path => content.Path;

        // Static, so that these are not among what an article offers in completion where the model is part of the project
        internal static ArticleContent ContentOf(Article article) => article.content;

        // To compare dates by; less than 0 without one
        internal static long InstantOf(Article article) =>
            article.Moment is { } moment ? moment.UtcTicks : MidnightOf(article) is { } midnight ? midnight.Ticks : -1;

        // The start of its day
        internal static DateTime? MidnightOf(Article article) => article.Values.Date<DateTime>(DateKey);

        /// <summary>For generated code: the values of the metadata.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected MetadataValues Values => new MetadataValues(content.Stored);

        /// <summary>Whether two articles are the same one of the same corpus.</summary>
        public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

        /// <summary>Whether two articles differ.</summary>
        public static bool operator !=(Article? left, Article? right) => !(left == right);

        /// <inheritdoc/>
        public bool Equals(Article? other) => other is not null && ReferenceEquals(content, other.content);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as Article);

        /// <inheritdoc/>
        public override int GetHashCode() => content.GetHashCode();

        /// <summary>The title.</summary>
        public override string ToString() => Title;

#if !TYPEDCORPUS_MODEL_PACKAGE
        /// <summary>For generated code: the sections as a list with a member for each.</summary>
        /// <typeparam name="TSections">The article's own type of list.</typeparam>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected TSections SectionsAs<TSections>()
            where TSections : SectionList, new()
            => SectionList.As<TSections>(content.Sections);

        /// <summary>For generated code: the quotes as a list with a member for each.</summary>
        /// <typeparam name="TQuotes">The article's own type of list.</typeparam>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected TQuotes QuotesAs<TQuotes>()
            where TQuotes : QuoteList, new()
            => QuoteList.As<TQuotes>(content.Quotes);

#endif
    }
}
