using TypedCorpus.Analysis;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Tests.Compilation;

public class AnyDocumentTests
{
    static readonly CorpusOptions Options = new(Namespace: "", ClassName: "Corpus", IsPublic: false, NamesQuotes: true, NamesSections: true, StoresResources: false) { HasModelPackage = true };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_program_reads_whatever_was_analysed(int state)
    {
        Random random = new(state);
        (string Id, Document Document)[] documents = [.. Enumerable.Range(0, 150).Select(i => ($"{i:d3}", MadeUpDocument.Next(random)))];
        Assert.Contains(documents, entry => entry.Document.Quotes.Any(quote => quote.Nested.Any(nested => nested.Nested.Count > 0)));
        Assert.Contains(documents, entry => entry.Document.Quotes.Any(quote => quote.Continues is not null));

        string read = Compile(documents).HasNoWarnings().Call<string>("CorpusDump", "Write");
        Assert.Equal(DocumentDump.Write(documents), read);
    }

    // What the generator does behind the reading
    static CompiledProject Compile(IEnumerable<(string Id, Document Document)> documents)
    {
        ReadSeed[] seeds =
        [
            .. documents.Select(entry => new ReadSeed(
                entry.Id + ".txt", entry.Id, entry.Id, Collection: null, SchemaPath: "", Name: null, entry.Document, ArticleTables.Of(entry.Document, entry.Id, resource: null), default, default)),
        ];
        Catalog catalog = Catalog.Of([.. seeds.Select(seed => seed.Head)], SchemaTable.None, Options);
        return new ConsumerProject([])
        {
            // The model as a package: as source it would be that of the empty corpus
            References = [.. References.Running, References.ModelPackage],
            Options = new() { CorpusClassName = "Empty", PreprocessorSymbols = ["TYPEDCORPUS_MODEL", ConsumerProject.Modern] },
            Code =
            [
                "CorpusDump.cs",
                CorpusSource.Of(catalog, Options),
                .. seeds.Select(seed => WrittenArticle.Of(NamedArticle.Of(seed, catalog, Options, targets: null)!).Code),
            ],
        }.Compile();
    }
}
