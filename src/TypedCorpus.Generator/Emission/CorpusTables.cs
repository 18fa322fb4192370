using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The constant data of a corpus: the ids and the speakers. The model's <c>CorpusTable</c> says what the numbers of each table are.</summary>
static class CorpusTables
{
    /// <summary>The characters that ids and speakers are read from.</summary>
    /// <returns>The texts, and behind them the tables.</returns>
    public static (string Texts, string Numbers) Of(Catalog catalog, CorpusSpeakers speakers)
    {
        StoredTexts texts = new(offset: 0);
        List<int> articles = [];
        foreach (CatalogEntry entry in catalog.Entries)
            articles.AddRange([texts.Append(entry.Head.Id), entry.Head.Id.Length, entry.Collection]);

        List<int> named = [];
        List<int> aliases = [];
        foreach (Speaker speaker in speakers.All)
        {
            named.AddRange([texts.Add("* ").Append(speaker.Name), speaker.Name.Length]);
            named.AddRange(speaker.Description is { } description ? [texts.Add("= ").Append(description), description.Length] : [0, 0]);
            named.AddRange([aliases.Count / 2, speaker.Aliases.Count]);
            foreach (string alias in speaker.Aliases)
                aliases.AddRange([texts.Add("~ ").Append(alias), alias.Length]);
        }

        List<int> collections = [];
        List<int> members = [];
        for (int collection = 0; collection < catalog.Collections.Count; collection++)
        {
            int[] own = [.. Enumerable.Range(0, catalog.Entries.Count).Where(article => catalog.Entries[article].Collection == collection)];
            collections.AddRange([members.Count, own.Length]);
            members.AddRange(own);
        }

        List<int> pathIds = [];
        foreach ((ArticleHead head, int article) in catalog.Entries
            .Select((entry, i) => (entry.Head, Article: i))
            .Where(moved => moved.Head.Id != moved.Head.PathId)
            .OrderBy(moved => moved.Head.PathId, StringComparer.Ordinal))
            pathIds.AddRange([texts.Add("< ").Append(head.PathId), head.PathId.Length, article]);

        List<int> paths = [];
        foreach (string path in catalog.Paths)
            paths.AddRange([texts.Add("/ ").Append(path), path.Length]);

        string characters = texts.ToString();
        StoredTable[] tables =
        [
            Table(articles, 3), Table(named, 6), Table(aliases, 2), Table(collections, 2), Table(members, 1), Table(pathIds, 3), Table(paths, 2),
        ];
        return (characters, string.Concat(tables.Select(table => table.Numbers)) + StoredDirectory.Of(tables, characters.Length));

        static StoredTable Table(List<int> numbers, int fields) => new RecordWriter(fields).Add([.. numbers]).ToTable();
    }
}
