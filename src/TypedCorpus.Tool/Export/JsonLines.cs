using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Export;

/// <summary>An object of JSON a line for each article.</summary>
sealed class JsonLines(Stream output, bool hasText) : IExportFormat
{
    public void Begin()
    {
    }

    public void Write(string path, string id, Document document)
    {
        DocumentJson.Write(output, path, id, document, hasText);
        output.WriteByte((byte)'\n');
    }

    public void End()
    {
    }
}
