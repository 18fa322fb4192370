namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads the corrections among the metadata.</summary>
sealed class CorrectionReader(Func<TextSpan, MetadataPlace> place, List<MetadataError> errors)
{
    const string SpeakersKey = "speakers";
    const string QuotesKey = "quotes";
    const string BoilerplateKey = "boilerplate";
    const string TextKey = "text";

    readonly List<SpeakerCorrection> speakers = [];
    readonly List<QuoteCorrection> quotes = [];
    readonly List<LineCorrection> lines = [];

    /// <summary>What was read.</summary>
    public ArticleCorrections Corrections =>
        speakers.Count + quotes.Count + lines.Count == 0 ? ArticleCorrections.None : new ArticleCorrections(speakers, quotes, lines);

    /// <summary>Reads a key when it is one of a correction; false for every other key.</summary>
    public bool TryRead(string key, YamlValue value)
    {
        switch (key.ToLowerInvariant())
        {
            case SpeakersKey:
                ReadSpeakers(value);
                return true;
            case QuotesKey:
                ReadQuotes(value);
                return true;
            case BoilerplateKey:
                ReadLines(value, isBoilerplate: true);
                return true;
            case TextKey:
                ReadLines(value, isBoilerplate: false);
                return true;
            default:
                return false;
        }
    }

    void ReadSpeakers(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            Refuse(value, "Names with what is to change are expected here, like \"Jane Doe: {description: mayor of Springfield}\"");
            return;
        }

        foreach (KeyValuePair<YamlScalar, YamlValue> entry in map.Entries)
        {
            if (entry.Value is not YamlMap changes)
            {
                Refuse(entry.Value, $"'name', 'aliases' or 'description' is expected for '{entry.Key.Text}'");
                continue;
            }

            string? name = null;
            string? description = null;
            List<string> aliases = [];
            foreach (KeyValuePair<YamlScalar, YamlValue> change in changes.Entries)
            {
                switch (change.Key.Text.ToLowerInvariant())
                {
                    case "name":
                        name = Text(change.Value);
                        break;
                    case "description":
                        description = Text(change.Value);
                        break;
                    case "aliases":
                        aliases.AddRange(Texts(change.Value).Select(alias => alias.Text));
                        break;
                    default:
                        Refuse(change.Key, $"'{change.Key.Text}' is nothing that a speaker has: 'name', 'aliases' and 'description' are");
                        break;
                }
            }

            speakers.Add(new SpeakerCorrection(entry.Key.Text, name, aliases, description, place(entry.Key.Span)));
        }
    }

    void ReadQuotes(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            Refuse(value, "Opening words with a speaker are expected here, like \"We will build it: Jane Doe\"");
            return;
        }

        foreach (KeyValuePair<YamlScalar, YamlValue> entry in map.Entries)
        {
            bool isNobody = entry.Value is YamlScalar { IsPlain: true, Text: "" or "~" or "null" };
            string? speaker = isNobody ? null : Text(entry.Value);
            if (isNobody || speaker is not null)
                quotes.Add(new QuoteCorrection(entry.Key.Text, speaker, place(entry.Key.Span)));
        }
    }

    void ReadLines(YamlValue value, bool isBoilerplate)
    {
        foreach (YamlScalar line in Texts(value))
            lines.Add(new LineCorrection(line.Text, isBoilerplate, place(line.Span)));
    }

    string? Text(YamlValue value)
    {
        if (value is YamlScalar { Text: var text } && text.Trim().Length > 0)
            return text.Trim();
        Refuse(value, "A text is expected here");
        return null;
    }

    IEnumerable<YamlScalar> Texts(YamlValue value)
    {
        foreach (YamlValue item in value is YamlList list ? list.Items : [value])
        {
            if (Text(item) is not null)
                yield return (YamlScalar)item;
        }
    }

    void Refuse(YamlValue value, string message) => errors.Add(MetadataError.Unreadable(place(value.Span), message));
}
