using TypedCorpus.Analysis.Metadata.Formats;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Data at the very start of a seed: YAML between two lines <c>---</c>, TOML between two lines <c>+++</c>, or a JSON object, bare, in three braces or between rules.</summary>
/// <param name="Block">The whole of it, with the lines around it.</param>
/// <param name="Data">What stands between the lines; of JSON, the object.</param>
/// <param name="Format">What it is written in.</param>
/// <param name="Fault">What is wrong with the lines around it, and what to write instead; null for nothing.</param>
readonly record struct FrontMatter(TextSpan Block, TextSpan Data, DataFormat Format, string? Fault = null)
{
    const string YamlFence = "---";
    const string YamlEnd = "...";
    const string TomlFence = "+++";
    const string JsonFence = "---json";
    const string JsonBraces = "{{{";
    const int LongestKey = 100;

    static readonly char[] MarksOfProse = [',', ';', '!', '?', '(', '“', '”', '«', '»'];

    /// <summary>The front matter of a source; in Markdown that which nothing opens, too.</summary>
    public static FrontMatter? Find(string source, TextFormat format, CancellationToken cancellation) =>
        Find(source, cancellation) ?? (format.IsMarkdown() ? UnfencedFrontMatter.FindUnopened(source, cancellation) : null);

    /// <summary>
    /// The front matter of a source; null when there is none. A text that merely starts with a rule is told from front matter by what follows,
    /// which must be a key with a colon (or an equals sign, or a table's name in brackets).
    /// </summary>
    public static FrontMatter? Find(string source, CancellationToken cancellation = default)
    {
        if (source.Length == 0)
            return null;
        return source[0] switch
        {
            '-' => FindFencedJson(source, cancellation) ?? FindFenced(source, 0, DataFormat.Yaml, YamlFence, cancellation),
            '+' => FindFenced(source, 0, DataFormat.Toml, TomlFence, cancellation),
            '{' => FindJson(source, cancellation),
            ' ' or '\t' or '\n' => FindBehindBlankLines(source, cancellation),
            _ => null,
        };
    }

    // As Hugo and Astro read it, where it is no rule over words with a colon: something closes it, and it has a key that every article may have
    static FrontMatter? FindBehindBlankLines(string source, CancellationToken cancellation)
    {
        int first = 0;
        while (first < source.Length && char.IsWhiteSpace(source[first]))
            first++;
        if (first == source.Length || source[first - 1] != '\n')
            return null;
        FrontMatter? found = source[first] switch
        {
            '-' => FindFenced(source, first, DataFormat.Yaml, YamlFence, cancellation),
            '+' => FindFenced(source, first, DataFormat.Toml, TomlFence, cancellation),
            _ => null,
        };
        return found is { } head && UnfencedFrontMatter.HasKnownKey(head.Data.Of(source), head.Format, cancellation) ? head : null;
    }

    /// <summary>What the data say.</summary>
    /// <param name="source">The source.</param>
    /// <param name="faults">Takes what is wrong, with places in the data.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public DataMap? Read(string source, List<DataFault> faults, CancellationToken cancellation)
    {
        if (Fault is { } fault)
            faults.Add(new DataFault(new TextSpan(-Data.Start, source.Substring(0, TextLines.Next(source, 0)).TrimEnd().Length), fault, IsRead: true));
        return Format switch
        {
            DataFormat.Toml => TomlReader.Read(Data.Of(source), faults, cancellation),
            DataFormat.Json => JsonReader.Read(Data.Of(source), faults, cancellation),
            _ => YamlReader.Read(Data.Of(source), faults, cancellation),
        };
    }

    static FrontMatter? FindFenced(string source, int first, DataFormat format, string fence, CancellationToken cancellation)
    {
        int start = EndOfFence(source, first, fence);
        if (start < 0)
            return null;

        int lines = 0;
        bool hasHeading = false;
        bool? startsLikeData = null;
        for (int line = start; line < source.Length; line = TextLines.Next(source, line))
        {
            cancellation.ThrowIfRequestedAt(lines++);
            if (EndOfFence(source, line, fence) >= 0 || (format == DataFormat.Yaml && EndOfFence(source, line, YamlEnd) >= 0))
            {
                return new FrontMatter(TextSpan.FromBounds(first, line + fence.Length), TextSpan.FromBounds(start, line), format);
            }

            startsLikeData ??= StartsLikeData(source, line, format);
            // It looks like a comment; what follows a rule has a blank line before it
            hasHeading |= startsLikeData is null && source[start] == '\n' && source[line] == '#';
            if (startsLikeData == false || hasHeading)
                return null;
        }

        return first == 0 ? UnfencedFrontMatter.FindUnclosed(source, start, format, fence, cancellation) : null;
    }

    // Behind the line feed of a line that holds nothing but the fence; -1 for any other line
    static int EndOfFence(string source, int line, string fence)
    {
        if (string.CompareOrdinal(source, line, fence, 0, fence.Length) != 0)
            return -1;
        int end = line + fence.Length;
        while (end < source.Length && source[end] is ' ' or '\t')
            end++;
        return end >= source.Length ? end : source[end] == '\n' ? end + 1 : -1;
    }

    // Null for a line that says nothing: a blank one or a comment
    static bool? StartsLikeData(string source, int line, DataFormat format)
    {
        int first = line;
        while (first < source.Length && source[first] is ' ' or '\t')
            first++;
        if (first == source.Length || source[first] is '\n' or '#')
            return null;
        if (format == DataFormat.Toml && source[first] == '[')
            return true;

        char sign = format == DataFormat.Toml ? '=' : ':';
        int end = first;
        while (end < source.Length && end - first < LongestKey && source[end] != '\n' && !(source[end] == sign && EndsKey(source, end + 1, format)))
            end++;
        if (end == first || end == source.Length || source[end] != sign)
            return LacksBlank(source, first);
        return !IsProse(source.Substring(first, end - first));
    }

    // "title:The mill": the YAML then tells what is missing
    static bool LacksBlank(string source, int first)
    {
        int colon = source.IndexOf(':', first, Math.Min(LongestKey, TextLines.EndOf(source, first) - first));
        return colon > 0 && KnownKeys.Contains(source.Substring(first, colon - first));
    }

    static bool IsProse(string key) =>
        key[0] is '-' or '*' or '>' or '|' or '[' || key.IndexOfAny(MarksOfProse) >= 0 || key.IndexOf(". ", StringComparison.Ordinal) >= 0;

    static bool EndsKey(string source, int next, DataFormat format) =>
        format == DataFormat.Toml || next == source.Length || source[next] is ' ' or '\t' or '\n';

    // As Eleventy has it
    static FrontMatter? FindFencedJson(string source, CancellationToken cancellation)
    {
        int start = EndOfFence(source, 0, JsonFence);
        int lines = 0;
        for (int line = start; line >= 0 && line < source.Length; line = TextLines.Next(source, line))
        {
            cancellation.ThrowIfRequestedAt(lines++);
            if (EndOfFence(source, line, YamlFence) < 0)
                continue;
            int first = start;
            while (first < line && char.IsWhiteSpace(source[first]))
                first++;
            int end = line;
            while (end > first && char.IsWhiteSpace(source[end - 1]))
                end--;
            return end > first && source[first] == '{'
                ? new FrontMatter(new TextSpan(0, line + YamlFence.Length), TextSpan.FromBounds(first, end), DataFormat.Json)
                : null;
        }

        return null;
    }

    // An object whose first key is in quotation marks, and behind which its line ends; Poet writes three braces instead of one
    static FrontMatter? FindJson(string source, CancellationToken cancellation)
    {
        int braces = source.StartsWith(JsonBraces, StringComparison.Ordinal) ? JsonBraces.Length : 1;
        int first = braces;
        while (first < source.Length && char.IsWhiteSpace(source[first]))
            first++;
        if (first == source.Length || source[first] != '"')
            return null;

        int depth = 0;
        bool isText = false;
        for (int i = braces - 1; i < source.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            char c = source[i];
            if (isText && c == '\\')
                i++;
            else if (c == '"')
                isText = !isText;
            else if (!isText && c == '{')
                depth++;
            else if (!isText && c == '}' && --depth == 0)
                return ClosesJson(source, i, braces) ? new FrontMatter(new TextSpan(0, i + braces), TextSpan.FromBounds(braces - 1, i + 1), DataFormat.Json) : null;
        }

        return braces > 1 ? null : UnfencedFrontMatter.FindUnclosedJson(source, first);
    }

    static bool ClosesJson(string source, int brace, int braces) =>
        string.CompareOrdinal(source, brace, "}}}", 0, braces) == 0 && EndsLine(source, brace + braces);

    static bool EndsLine(string source, int i)
    {
        while (i < source.Length && source[i] is ' ' or '\t')
            i++;
        return i == source.Length || source[i] == '\n';
    }
}

/// <summary>What front matter is written in.</summary>
enum DataFormat
{
    /// <summary>YAML, between lines of three hyphens.</summary>
    Yaml,

    /// <summary>TOML, between lines of three plus signs.</summary>
    Toml,

    /// <summary>A JSON object.</summary>
    Json,
}
