using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The constant data of an article: its source or the name of the resource that it is, the texts that tables point to, the tables, and where each
/// starts. One constant costs the compiler half of what two do. The model's <c>ArticleContent</c> reads it.
/// </summary>
sealed class StoredArticle
{
    const string Indentation = "    ";

    // What a reader sees before the numbers of some tables
    static readonly (string Heading, int Tables)[] Chapters =
    [
        ("Title and speakers", ArticleTable.Blocks),
        ("Blocks, paragraphs, sections and sentences", ArticleTable.Quotes - ArticleTable.Blocks),
        ("Quotes and links", ArticleTable.LineEnds - ArticleTable.Quotes),
        ("Metadata", ArticleTable.Count - ArticleTable.LineEnds),
    ];

    readonly string characters;
    readonly string texts;
    readonly StoredTable[] tables;
    readonly string directory;

    /// <summary>The data of an article.</summary>
    /// <param name="article">The tables of its parts.</param>
    /// <param name="html">Its HTML; null for none.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="fields">The keys of the corpus' metadata, besides the known ones.</param>
    /// <param name="hasNotes">Whether somebody is to read it.</param>
    public StoredArticle(ArticleTables article, HtmlTable? html, ArticleMetadata metadata, EquatableArray<MetadataField> fields, bool hasNotes)
    {
        StoredTexts own = new(article.Characters.Length + article.Texts.Length);
        (StoredTable places, StoredTable values) = MetadataTables.Of(metadata, fields, own, hasNotes);
        StoredTable page = html?.Write(own) ?? StoredTable.Empty;
        characters = article.Characters;
        texts = article.Texts + own;
        tables = [.. article.Tables, page, places, values];
        directory = StoredDirectory.Of(tables, characters.Length + texts.Length);
    }

    /// <summary>How many characters it has.</summary>
    public int Length => characters.Length + texts.Length + tables.Sum(table => table.Numbers.Length) + directory.Length;

    /// <summary>The data as they are, in one.</summary>
    public override string ToString() => characters + texts + string.Concat(tables.Select(table => table.Numbers)) + directory;

    /// <summary>Writes a constant with the data, which a reader can follow.</summary>
    public void Write(CodeWriter code, string name)
    {
        code.Line($"internal const string {name} = ", literal => StringLiteral.Append(literal, characters), "");
        code.Line(Indentation + "+ ", literal => StringLiteral.Append(literal, texts), "");
        int next = 0;
        foreach ((string heading, int count) in Chapters)
        {
            StoredTable[] chapter = tables.AsSpan(next, count).ToArray();
            next += count;
            code.Line($"{Indentation}// {heading}");
            foreach (StoredTable table in chapter)
                WriteNotes(code, table.Notes);
            code.Line($"{Indentation}+ \"{string.Concat(chapter.Select(table => table.Numbers))}\"");
        }

        code.Line($"{Indentation}// Where each table starts").Line($"{Indentation}+ \"{directory}\";");
    }

    static void WriteNotes(CodeWriter code, string notes)
    {
        for (int start = 0; start < notes.Length;)
        {
            int end = notes.IndexOf('\n', start);
            code.Line(Indentation + "//   ", literal => literal.Append(notes, start, end - start), "");
            start = end + 1;
        }
    }
}
