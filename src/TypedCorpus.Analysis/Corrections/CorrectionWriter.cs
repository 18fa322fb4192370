using System.Globalization;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Which of the quotes that start with the same words is meant.</summary>
/// <param name="Openings">Words that start it, and no other quote where one is left; the best first.</param>
/// <param name="Paragraph">The paragraph that it stands in, by its opening words or its number; null for any.</param>
/// <param name="Occurrence">Which of those that fit, from 1; null where it is the only one.</param>
public sealed record QuoteKey(IReadOnlyList<string> Openings, string? Paragraph = null, int? Occurrence = null)
{
    /// <summary>Whether the opening words alone tell it.</summary>
    public bool IsPlain => Paragraph is null && Occurrence is null;
}

/// <summary>
/// Writes corrections into the YAML of a sidecar or of front matter, and leaves every other character as it is. What comes back is null where
/// the YAML is written in a way that can't be changed without changing more.
/// </summary>
public static class CorrectionWriter
{
    const string Ellipsis = "…";

    /// <summary>The YAML in which a quote is a speaker's; null for nobody's.</summary>
    public static string? SetSpeaker(string yaml, QuoteKey quote, string? speaker)
    {
        YamlValue name = YamlValue.Text(speaker);
        return OverKeys(quote, opening =>
        {
            string[] path = [CorrectionKeys.Quotes, opening];
            return YamlEditor.At(RootOf(yaml), path) switch
            {
                null or DataScalar when quote.IsPlain => YamlEditor.Put(yaml, path, name),
                null => YamlEditor.Add(yaml, path, Item(quote, (CorrectionKeys.Speaker, name))),
                DataMap map when IsOf(quote, map) => YamlEditor.Put(yaml, [.. path, CorrectionKeys.Speaker], name),
                DataList list when PlaceIn(list, quote) is { } place => YamlEditor.Put(yaml, [.. path, $"#{place}", CorrectionKeys.Speaker], name),
                DataList => YamlEditor.Add(yaml, path, Item(quote, (CorrectionKeys.Speaker, name))),
                _ => null,
            };
        });
    }

    /// <summary>The YAML in which a quote is split at words with which another one starts, and around words that are no part of it.</summary>
    public static string? Part(string yaml, QuoteKey quote, IReadOnlyList<string> split, IReadOnlyList<string> omit)
    {
        List<(string, YamlValue)> changes = [];
        if (split.Count > 0)
            changes.Add((CorrectionKeys.Split, YamlValue.Row(split)));
        if (omit.Count > 0)
            changes.Add((CorrectionKeys.Omit, YamlValue.Row(omit)));
        return Shape(yaml, quote, [.. changes]);
    }

    /// <summary>The YAML in which a quote is one with a later one.</summary>
    /// <param name="yaml">The YAML; empty for none.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="last">The opening words of the later one.</param>
    public static string? Join(string yaml, QuoteKey quote, string last) => Shape(yaml, quote, (CorrectionKeys.Join, YamlValue.Text(last)));

    /// <summary>The YAML in which a speaker has another name, or another description.</summary>
    /// <param name="yaml">The YAML; empty for none.</param>
    /// <param name="speaker">The name that the speaker has with the corrections that are there.</param>
    /// <param name="key"><c>name</c> or <c>description</c>.</param>
    /// <param name="value">The value; null for no description.</param>
    public static string? SetOfSpeaker(string yaml, string speaker, string key, string? value) =>
        YamlEditor.Put(yaml, [CorrectionKeys.Speakers, KeyOf(yaml, speaker).Trim(), key], YamlValue.Text(value));

    /// <summary>The YAML without what it says of a speaker.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="speaker">The name that the speaker has with the corrections that are there.</param>
    public static string? RemoveSpeaker(string yaml, string speaker) => YamlEditor.Remove(yaml, [CorrectionKeys.Speakers, KeyOf(yaml, speaker).Trim()]);

