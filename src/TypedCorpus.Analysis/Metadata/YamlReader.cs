using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Reads the YAML of front matter and sidecars: one map of values, lists and maps. Anchors, aliases and tags are refused and nesting is
/// bounded, so that a few lines can't grow into a large value.
/// </summary>
sealed class YamlReader
{
    const int MaxDepth = 8;
    const int MaxLength = 1 << 20;

    readonly string yaml;
    readonly Parser parser;
    readonly CancellationToken cancellation;

    YamlReader(string yaml, CancellationToken cancellation)
    {
        this.yaml = yaml;
        this.cancellation = cancellation;
        parser = new Parser(new StringReader(yaml));
    }

    /// <summary>The map that a YAML text is; null for an empty text.</summary>
    /// <exception cref="YamlFormatException">The text is not YAML, or not a map, or uses what is refused.</exception>
    public static YamlMap? Read(string yaml, CancellationToken cancellation)
    {
        if (yaml.Length > MaxLength)
            throw new YamlFormatException(new TextSpan(0, 0), "The YAML is longer than a million characters");
        YamlReader reader = new(yaml, cancellation);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            throw new YamlFormatException(Span(e.Start, e.End, yaml), "This is not YAML: " + FirstLine(e.Message));
        }
        catch (Exception e) when (e is not (YamlFormatException or OperationCanceledException))
        {
            // The library throws exceptions of other kinds, too, as for a document that goes on behind its end
            throw new YamlFormatException(reader.Place, "This is not YAML");
        }
    }

    // How far the parser came
    TextSpan Place => parser.Current is { } last ? Span(last.End, last.End, yaml) : default;

    YamlMap? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;

        YamlValue value = ReadValue(0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            throw Refused(parser.Current!, "A second YAML document is not read");
        return value switch
        {
            YamlMap map => map,
            YamlScalar { Text.Length: 0, IsPlain: true } => null,
            _ => throw new YamlFormatException(value.Span, "Keys with values are expected here, like \"author: Jane Doe\""),
        };
    }

    YamlValue ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        ParsingEvent value = parser.Consume<ParsingEvent>();
        if (depth > MaxDepth)
            throw Refused(value, "The YAML is nested too deeply");
        if (value is NodeEvent { Anchor.IsEmpty: false })
            throw Refused(value, "YAML anchors are not read: write the value out");
        if (value is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw Refused(value, "YAML tags are not read: write the value without one");

        return value switch
        {
            Scalar scalar => new YamlScalar(Span(scalar.Start, scalar.End, yaml), scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => throw Refused(value, "YAML aliases are not read: write the value out"),
        };
    }

    YamlList ReadList(SequenceStart start, int depth)
    {
        List<YamlValue> items = [];
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return new YamlList(Span(start.Start, parser.Consume<SequenceEnd>().End, yaml), items);
    }

    YamlMap ReadMap(MappingStart start, int depth)
    {
        List<KeyValuePair<YamlScalar, YamlValue>> entries = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        while (!parser.Accept<MappingEnd>(out _))
        {
            ParsingEvent at = parser.Current!;
            if (ReadValue(depth + 1) is not YamlScalar key)
                throw Refused(at, "A key must be a word");
            if (!keys.Add(key.Text))
                throw Refused(at, $"The key '{key.Text}' comes twice");
            entries.Add(new KeyValuePair<YamlScalar, YamlValue>(key, ReadValue(depth + 1)));
        }

        return new YamlMap(Span(start.Start, parser.Consume<MappingEnd>().End, yaml), entries);
    }

    YamlFormatException Refused(ParsingEvent at, string message) => new(Span(at.Start, at.End, yaml), message);

    static TextSpan Span(Mark start, Mark end, string yaml)
    {
        int first = (int)Math.Min(start.Index, yaml.Length);
        return TextSpan.FromBounds(first, Math.Max(first, (int)Math.Min(end.Index, yaml.Length)));
    }

    static string FirstLine(string message)
    {
        int end = message.IndexOf('\n');
        return (end < 0 ? message : message.Substring(0, end)).Trim().TrimEnd('.');
    }
}

/// <summary>What is wrong with a YAML text.</summary>
sealed class YamlFormatException(TextSpan span, string message) : Exception(message)
{
    /// <summary>Where, in the YAML text.</summary>
    public TextSpan Span { get; } = span;
}
