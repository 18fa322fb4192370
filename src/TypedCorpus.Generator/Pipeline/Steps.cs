namespace TypedCorpus.Generator.Pipeline;

/// <summary>The tracking names of the pipeline's steps.</summary>
static class Steps
{
    public const string AskedOptions = nameof(AskedOptions);
    public const string Options = nameof(Options);
    public const string Consumer = nameof(Consumer);
    public const string Sidecars = nameof(Sidecars);
    public const string Schemas = nameof(Schemas);
    public const string SchemaPaths = nameof(SchemaPaths);
    public const string Seeds = nameof(Seeds);
    public const string Documents = nameof(Documents);
    public const string SpeakersFiles = nameof(SpeakersFiles);
    public const string Casts = nameof(Casts);
    public const string NamedSpeakers = nameof(NamedSpeakers);
    public const string Heads = nameof(Heads);
    public const string Catalog = nameof(Catalog);
    public const string Articles = nameof(Articles);
    public const string WrittenArticles = nameof(WrittenArticles);
    public const string OrderedArticles = nameof(OrderedArticles);
    public const string TableGroups = nameof(TableGroups);
    public const string Assets = nameof(Assets);
    public const string Anchors = nameof(Anchors);
    public const string LinkTargets = nameof(LinkTargets);
    public const string LiteralSpace = nameof(LiteralSpace);
}