    // What a speaker stands under
    static string KeyOf(string yaml, string speaker)
    {
        string found = speaker;
        if (YamlEditor.At(RootOf(yaml), CorrectionKeys.Speakers) is DataMap speakers)
        {
            foreach (KeyValuePair<DataScalar, DataNode> entry in speakers.Entries)
            {
                if (entry.Key.Text == speaker || (YamlEditor.At(entry.Value as DataMap, CorrectionKeys.Name) as DataScalar)?.Text.Trim() == speaker)
                    found = entry.Key.Text;
            }
        }

        return found;
    }

    /// <summary>The YAML with a value under a key of its own, like <c>title</c>; null for no value.</summary>
    public static string? Set(string yaml, string key, string? value)
    {
        bool isDay = value is not null && DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return YamlEditor.Put(yaml, [key], isDay ? YamlValue.Plain(value!) : YamlValue.Text(value));
    }

    /// <summary>The YAML in which a line is boilerplate, or text.</summary>
    /// <param name="yaml">The YAML; empty for none.</param>
    /// <param name="words">The line's opening words.</param>
    /// <param name="isBoilerplate">Whether it is boilerplate.</param>
    public static string? SetLine(string yaml, string words, bool isBoilerplate)
    {
        (string list, string other) = isBoilerplate
            ? (CorrectionKeys.Boilerplate, CorrectionKeys.Text)
            : (CorrectionKeys.Text, CorrectionKeys.Boilerplate);
        return YamlEditor.Remove(yaml, other, words) is { } without ? YamlEditor.Add(without, [list], YamlValue.Text(words)) : null;
    }

    static DataMap? RootOf(string yaml) => YamlEditor.Read(yaml)?.Root;

    // In an entry of its own, which counts after those that are there
    static string? Shape(string yaml, QuoteKey quote, params (string Key, YamlValue Value)[] changes) => OverKeys(quote, opening =>
    {
        string[] path = [CorrectionKeys.Quotes, opening];
        return YamlEditor.At(RootOf(yaml), path) switch
        {
            null when quote.IsPlain => YamlEditor.Put(yaml, path, YamlValue.Map(changes)),
            null or DataList => YamlEditor.Add(yaml, path, Item(quote, changes)),
            _ => null,
        };
    });

    // The first words that are free, or whose entry takes the change: with an ellipsis they mean the same and are another key
    static string? OverKeys(QuoteKey quote, Func<string, string?> change) =>
        quote.Openings.SelectMany(opening => (string[])[opening, opening + Ellipsis]).Select(change).FirstOrDefault(changed => changed is not null);

    static YamlValue Item(QuoteKey quote, params (string Key, YamlValue Value)[] changes)
    {
        List<(string, YamlValue)> entries = [];
        if (quote.Paragraph is { } paragraph)
            entries.Add((CorrectionKeys.Paragraph, paragraph.All(char.IsDigit) ? YamlValue.Plain(paragraph) : YamlValue.Text(paragraph)));
        if (quote.Occurrence is { } occurrence)
            entries.Add((CorrectionKeys.Occurrence, YamlValue.Plain(occurrence.ToString(CultureInfo.InvariantCulture))));
        return YamlValue.Map([.. entries, .. changes]);
    }

    static int? PlaceIn(DataList list, QuoteKey quote)
    {
        for (int i = list.Items.Count - 1; i >= 0; i--)
        {
            if (list.Items[i] is DataMap map && IsOf(quote, map))
                return i;
        }

        return null;
    }

    // A quote that was split or joined has other words then
    static bool IsOf(QuoteKey quote, DataMap map) =>
        TextOf(map, CorrectionKeys.Paragraph) == quote.Paragraph && TextOf(map, CorrectionKeys.Occurrence) == quote.Occurrence?.ToString(CultureInfo.InvariantCulture)
        && map.Entries.All(entry => entry.Key.Text.ToLowerInvariant() is CorrectionKeys.Speaker or CorrectionKeys.Paragraph or CorrectionKeys.Occurrence);

    static string? TextOf(DataMap map, string key) => (YamlEditor.At(map, key) as DataScalar)?.Text.Trim();
}
