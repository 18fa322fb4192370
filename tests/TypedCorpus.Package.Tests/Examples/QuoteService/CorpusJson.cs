using System.Text.Json.Serialization;

namespace QuoteService;

// An article knows its quotes and a quote its article, and JSON has no such circles. These records are what the service promises. The
// generators of JSON and of the endpoints see them, as they are code of the project; they can't see what another generator makes.

/// <summary>An article, with everybody it quotes.</summary>
public sealed record ArticleRecord(string Id, string Title, IEnumerable<QuoteRecord> Quotes)
{
    internal static ArticleRecord Of(Article article) => new(article.Id, article.Title, article.Quotes.Select(QuoteRecord.Of));
}

/// <summary>Who said what, and where.</summary>
public sealed record QuoteRecord(string Text, string? Speaker, string? Description, string Article)
{
    internal static QuoteRecord Of(Quote quote) => new(quote.Text, quote.Speaker?.Name, quote.Speaker?.Description, quote.Article.Id);
}

[JsonSerializable(typeof(IEnumerable<ArticleRecord>))]
[JsonSerializable(typeof(IEnumerable<QuoteRecord>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
sealed partial class CorpusJson : JsonSerializerContext;
