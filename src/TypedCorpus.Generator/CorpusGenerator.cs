using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>Reads the seed files of a project and emits its corpus as typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline: seeds, then what was read from each, then the articles under their names, then the sources.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Consumer> consumer =
            context.ParseOptionsProvider.Select(Consumer.Read).WithTrackingName(Steps.Consumer);
        IncrementalValueProvider<CorpusOptions> asked =
            context.AnalyzerConfigOptionsProvider.Select(CorpusOptions.Read).WithTrackingName(Steps.AskedOptions);
        IncrementalValueProvider<CorpusOptions> options =
            asked.Combine(consumer).Select((input, _) => input.Left.Within(input.Right)).WithTrackingName(Steps.Options);

        IncrementalValueProvider<SchemaTable> schemas = ReadSchemas(context);
        IncrementalValueProvider<SidecarTable> sidecars = ReadSidecars(context);
        IncrementalValueProvider<EquatableArray<SpeakersFile>> speakers = ReadSpeakers(context);
        IncrementalValuesProvider<ReadSeed> read = ReadSeeds(context, schemas, sidecars, options);
        IncrementalValuesProvider<ReadSeed> seeds = NameSpeakers(read, speakers);
        IncrementalValueProvider<Catalog> catalog = MakeCatalog(seeds, schemas, options);
        IncrementalValueProvider<LinkTargets> targets = FindTargets(context, seeds, options);
        IncrementalValuesProvider<NamedArticle> articles = NameArticles(seeds, catalog, options, TargetsOfPages(targets, options));
        IncrementalValueProvider<EquatableArray<WrittenArticle>> written = WriteArticles(articles);

        context.RegisterPostInitializationOutput(ModelSources.Add);
        context.RegisterSourceOutput(OneByOne(written).Combine(consumer), EmitArticle);
        context.RegisterSourceOutput(GroupTables(written).Combine(consumer), EmitTables);
        context.RegisterSourceOutput(catalog.Combine(options).Combine(consumer), EmitCorpus);
        context.RegisterSourceOutput(OutgrowsLiterals(written).Combine(options), ReportTooLarge);
        context.RegisterSourceOutput(seeds.SelectMany((seed, _) => seed.Diagnostics), Report);
        context.RegisterSourceOutput(schemas.SelectMany((table, _) => table.Diagnostics), Report);
        context.RegisterSourceOutput(speakers.SelectMany((files, _) => files.SelectMany(file => file.Diagnostics)), Report);
        context.RegisterSourceOutput(FindLonelySpeakers(read, speakers), Report);
        context.RegisterSourceOutput(seeds.Combine(catalog).SelectMany((input, _) => FieldDiagnostics.Of(input.Left, input.Right)), Report);
        context.RegisterSourceOutput(seeds.Combine(catalog).SelectMany((input, _) => SchemaDiagnostics.Of(input.Left, input.Right)), Report);
        context.RegisterSourceOutput(seeds.Combine(targets), ReportLinks);
        context.RegisterSourceOutput(FindLonely(seeds, sidecars), Report);
        context.RegisterSourceOutput(catalog.Combine(asked).Combine(consumer), ReportProject);
    }

    static IncrementalValueProvider<SchemaTable> ReadSchemas(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SchemaFile.Read)
            .NotNull()
            .Collect()
            .Select((found, _) => new SchemaTable(found))
            .WithTrackingName(Steps.Schemas);

    static IncrementalValueProvider<SidecarTable> ReadSidecars(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Sidecar.Read)
            .NotNull()
            .Collect()
            .Select((found, _) => new SidecarTable(found))
            .WithTrackingName(Steps.Sidecars);

    static IncrementalValueProvider<EquatableArray<SpeakersFile>> ReadSpeakers(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SpeakersFile.Read)
            .NotNull()
            .Collect()
            .Select((found, _) => SpeakersFile.InOrder(found))
            .WithTrackingName(Steps.SpeakersFiles);

    // Behind the reading: no text is read again for it
    static IncrementalValuesProvider<ReadSeed> NameSpeakers(
        IncrementalValuesProvider<ReadSeed> seeds, IncrementalValueProvider<EquatableArray<SpeakersFile>> speakers) =>
        seeds
            .Combine(speakers)
            .Select((input, cancellation) => input.Right.Aggregate(input.Left, (seed, file) => seed.With(file.Directory, cancellation)))
            .WithTrackingName(Steps.NamedSpeakers);

    static IncrementalValuesProvider<SeedDiagnostic> FindLonelySpeakers(
        IncrementalValuesProvider<ReadSeed> seeds, IncrementalValueProvider<EquatableArray<SpeakersFile>> speakers) =>
        seeds
            .Select((seed, _) => new Cast(seed.Id, seed.PathId, seed.Document.Speakers))
            .WithTrackingName(Steps.Casts)
            .Collect()
            .Combine(speakers)
            .SelectMany((input, _) => input.Right.SelectMany(file => SpeakerDiagnostics.Of(file, input.Left.ToEquatableArray())));

    static IncrementalValuesProvider<SeedDiagnostic> FindLonely(
        IncrementalValuesProvider<ReadSeed> seeds, IncrementalValueProvider<SidecarTable> sidecars) =>
        seeds
            .Select((seed, _) => seed.Path)
            .Collect()
            .Combine(sidecars)
            .SelectMany((input, _) => input.Right.Lonely(input.Left));

    static IncrementalValuesProvider<ReadSeed> ReadSeeds(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SchemaTable> schemas,
        IncrementalValueProvider<SidecarTable> sidecars,
        IncrementalValueProvider<CorpusOptions> options)
    {
        IncrementalValuesProvider<SeedReading> readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Seed.Read)
            .NotNull()
            .Combine(sidecars)
            .Combine(schemas.Select((table, _) => table.Paths).WithTrackingName(Steps.SchemaPaths))
            .Select((input, _) => input.Left.Left.With(input.Left.Right).With(input.Right))
            .WithTrackingName(Steps.Seeds)
            .Combine(options.Select((project, _) => project.Reading))
            .Select((input, _) => new SeedReading(input.Left, input.Right));
        // The outputs run in order, and this one is the first
        context.RegisterSourceOutput(readings.Collect(), SeedReading.ReadAhead);
        return readings
            .Select((reading, cancellation) => reading.Result(cancellation))
            .WithTrackingName(Steps.Documents);
    }

    static IncrementalValueProvider<LinkTargets> FindTargets(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ReadSeed> seeds, IncrementalValueProvider<CorpusOptions> options) =>
        seeds
            .Select((seed, _) => seed.Target)
            .WithTrackingName(Steps.Anchors)
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider.Select(Assets.Read).WithTrackingName(Steps.Assets))
            .Combine(options.Select((project, _) => project.HasDrafts))
            .Select((input, _) => new LinkTargets(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(Steps.LinkTargets);

    // Without HTML no article depends on the headings of another
    static IncrementalValueProvider<LinkTargets?> TargetsOfPages(IncrementalValueProvider<LinkTargets> targets, IncrementalValueProvider<CorpusOptions> options) =>
        targets
            .Combine(options)
            .Select((input, _) => input.Right.Reading.Html is null ? null : input.Left);

    static IncrementalValueProvider<Catalog> MakeCatalog(
        IncrementalValuesProvider<ReadSeed> seeds,
        IncrementalValueProvider<SchemaTable> schemas,
        IncrementalValueProvider<CorpusOptions> options) =>
        seeds
            .Select((seed, _) => seed.Head)
            .WithTrackingName(Steps.Heads)
            .Collect()
            .Combine(schemas)
            .Combine(options)
            .Select((input, _) => Catalog.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(Steps.Catalog);

    static IncrementalValuesProvider<NamedArticle> NameArticles(
        IncrementalValuesProvider<ReadSeed> seeds,
        IncrementalValueProvider<Catalog> catalog,
        IncrementalValueProvider<CorpusOptions> options,
        IncrementalValueProvider<LinkTargets?> targets) =>
        seeds
            .Combine(catalog)
            .Combine(options)
            .Combine(targets)
            .Select((input, _) => NamedArticle.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .NotNull()
            .WithTrackingName(Steps.Articles);

    static IncrementalValueProvider<EquatableArray<WrittenArticle>> WriteArticles(IncrementalValuesProvider<NamedArticle> articles) =>
        articles
            .Select((article, _) => WrittenArticle.Of(article))
            .WithTrackingName(Steps.WrittenArticles)
            .Collect()
            .Select((written, _) => WrittenArticle.InOrder(written));

    static IncrementalValuesProvider<WrittenArticle> OneByOne(IncrementalValueProvider<EquatableArray<WrittenArticle>> written) =>
        written
            .SelectMany((articles, _) => articles)
            .WithTrackingName(Steps.OrderedArticles);

    static IncrementalValuesProvider<TableGroup> GroupTables(IncrementalValueProvider<EquatableArray<WrittenArticle>> written) =>
        written
            .SelectMany((articles, _) => TableGroup.Of(articles))
            .WithTrackingName(Steps.TableGroups);

    static IncrementalValueProvider<bool> OutgrowsLiterals(IncrementalValueProvider<EquatableArray<WrittenArticle>> written) =>
        written
            .Select((articles, _) => LiteralSpace.IsExceeded(articles))
            .WithTrackingName(Steps.LiteralSpace);

    static void EmitArticle(SourceProductionContext context, (WrittenArticle Written, Consumer Consumer) input)
    {
        if (input.Consumer.SpeaksCSharp9 && input.Written.Code.Length > 0)
            context.AddSource($"{input.Written.Article.Name}.g.cs", SourceText.From(input.Written.Code, Encoding.UTF8));
    }

    static void EmitTables(SourceProductionContext context, (TableGroup Group, Consumer Consumer) input)
    {
        if (input.Consumer.SpeaksCSharp9 && input.Group.Articles.Count > 0)
        {
            string name = FormattableString.Invariant($"Tables.{input.Group.Number:00}.g.cs");
            context.AddSource(name, SourceText.From(TablesSource.Of(input.Group), Encoding.UTF8));
        }
    }

    static void EmitCorpus(SourceProductionContext context, ((Catalog Catalog, CorpusOptions Options) Corpus, Consumer Consumer) input)
    {
        ((Catalog catalog, CorpusOptions options), Consumer consumer) = input;
        if (consumer.SpeaksCSharp9)
            context.AddSource($"{options.ClassName}.g.cs", SourceText.From(CorpusSource.Of(catalog, options), Encoding.UTF8));
    }

    static void Report(SourceProductionContext context, SeedDiagnostic diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());

    static void ReportLinks(SourceProductionContext context, (ReadSeed Seed, LinkTargets Targets) input)
    {
        foreach (SeedDiagnostic diagnostic in LinkDiagnostics.Of(input.Seed, input.Targets))
            Report(context, diagnostic);
    }

    static void ReportTooLarge(SourceProductionContext context, (bool OutgrowsLiterals, CorpusOptions Options) input)
    {
        if (input.OutgrowsLiterals)
            Report(context, ProjectDiagnostics.TooLarge(input.Options));
    }

    static void ReportProject(SourceProductionContext context, ((Catalog Catalog, CorpusOptions Options) Corpus, Consumer Consumer) input)
    {
        foreach (SeedDiagnostic diagnostic in ProjectDiagnostics.Of(input.Corpus.Catalog, input.Corpus.Options, input.Consumer))
            Report(context, diagnostic);
    }
}
