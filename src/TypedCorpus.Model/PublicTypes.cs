// Compiled into the package TypedCorpus.Model only: what is internal where the model is emitted is public here.
// The kinds of blocks and quotes are public by the constant TYPEDCORPUS_MODEL_PACKAGE, as an enumeration can't be partial.
#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
#endif

namespace TypedCorpus
{
#if NET8_0_OR_GREATER
    /// <summary>
    /// What libraries that were compiled for an older framework find in an article: its members there that have another type here. They run with this
    /// assembly in a newer program.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class OlderArticle
    {
        private protected OlderArticle()
        {
        }

        /// <summary>The day it is from; null when its metadata do not say.</summary>
        public DateTime? Date => Article.MidnightOf((Article)this);
    }

    // Its Date hides the other one
    public partial class Article : OlderArticle { }
#else
    public partial class Article { }
#endif

    public partial class ArticleList<TArticle> { }

    public partial class Block { }

    public partial class ElementList<T> { }

    public partial class Link { }

    public partial class Paragraph { }

    public partial class Picture { }

    public partial class Quote { }

    public partial class QuoteList { }

    public partial class Section { }

    public partial class SectionList { }

    public partial class Sentence { }

    public partial class Speaker { }

    public partial class SpeakerList { }

    public partial class Tag<TArticle> { }

    public partial class TagList<TArticle> { }

    public partial class TextElement { }
}

namespace TypedCorpus.Storage
{
    public partial class ArticleContent { }

    public partial class CorpusRoot { }

    public partial class ElementSource { }

    public partial struct MetadataValues { }

    public static partial class SeedResource { }
}
