using System.Text.Json.Serialization;

namespace QuoteService;

// What the service promises of an article is a record of its own; a quote is written as it is. The generators of JSON and of the endpoints see
// both, as a record is code of the project and the model is there before they start; they can't see the corpus class

/// <summary>An article, with everybody it quotes.</summary>
public sealed record ArticleRecord(string Id, string Title, IEnumerable<string> Speakers)
{
    internal static ArticleRecord Of(Article article) => new(article.Id, article.Title, article.Speakers.Select(speaker => speaker.Name));
}

[JsonSerializable(typeof(IEnumerable<ArticleRecord>))]
[JsonSerializable(typeof(IEnumerable<Quote>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
sealed partial class CorpusJson : JsonSerializerContext;
