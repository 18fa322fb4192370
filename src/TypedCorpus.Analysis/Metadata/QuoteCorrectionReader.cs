using System.Globalization;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Reads what is put right in quotes: a speaker, or keys that say more, or a list of these where several quotes start with the same words.
/// </summary>
/// <param name="place">Gives the place of a span.</param>
/// <param name="values">Reads the texts.</param>
sealed class QuoteCorrectionReader(Func<TextSpan, MetadataPlace> place, CorrectionValues values)
{
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
            values.Refuse(value, $"Keys are expected in a list of corrections: {Keys} are known");
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
                case CorrectionKeys.Speaker when value is DataScalar { IsMissing: true }:
                    correction = correction with { KeepsSpeaker = false, Speaker = null };
                    break;
                case CorrectionKeys.Speaker:
                    string? speaker = Text(value)?.Text;
                    correction = correction with { KeepsSpeaker = speaker is null, Speaker = speaker };
                    break;
                case CorrectionKeys.Paragraph:
                    correction = correction with { Paragraph = Text(value) };
                    break;
                case CorrectionKeys.Occurrence:
                    correction = correction with { Occurrence = Number(value) };
                    break;
                case CorrectionKeys.Split:
                    correction = correction with { Split = Texts(value) };
                    break;
                case CorrectionKeys.Omit:
                    correction = correction with { Omit = Texts(value) };
                    break;
                case CorrectionKeys.Join:
                    correction = correction with { Join = Text(value) };
                    break;
                default:
                    values.Refuse(change.Key, $"'{change.Key.Text}' is nothing that is put right in a quote: {Keys} are");
                    break;
            }
        }

        return correction;
    }

    static bool HasKey(DataMap changes) => changes.Entries.Any(change =>
        change.Key.Text.ToLowerInvariant() is CorrectionKeys.Speaker or CorrectionKeys.Paragraph or CorrectionKeys.Occurrence or CorrectionKeys.Split or CorrectionKeys.Omit or CorrectionKeys.Join);

    int? Number(DataNode value)
    {
        string text = (value as DataScalar)?.Text ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            return number;
        values.Refuse(value, "A number from 1 is expected here");
        return null;
    }

    PlacedText? Text(DataNode value) => values.Text(value) is { } text ? new PlacedText(text, place(value.Span)) : null;

    IReadOnlyList<PlacedText> Texts(DataNode value) => [.. values.Texts(value).Select(text => new PlacedText(text.Text.Trim(), place(text.Span)))];
}
