using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of a group of articles whose texts are resources: for each the name of its resource and the table of its parts.</summary>
static class TablesSource
{
    /// <summary>Writes the source; the group is not empty.</summary>
    public static string Of(TableGroup group)
    {
        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(group.Articles[0].Options.ContentNamespace))
        using (code.Block($"static class {group.Articles[0].Constant.Type}"))
        {
            foreach (NamedArticle article in group.Articles)
                article.Constant.Write(code, article.IsLeftOut ? "" : article.Stored.ToString());
        }

        return code.ToString();
    }
}
