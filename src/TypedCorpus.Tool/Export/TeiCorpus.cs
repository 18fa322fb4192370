using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Export;

/// <summary>A <c>teiCorpus</c> of TEI P5 with a <c>TEI</c> for each article.</summary>
sealed class TeiCorpus(Stream output) : IExportFormat
{
    int articles;

    public void Begin() => Write(new MarkupText().Add(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader><fileDesc><titleStmt><title>Corpus</title></titleStmt><publicationStmt><p>Exported by typedcorpus</p></publicationStmt><sourceDesc><p>Text files</p></sourceDesc></fileDesc></teiHeader>

        """));

    public void Write(string path, string id, Document document) => Write(new TeiArticle(document, $"a{++articles}").Write(path, id));

    public void End() => Write(new MarkupText().Add($"</teiCorpus>\n"));

    void Write(MarkupText markup) => output.Write(Encoding.UTF8.GetBytes(markup.ToString().ReplaceLineEndings("\n")));
}
