using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What other parts of the corpus need to know of an article: small, so that an edit of its body mostly leaves it unchanged.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id.</param>
/// <param name="PathId">The id that its path gives, whatever its metadata say.</param>
/// <param name="Collection">The collection that it is in; null for none.</param>
/// <param name="SchemaPath">Where the schema of its metadata would be.</param>
/// <param name="Name">The member name that the project file or the metadata ask for; null for none.</param>
/// <param name="Title">The title; the id when the text has none.</param>
/// <param name="Date">The day it is from, as <c>yyyy-MM-dd</c>; null when its metadata do not say.</param>
/// <param name="ParagraphCount">How many paragraphs there are.</param>
/// <param name="HasHeadings">Whether there is a heading.</param>
/// <param name="IsMarkdown">Whether it is written in Markdown.</param>
/// <param name="QuoteCount">How many quotes there are, terms left out.</param>
/// <param name="Speakers">The speakers, in order of their first quote.</param>
/// <param name="Fields">The keys of the metadata that may become members, in order.</param>
sealed record ArticleHead(
    string Path,
    string Id,
    string PathId,
    string? Collection,
    string SchemaPath,
    string? Name,
    string Title,
    string? Date,
    int ParagraphCount,
    bool HasHeadings,
    bool IsMarkdown,
    int QuoteCount,
    EquatableArray<Speaker> Speakers,
    EquatableArray<ArticleField> Fields)
{
    /// <summary>Whether it is not published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What stands for it in addresses.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The address within the site that its metadata ask for; null for none.</summary>
    public string? SiteAddress { get; init; }
}

/// <summary>A key of an article's metadata.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Type">What its value is here.</param>
readonly record struct ArticleField(string Key, MetadataType Type);
