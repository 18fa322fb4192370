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
        using (code.Block($"internal sealed class Loader : {TypeNames.Model}.CorpusRoot"))
        {
            WriteState(code, catalog, speakers, types);
            WriteGet(code.Line(), types.InFull(types.Article), "Get", "");
            WriteGet(code.Line(), types.InFull(types.Article) + "<TQuotes>", "Get<TQuotes>", $" where TQuotes : {TypeNames.Model}.QuoteList, new()");
            WriteLoad(code.Line(), catalog, types);
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
        if (types.StoresResources)
        {
            code.Line()
                .Line($"protected override string ReadResource(string name) => {TypeNames.Model}.SeedResource.Read(typeof(Loader).Assembly, name);");
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
        code.Line($"protected override {Article} Load(int index) => Get(index, StoredBy(index / {ArticlesInMethod})[index % {ArticlesInMethod}]);")
            .Line();
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
