#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#else
using TypedCorpus.Storage;
#endif

namespace TypedCorpus
{
    /// <summary>What some articles are about, as their metadata say.</summary>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    sealed partial class Tag<TArticle>
        where TArticle : Article
    {
        internal Tag(string name, ElementList<TArticle> articles)
        {
            Name = name;
            Articles = articles;
        }

        /// <summary>The tag, as the first article by id that has it writes it.</summary>
        public string Name { get; }

        /// <summary>The articles that have it, the newest first; those without a date stand at the end, by id.</summary>
        [NotInJson]
        public ElementList<TArticle> Articles { get; }

        /// <summary>The name.</summary>
        public override string ToString() => Name;
    }
}
