using System.ComponentModel;

namespace TypedCorpus.Storage
{
    /// <summary>For generated code: what the articles of one corpus share, whose parts lead to articles of the corpus' own type.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class CorpusRoot<TArticle> : CorpusRoot
        where TArticle : Article
    {
        /// <summary>A corpus whose articles are made later.</summary>
        /// <param name="stored">The characters of ids and speakers, and the tables behind them.</param>
        protected CorpusRoot(string stored)
            : base(stored)
        {
        }

        internal override object MakeSpeaker(int index) => new Speaker<TArticle>(this, index);

        internal override object MakePart(ArticleContent content, int table, int index) => table switch
        {
            ArticleTable.Quotes => new Quote<TArticle>(content, index),
            ArticleTable.Paragraphs => new Paragraph<TArticle>(content, content.Number(table, index, 0), index),
            ArticleTable.Sentences => new Sentence<TArticle>(content, index),
            ArticleTable.Sections => new Section<TArticle>(content, index),
            _ => new Link<TArticle>(content, index),
        };
    }
}
