namespace TypedCorpus.Generator.Emission;

/// <summary>
/// What leads from a part of the corpus to an article, in the corpus' own type: as parts of the model's classes, which are this project's. Where the
/// package brings the model, its generic types have these members.
/// </summary>
static class ArticleMembers
{
    /// <summary>Writes the parts.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="article">The corpus' type of article, in full.</param>
    public static void Write(CodeWriter code, string article)
    {
        using (code.Namespace(TypeNames.Model.Substring("global::".Length)))
        {
            Write(code, "TextElement", "The article that this is a part of.", $"{article} Article => ({article})Content.Article;");
            Write(code.Line(), "Section", "The article that this is a part of.", $"{article} Article => ({article})content.Article;");
            Write(code.Line(), "Link", "The article that it leads to; null when it leads to none of this corpus.", $"{article}? Target => ({article}?)TargetOf(this);");
            string list = $"{TypeNames.Model}.ElementList<{article}>";
            Write(
                code.Line(),
                "Speaker",
                "The articles that quote the speaker, by id. The first use makes every article.",
                $"{list} Articles => articles ??= ArticlesOf<{article}>(this);",
                $"private {list}? articles;");
        }
    }

    static void Write(CodeWriter code, string type, string summary, string property, string? field = null)
    {
        using (code.Block("partial class " + type))
        {
            if (field is not null)
                code.Line(field).Line();
            code.Summary(summary)
                .Line("#if NET8_0_OR_GREATER")
                .Line("[global::System.Text.Json.Serialization.JsonIgnore]")
                .Line("#endif")
                .Line("public " + property);
        }
    }
}
