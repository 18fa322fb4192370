using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedCorpus.Analysis.Metadata.Formats;

/// <summary>
/// Reads one YAML document. Nesting is bounded, and so is what aliases may repeat, so that a few lines can't grow into a large value.
/// </summary>
sealed class YamlDocumentReader
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 8;

    const string CoreTag = "tag:yaml.org,2002:";
    const string MergeKey = "<<";

    readonly string yaml;
    readonly TextSpan part;
    readonly YamlAnchors anchors;
    readonly List<DataFault> faults;
    readonly CancellationToken cancellation;
    readonly Parser parser;

    /// <summary>A reader of a part of a text, which knows what the parts before it gave names to.</summary>
    public YamlDocumentReader(string yaml, TextSpan part, YamlAnchors anchors, List<DataFault> faults, CancellationToken cancellation)
    {
        this.yaml = yaml;
        this.part = part;
        this.anchors = anchors;
        this.faults = faults;
        this.cancellation = cancellation;
        parser = new Parser(new StringReader(part.Of(yaml)));
    }

    /// <summary>The map that the text is; null for an empty text.</summary>
    /// <exception cref="DataFormatException">The text is not YAML, or not a map, or uses what is refused.</exception>
    public DataMap? Read()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException e)
        {
            throw new DataFormatException(Span(e.Start, e.End), "This is not YAML: " + FirstLine(e.Message));
        }
        catch (Exception e) when (e is not (DataFormatException or OperationCanceledException))
        {
            // The library throws exceptions of other kinds, too, as for a document that goes on behind its end
            throw new DataFormatException(Place, "This is not YAML");
        }
    }

    // How far the parser came
    TextSpan Place => parser.Current is { } last ? Span(last.End, last.End) : part with { Length = 0 };

    DataMap? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;

        DataNode value = ReadValue(0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            throw Refused(parser.Current!, "A second YAML document is not read");
        return value switch
        {
            DataMap map => map,
            DataScalar { Text.Length: 0, IsPlain: true } => null,
            _ => throw new DataFormatException(value.Span, "Keys with values are expected here, like \"author: Jane Doe\""),
        };
    }

    DataNode ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        ParsingEvent at = parser.Consume<ParsingEvent>();
        if (depth > MaxDepth)
            throw Refused(at, "The YAML is nested too deeply");

        int before = anchors.Size++;
        DataNode node = at switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            AnchorAlias alias => Repeat(alias, depth),
            _ => throw Refused(at, "This is not YAML"),
        };
        if (at is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag } && !tag.Value.StartsWith(CoreTag, StringComparison.Ordinal))
            throw Refused(at, "YAML tags of one's own are not read: write the value without one");
        if (at is NodeEvent { Anchor: { IsEmpty: false } anchor })
            anchors.Add(anchor.Value, node, anchors.Size - before);
        return node;
    }

    DataScalar ReadScalar(Scalar scalar)
    {
        TextSpan span = Span(scalar.Start, scalar.End);
        // "&amp" and "&copy; Nora": an anchor before nothing, or one that nobody would call so
        if (!scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty && (!YamlAnchors.IsName(scalar.Anchor.Value) || scalar is { Value.Length: 0, Style: ScalarStyle.Plain }))
            return WithoutMarks(span);
        return new DataScalar(span, BareItems.Show(scalar.Value), scalar.Style == ScalarStyle.Plain && !IsTaggedText(scalar));
    }

    DataScalar WithoutMarks(TextSpan span)
    {
        string text = OneLine.OfLines(span.Of(yaml).TrimEnd());
        faults.Add(BareText.NeedsMarks(span, text));
        return new DataScalar(span, text, IsPlain: false);
    }

    DataNode Repeat(AnchorAlias alias, int depth)
    {
        string name = alias.Value.Value;
        TextSpan span = Span(alias.Start, alias.End);
        if (!YamlAnchors.IsName(name))
            return WithoutMarks(span);
        if (anchors.Find(name) is not { } anchored)
        {
            bool isThere = YamlAnchors.IsIn(yaml, name, span.Start);
            throw Refused(alias, isThere ? $"What '&{name}' stands for could not be read before this" : $"Nothing before this is called '&{name}'");
        }

        anchors.Size += anchored.Size;
        if (anchors.Size > YamlAnchors.MostRepeated)
            throw Refused(alias, "The aliases make too many values: write fewer of them out");
        if (depth + DepthOf(anchored.Node) > MaxDepth)
            throw Refused(alias, "The YAML is nested too deeply");
        return anchored.Node;
    }

    DataList ReadList(SequenceStart start, int depth)
    {
        List<DataNode> items = [];
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadValue(depth + 1));
        return new DataList(SpanTo(start.Start, parser.Consume<SequenceEnd>().End), items);
    }

    // A map whose keys are no words is what a template's {{ }} looks like: the text as it stands
    DataNode ReadMap(MappingStart start, int depth)
    {
        DataMapBuilder entries = new(faults);
        List<DataMap> merged = [];
        ParsingEvent? strange = null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            ParsingEvent at = parser.Current!;
            DataNode key = ReadValue(depth + 1);
            DataNode value = ReadValue(depth + 1);
            if (key is not DataScalar word)
                strange ??= at;
            else if (word is { IsPlain: true, Text: MergeKey })
                merged.AddRange(value is DataList list ? list.Items.OfType<DataMap>() : value is DataMap map ? [map] : []);
            else
                entries.Add(word, value);
        }

        TextSpan span = SpanTo(start.Start, parser.Consume<MappingEnd>().End);
        if (strange is not null && depth == 0)
            throw Refused(strange, "A key must be a word");
        if (strange is not null)
            return new DataScalar(span, span.Of(yaml).Trim(), IsPlain: false);
        foreach (DataMap map in merged)
            entries.AddMissing(map);
        return new DataMap(span, entries.Entries);
    }

    static bool IsTaggedText(Scalar scalar) => !scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && scalar.Tag.Value == CoreTag + "str";

    static int DepthOf(DataNode node) => node switch
    {
        DataList list => 1 + list.Items.Select(DepthOf).DefaultIfEmpty().Max(),
        DataMap map => 1 + map.Entries.Select(entry => DepthOf(entry.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    DataFormatException Refused(ParsingEvent at, string message) => new(Span(at.Start, at.End), message);

    TextSpan Span(Mark start, Mark end)
    {
        int first = (int)Math.Min(start.Index, part.Length);
        return TextSpan.FromBounds(part.Start + first, part.Start + Math.Max(first, (int)Math.Min(end.Index, part.Length)));
    }

    // Without the anchor and the tag in front; the library's end of what stands in brackets is before the closing one
    TextSpan SpanTo(Mark start, Mark end)
    {
        TextSpan whole = Span(start, end);
        int first = whole.Start;
        while (first < whole.End && yaml[first] is '&' or '!' or '#')
        {
            bool isComment = yaml[first] == '#';
            while (first < whole.End && (isComment ? yaml[first] != '\n' : !char.IsWhiteSpace(yaml[first])))
                first++;
            while (first < whole.End && char.IsWhiteSpace(yaml[first]))
                first++;
        }

        TextSpan span = TextSpan.FromBounds(first, whole.End);
        bool isOpen = span.End < part.End && yaml[span.Start] is '[' or '{' && yaml[span.End] is ']' or '}';
        return isOpen ? span with { Length = span.Length + 1 } : span;
    }

    static string FirstLine(string message)
    {
        int end = message.IndexOf('\n');
        return (end < 0 ? message : message.Substring(0, end)).Trim().TrimEnd('.');
    }
}
