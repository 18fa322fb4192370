using System.Globalization;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Reads what is put right in quotes: a speaker, or keys that say more, or a list of these where several quotes start with the same words.
/// </summary>
sealed class QuoteCorrectionReader(Func<TextSpan, MetadataPlace> place, List<MetadataError> errors)
{
    const string SpeakerKey = "speaker";
    const string ParagraphKey = "paragraph";
    const string OccurrenceKey = "occurrence";
    const string SplitKey = "split";
    const string OmitKey = "omit";
    const string JoinKey = "join";
    const string Keys = "'speaker', 'paragraph', 'occurrence', 'split', 'omit' and 'join'";

    /// <summary>Whether a map could be one of corrections; else it is a site's own.</summary>
    public static bool AreCorrections(DataMap quotes) => quotes.Entries.All(entry => entry.Value switch
    {
        DataMap changes => HasKey(changes),
        DataList { Items: { Count: > 0 } items } => items.All(item => item is DataMap changes && HasKey(changes)),
        _ => true,
    });

    /// <summary>The corrections of the quotes that start with the words of a key, in order.</summary>
    public IEnumerable<QuoteCorrection> Read(DataScalar words, DataNode value)
    {
        IReadOnlyList<DataNode> items = value is DataList list ? list.Items : [value];
        foreach (DataNode item in items)
        {
            if (Read(words, item, isSingle: value is not DataList) is { } correction)
                yield return correction;
        }
    }

    QuoteCorrection? Read(DataScalar words, DataNode value, bool isSingle)
    {
        QuoteCorrection correction = new(words.Text, null, place(words.Span));
        if (value is DataMap changes)
            return Read(correction, changes);
        if (!isSingle)
        {
            Refuse(value, $"Keys are expected in a list of corrections: {Keys} are known");
            return null;
        }

        if (value is DataScalar { IsMissing: true })
            return correction;
        return Text(value) is { } speaker ? correction with { Speaker = speaker.Text } : null;
    }

    QuoteCorrection Read(QuoteCorrection correction, DataMap changes)
    {
        correction = correction with { KeepsSpeaker = true };
        foreach (KeyValuePair<DataScalar, DataNode> change in changes.Entries)
        {
            DataNode value = change.Value;
            switch (change.Key.Text.ToLowerInvariant())
            {
                case SpeakerKey when value is DataScalar { IsMissing: true }:
                    correction = correction with { KeepsSpeaker = false, Speaker = null };
                    break;
                case SpeakerKey:
                    string? speaker = Text(value)?.Text;
                    correction = correction with { KeepsSpeaker = speaker is null, Speaker = speaker };
                    break;
                case ParagraphKey:
                    correction = correction with { Paragraph = Text(value) };
                    break;
                case OccurrenceKey:
                    correction = correction with { Occurrence = Number(value) };
                    break;
                case SplitKey:
                    correction = correction with { Split = Texts(value) };
                    break;
                case OmitKey:
                    correction = correction with { Omit = Texts(value) };
                    break;
                case JoinKey:
                    correction = correction with { Join = Text(value) };
                    break;
                default:
                    Refuse(change.Key, $"'{change.Key.Text}' is nothing that is put right in a quote: {Keys} are");
                    break;
            }
        }

        return correction;
    }

    static bool HasKey(DataMap changes) => changes.Entries.Any(change =>
        change.Key.Text.ToLowerInvariant() is SpeakerKey or ParagraphKey or OccurrenceKey or SplitKey or OmitKey or JoinKey);

    int? Number(DataNode value)
    {
        string text = (value as DataScalar)?.Text ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            return number;
        Refuse(value, "A number from 1 is expected here");
        return null;
    }

    PlacedText? Text(DataNode value)
    {
        if (value is DataScalar { Text: var text } && text.Trim().Length > 0)
            return new PlacedText(text.Trim(), place(value.Span));
        Refuse(value, "A text is expected here");
        return null;
    }

    IReadOnlyList<PlacedText> Texts(DataNode value) =>
        [.. (value is DataList list ? list.Items : [value]).Select(Text).OfType<PlacedText>()];

    void Refuse(DataNode value, string message) => errors.Add(MetadataError.Unreadable(place(value.Span), message));
}
