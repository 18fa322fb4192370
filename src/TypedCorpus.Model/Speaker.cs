using System.Linq;
using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>Somebody who is quoted in the corpus: a person, an organisation, a document. There is one speaker for each name.</summary>
    partial class Speaker
    {
        private readonly CorpusRoot root;
        private readonly int record;
        private string? name;
        private string? description;
        private ElementList<string>? aliases;
#if TYPEDCORPUS_MODEL_PACKAGE
        private ElementList<Article>? articles;
#endif

        internal Speaker(CorpusRoot root, int record)
        {
            this.root = root;
            this.record = record;
        }

        /// <summary>The fullest form of the name that the corpus uses, without titles.</summary>
        public string Name => name ??= root.Characters(CorpusTable.Speakers, record, 0);

        /// <summary>The other forms of the name in the corpus.</summary>
        public ElementList<string> Aliases => aliases ??= new ElementList<string>(root.AliasesOf(record));

        /// <summary>What the corpus says who this is ("director of the institute"); null when it says nothing.</summary>
        public string? Description =>
            description ??= StoredTables.Number(root.Stored, CorpusTable.Speakers, record, 3) == 0 ? null : root.Characters(CorpusTable.Speakers, record, 2);

        /// <summary>The speaker's quotes in the whole corpus, by article, in order. The first use makes every article.</summary>
        [NotInJson]
        public QuoteList Quotes => root.QuotesOf(this);

#if TYPEDCORPUS_MODEL_PACKAGE
        /// <summary>The articles that quote the speaker, by id. The first use makes every article.</summary>
        [NotInJson]
        public ElementList<Article> Articles => articles ??= ArticlesOf<Article>(this);

#endif

        /// <summary>The name.</summary>
        public override string ToString() => Name;

        internal static ElementList<TArticle> ArticlesOf<TArticle>(Speaker speaker)
            where TArticle : Article
            => new ElementList<TArticle>(speaker.Quotes.Select(quote => (TArticle)TextElement.ContentOf(quote).Article).Distinct().ToArray());
    }
}
