using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads the corrections among the metadata.</summary>
sealed class CorrectionReader(Func<TextSpan, MetadataPlace> place, List<MetadataError> errors)
{
    /// <summary>Whether it is a file for all articles, whose entries may be for some of them.</summary>
    public bool IsOfCorpus { get; init; }

    const int LongestExample = 60;

    readonly CorrectionValues values = new(place, errors);
    readonly List<SpeakerCorrection> speakers = [];
    readonly List<QuoteCorrection> quotes = [];
    readonly List<LineCorrection> lines = [];

    /// <summary>What was read.</summary>
    public ArticleCorrections Corrections =>
        speakers.Count + quotes.Count + lines.Count == 0 ? ArticleCorrections.None : new ArticleCorrections(speakers, quotes, lines);

    /// <summary>Reads a key when it is one of a correction; false for every other key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="inSeed">Whether it stands in the seed's own front matter, where what has not the shape of a correction is the site's.</param>
    public bool TryRead(string key, DataNode value, bool inSeed)
    {
        if (!IsKey(key) || (inSeed && !IsCorrection(key, value)))
            return false;
        if (value is DataScalar { IsMissing: true })
            return true;
        switch (key.ToLowerInvariant())
        {
            case CorrectionKeys.Speakers:
                ReadSpeakers(value);
                return true;
            case CorrectionKeys.Quotes:
                ReadQuotes(value);
                return true;
            case CorrectionKeys.Boilerplate:
                ReadLines(value, isBoilerplate: true, isSure: !inSeed || value is DataList);
                return true;
            case CorrectionKeys.Text:
                ReadLines(value, isBoilerplate: false, isSure: !inSeed || value is DataList);
                return true;
            default:
                return false;
        }
    }

    static bool IsKey(string key) => key.ToLowerInvariant() is CorrectionKeys.Speakers or CorrectionKeys.Quotes or CorrectionKeys.Boilerplate or CorrectionKeys.Text;

    static bool IsCorrection(string key, DataNode value) => key.ToLowerInvariant() switch
    {
        CorrectionKeys.Speakers => value is DataMap or DataScalar { IsMissing: true },
        CorrectionKeys.Quotes => value is DataScalar { IsMissing: true } || (value is DataMap map && QuoteCorrectionReader.AreCorrections(map)),
        _ => value is DataScalar || (value is DataList list && list.Items.All(item => item is DataScalar)),
    };

    void ReadSpeakers(DataNode value)
    {
        if (value is not DataMap map)
        {
            values.Refuse(value, "Names with what is to change are expected here, like \"Jane Doe: {description: mayor of Springfield}\"");
            return;
        }

        foreach (KeyValuePair<DataScalar, DataNode> entry in map.Entries)
        {
            if (entry.Value is not DataMap changes)
            {
                values.Refuse(
                    entry.Value,
                    $"'name', 'aliases' or 'description' is expected for '{entry.Key.Text}', like \"{entry.Key.Text}: {{description: {Example(entry.Value)}}}\"");
                continue;
            }

            string? name = null;
            string? description = null;
            TextSpan nameSpan = default;
            List<DataScalar> aliases = [];
            List<DataScalar> articles = [];
            foreach (KeyValuePair<DataScalar, DataNode> change in changes.Entries)
            {
                switch (change.Key.Text.ToLowerInvariant())
                {
                    case CorrectionKeys.Name:
                        name = values.Text(change.Value) is { } called ? OneLine.Of(called) : null;
                        nameSpan = change.Value.Span;
                        break;
                    case "description":
                        description = SaysNone(change.Value) ? "" : values.Text(change.Value) is { } words ? OneLine.Of(words) : null;
                        break;
                    case "aliases":
                        aliases.AddRange(values.Texts(change.Value));
                        break;
                    case "in" when IsOfCorpus:
                        articles.AddRange(values.Texts(change.Value));
                        break;
                    default:
                        values.Refuse(
                            change.Key,
                            $"'{change.Key.Text}' is nothing that a speaker has: 'name', 'aliases'{(IsOfCorpus ? ", 'description' and 'in'" : " and 'description'")} are");
                        break;
                }
            }

            string[] forms = [.. aliases.Select(alias => OneLine.Of(alias.Text))];
            speakers.Add(new SpeakerCorrection(OneLine.Of(entry.Key.Text), name, forms, description, place(entry.Key.Span))
            {
                In = [.. articles.Select(article => (article.Text.Trim(), article.Span))],
                AliasSpans = [.. aliases.Select(alias => alias.Span)],
                NameSpan = nameSpan,
            });
        }
    }

    // Who is said to be something is described
    static string Example(DataNode value) =>
        value is DataScalar { IsMissing: false, Text: { Length: > 0 and < LongestExample } text } && OneLine.Of(text) == text
            ? text
            : "mayor of Springfield";

    // "null" and an empty text in quotation marks, and not a key behind which nothing is written yet
    static bool SaysNone(DataNode value) =>
        value is DataScalar { Span.Length: > 0 } scalar && (scalar.IsMissing || (!scalar.IsPlain && scalar.Text.Trim().Length == 0));

    void ReadQuotes(DataNode value)
    {
        if (value is not DataMap map)
        {
            values.Refuse(value, "Opening words with a speaker are expected here, like \"We will build it: Jane Doe\"");
            return;
        }

        QuoteCorrectionReader reader = new(place, values);
        foreach (KeyValuePair<DataScalar, DataNode> entry in map.Entries)
            quotes.AddRange(reader.Read(entry.Key, entry.Value));
    }

    void ReadLines(DataNode value, bool isBoilerplate, bool isSure)
    {
        foreach (DataScalar line in values.Texts(value))
            lines.Add(new LineCorrection(line.Text, isBoilerplate, isSure, place(line.Span)));
    }
}
