using System;
using System.Collections.Generic;
using System.Linq;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>The tags of some articles, by name. Case makes no difference between two.</summary>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    sealed partial class TagList<TArticle> : ElementList<Tag<TArticle>>
        where TArticle : Article
    {
        private TagList(Tag<TArticle>[] tags)
            : base(tags)
        {
        }

        /// <summary>The tag with a name.</summary>
        /// <param name="name">The name; case does not matter.</param>
        /// <exception cref="ArgumentNullException">The name is null.</exception>
        /// <exception cref="KeyNotFoundException">No article here has the tag. The message names the nearest.</exception>
        public Tag<TArticle> this[string name] => Find(name) ?? throw new KeyNotFoundException(
            "No article here has the tag '" + name + "'" + (Spelling.Hint(name, this.Select(tag => tag.Name)) ?? "."));

        /// <summary>The tag with a name; null when no article here has it.</summary>
        /// <param name="name">The name; case does not matter.</param>
        /// <exception cref="ArgumentNullException">The name is null.</exception>
        public Tag<TArticle>? Find(string name)
        {
            string wanted = name ?? throw new ArgumentNullException(nameof(name));
            foreach (Tag<TArticle> tag in this)
            {
                if (string.Equals(tag.Name, wanted, StringComparison.OrdinalIgnoreCase))
                    return tag;
            }

            return null;
        }

        // The names as the articles have them in the order of their ids, the articles of a tag by date
        internal static TagList<TArticle> Of(ArticleList<TArticle> articles)
        {
            SortedDictionary<string, List<TArticle>> byName = new SortedDictionary<string, List<TArticle>>(StringComparer.OrdinalIgnoreCase);
            foreach (TArticle article in articles)
            {
                foreach (string name in article.Tags)
                {
                    if (!byName.ContainsKey(name))
                        byName.Add(name, new List<TArticle>());
                }
            }

            foreach (TArticle article in byName.Count == 0 ? new ElementList<TArticle>(Array.Empty<TArticle>()) : articles.ByDate)
            {
                foreach (string name in article.Tags)
                {
                    List<TArticle> own = byName[name];
                    if (own.Count == 0 || own[own.Count - 1] != article)
                        own.Add(article);
                }
            }

            List<Tag<TArticle>> tags = new List<Tag<TArticle>>();
            foreach (KeyValuePair<string, List<TArticle>> entry in byName)
                tags.Add(new Tag<TArticle>(entry.Key, new ElementList<TArticle>(entry.Value.ToArray())));
            return new TagList<TArticle>(tags.ToArray());
        }
    }
}
