using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Export;

/// <summary>Writes articles in a format, one after the other, to a stream.</summary>
interface IExportFormat
{
    /// <summary>What stands before the first article.</summary>
    void Begin();

    /// <summary>Writes an article.</summary>
    void Write(string path, string id, Document document);

    /// <summary>What stands behind the last article.</summary>
    void End();
}
