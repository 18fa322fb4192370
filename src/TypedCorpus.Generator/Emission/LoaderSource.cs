using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The class that makes the articles, each when it is first asked for.</summary>
static class LoaderSource
{
    // The runtime makes a method's literals when it first compiles the method: with few articles in one, touching one article by its place
    // makes the text of few others.
    const int ArticlesInMethod = 16;

    const string Article = TypeNames.Model + ".Article";

    /// <summary>Writes the class.</summary>
    public static void Write(CodeWriter code, Catalog catalog, CorpusSpeakers speakers, CorpusTypes types)
    {
        using (code.Namespace(types.ContentNamespace))
        using (code.Block($"internal sealed class Loader : {types.Root}"))
        {
            WriteState(code, catalog, speakers, types);
            for (int i = 0; i < catalog.Collections.Count; i++)
            {
                string type = types.InFull(catalog.Collections[i].TypeName);
                string getter = CorpusTypes.GetterOf(i);
                WriteGet(code.Line(), type, getter, "");
                WriteGet(code.Line(), type + "<TQuotes>", getter + "<TQuotes>", types.QuotesConstraint);
                if (types.HaveSections(catalog, i))
                    WriteGet(code.Line(), type + ArticleTypes.BothLists, getter + ArticleTypes.BothLists, types.BothConstraints);
            }

            WriteLoad(code.Line(), catalog, types);
        }

        if (!catalog.Entries.Any(types.HasPlainQuotes))
            return;
        using (code.Line().Namespace(types.ContentNamespace))
        using (code.Summary("Quotes without names.").Block($"{types.Visibility} sealed class {TypeNames.PlainQuotes} : {types.Part("QuoteList")}"))
        using (code.Summary("For generated code: only the corpus makes this list.").Block($"public {TypeNames.PlainQuotes}()"))
        {
        }
    }

    static void WriteState(CodeWriter code, Catalog catalog, CorpusSpeakers speakers, CorpusTypes types)
    {
        string articleList = $"{TypeNames.Model}.ArticleList<{types.InFull(types.Article)}>";
        string speakerList = types.InFull(types.Speakers);
        (string texts, string numbers) = CorpusTables.Of(catalog, speakers);
        code.Line("// Ids and speakers")
            .Line("internal const string Data = ", literal => StringLiteral.Append(literal, texts), "")
            .Line($"    + \"{numbers}\";")
            .Line()
            .Line("public static readonly Loader Instance = new Loader();")
            .Line($"private {articleList}? articles;")
            .Line($"private {speakerList}? speakers;")
            .Line()
            .Line("private Loader() : base(Data)")
            .Line("{")
            .Line("}")
            .Line()
            .Line("// Made on first use: a trimmed program that never asks for the list carries the articles that it names, and no others")
            .Line($"public {articleList} Articles => articles ??= new {articleList}(this);")
            .Line()
            .Line($"public {speakerList} Speakers => speakers ??= new {speakerList}(this);");
        for (int i = 1; i < catalog.Collections.Count; i++)
        {
            CorpusCollection collection = catalog.Collections[i];
            string list = $"{TypeNames.Model}.ArticleList<{types.InFull(collection.TypeName)}>";
            code.Line()
                .Line($"private {list}? _{collection.Name};")
                .Line($"internal const int {collection.Name}Number = {i};")
                .Line()
                .Line($"public {list} {Identifier.Escaped(collection.Name!)} => _{collection.Name} ??= new {list}(this, {i});");
        }

        if (types.StoresResources)
        {
            code.Line()
                .Line($"protected override string ReadResource(string name) => {TypeNames.Storage}.SeedResource.Read(typeof(Loader).Assembly, name);");
        }
    }

    static void WriteGet(CodeWriter code, string type, string name, string constraint)
    {
        using (code.Block($"public static {type} {name}(int index, string stored){constraint}"))
        using (code.Block("while (true)"))
        {
            code.Line($"{Article}? made = Instance.Made(index);")
                .Line($"if (made is {type} article)")
                .Line("    return article;")
                .Line($"Instance.Keep(index, new {type}(Instance.Content(made, index, stored)), made);");
        }
    }

    static void WriteLoad(CodeWriter code, Catalog catalog, CorpusTypes types)
    {
        int methods = (catalog.Entries.Count + ArticlesInMethod - 1) / ArticlesInMethod;
        string stored = $"StoredBy(index / {ArticlesInMethod})[index % {ArticlesInMethod}]";
        if (catalog.Collections.Count == 1)
        {
            code.Line($"protected override {Article} Load(int index) => Get(index, {stored});").Line();
        }
        else
        {
            using (code.Block($"protected override {Article} Load(int index)"))
            {
                code.Line($"string stored = {stored};");
                using (code.Block("switch (CollectionOf(index))"))
                {
                    for (int i = 1; i < catalog.Collections.Count; i++)
                        code.Line($"case {i}: return {CorpusTypes.GetterOf(i)}(index, stored);");
                    code.Line("default: return Get(index, stored);");
                }
            }

            code.Line();
        }

        using (code.Block("private static string[] StoredBy(int method)"))
        using (code.Block("switch (method)"))
        {
            for (int method = 0; method < methods; method++)
                code.Line($"case {method}: return Stored{method}();");
            code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(method));");
        }

        for (int method = 0; method < methods; method++)
        {
            code.Line()
                .Line($"private static string[] Stored{method}() => new[]")
                .Line("{");
            foreach (CatalogEntry entry in catalog.Entries.Skip(method * ArticlesInMethod).Take(ArticlesInMethod))
                code.Line($"    {types.Stored(entry)},");
            code.Line("};");
        }
    }
}
