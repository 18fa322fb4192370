using System;
using System.ComponentModel;

namespace TypedCorpus.Storage
{
    /// <summary>For TypedCorpus.Testing, which reaches it by reflection as each assembly may have a model of its own: articles that a test made up.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
#if TYPEDCORPUS_MODEL_PACKAGE
    sealed class MadeCorpus<TArticle> : CorpusRoot<TArticle>
#else
    sealed class MadeCorpus<TArticle> : CorpusRoot
#endif
        where TArticle : Article
    {
        private readonly Func<int, string> stored;
        private readonly Func<int, object, object?> make;

        internal MadeCorpus(string data, Func<int, string> stored, Func<int, object, object?> make)
            : base(data)
        {
            this.stored = stored;
            this.make = make;
        }

        /// <summary>The article with an id; null when none has it.</summary>
        public object? Find(string id) => IndexOf(id) is var index && index < 0 ? null : ArticleAt(index);

        protected override Article Load(int index)
        {
            ArticleContent content = Content(null, index, stored(index));
            Keep(index, make(index, content) as Article ?? new MadeArticle(content), null);
            return Made(index)!;
        }

        private sealed class MadeArticle : Article
        {
            internal MadeArticle(ArticleContent content)
                : base(content)
            {
            }
        }
    }
}
