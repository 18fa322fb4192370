using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads the texts that corrections consist of, and tells what is none.</summary>
/// <param name="place">Gives the place of a span.</param>
/// <param name="errors">Takes what can't be read.</param>
sealed class CorrectionValues(Func<TextSpan, MetadataPlace> place, List<MetadataError> errors)
{
    /// <summary>A text without white space around it; null for what is none, which is told.</summary>
    public string? Text(DataNode value)
    {
        if (value is DataScalar { Text: var text } && text.Trim().Length > 0)
            return text.Trim();
        Refuse(value, "A text is expected here");
        return null;
    }

    /// <summary>One text or the items of a list; what is no text is told and left out.</summary>
    public IEnumerable<DataScalar> Texts(DataNode value)
    {
        foreach (DataNode item in value is DataList list ? list.Items : [value])
        {
            if (Text(item) is not null)
                yield return (DataScalar)item;
        }
    }

    /// <summary>Tells that a value can't be read.</summary>
    public void Refuse(DataNode value, string message) => errors.Add(MetadataError.Unreadable(place(value.Span), message));
}
