using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// Reads an annotated article that is a text with marks in it, which src/docs/accuracy.md describes: <c>“{1d:It rained},” said &lt;1:the mayor&gt;.</c>,
/// and below a line of equals signs <c>1 = Ann Roe</c>.
/// </summary>
sealed class MarkedArticle
{
    const string Below = "\n=====";

    static readonly string[] Pronouns = ["he", "she", "they", "it", "we", "i", "who", "him", "her", "them", "you"];

    static readonly string[] Openings = ["the", "a", "an", "one", "another", "his", "her", "their", "its"];

    readonly string path;
    readonly StringBuilder text = new();
    readonly SortedDictionary<int, (TextSpan Words, char Kind)> quotes = [];
    readonly Dictionary<int, List<TextSpan>> sources = [];

    MarkedArticle(string path) => this.path = path;

    /// <summary>The articles of a folder, by the names of their files. Fails at a mark that is wrong.</summary>
    public static IEnumerable<GoldArticle> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new MarkedArticle(path).Read());

    GoldArticle Read()
    {
        string marked = File.ReadAllText(path).ReplaceLineEndings("\n");
        int end = marked.IndexOf(Below, StringComparison.Ordinal);
        if (end < 0)
            throw Wrong("there is no line of equals signs", marked.Length);
        ReadMarks(marked[..end].TrimEnd() + "\n");
        Dictionary<int, string[]> names = ReadNames(marked[end..]);
        foreach (int number in quotes.Keys.Concat(sources.Keys))
        {
            if (!names.ContainsKey(number) || !quotes.ContainsKey(number))
                throw Wrong($"quotation {number} lacks its words or its line below", 0);
        }

        return new GoldArticle(
            Path.GetFileNameWithoutExtension(path), text.ToString(), [.. quotes.Select(quote => Quote(quote.Value, quote.Key, names[quote.Key]))], IsFiction: false);
    }

    void ReadMarks(string marked)
    {
        Stack<(char Close, string Label, int Start)> open = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '{' or '<')
            {
                int colon = marked.IndexOf(':', i);
                if (colon < 0)
                    throw Wrong("a mark has no colon", i);
                open.Push((marked[i] == '{' ? '}' : '>', marked[(i + 1)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] is '}' or '>')
            {
                if (open.Count == 0 || open.Peek().Close != marked[i])
                    throw Wrong("a mark is closed that was not opened", i);
                Close(open.Pop(), i);
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
            throw Wrong("a mark is not closed", marked.Length);
    }

    void Close((char Close, string Label, int Start) mark, int at)
    {
        TextSpan span = TextSpan.FromBounds(mark.Start, text.Length);
        if (mark.Close == '}')
        {
            // A term: nobody is quoted
            if (mark.Label == "t")
                return;
            if (mark.Label is not [.., 'd' or 'p'] || !int.TryParse(mark.Label[..^1], out int number) || !quotes.TryAdd(number, (span, mark.Label[^1])))
                throw Wrong($"'{mark.Label}' is no number of a new quotation with d or p behind it", at);
            return;
        }

        foreach (string label in mark.Label.Split(','))
        {
            if (!int.TryParse(label, out int number))
                throw Wrong($"'{mark.Label}' are no numbers of quotations", at);
            if (!sources.TryGetValue(number, out List<TextSpan>? spans))
                sources.Add(number, spans = []);
            spans.Add(span);
        }
    }

    Dictionary<int, string[]> ReadNames(string below)
    {
        Dictionary<int, string[]> names = [];
        foreach (string line in below.Split('\n').Where(line => line.Length > 0 && line[0] != '='))
        {
            string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || !int.TryParse(parts[0], out int number))
                throw Wrong($"'{line}' is no number of a quotation and a name", 0);
            names.Add(number, parts[1] == "-" ? [] : parts[1].Split(" | "));
        }

        return names;
    }

    // The name is the last one of a quote's
    GoldQuote Quote((TextSpan Words, char Kind) quote, int number, string[] names)
    {
        List<TextSpan> spans = sources.GetValueOrDefault(number, []);
        string source = spans.Count > 0 ? text.ToString(spans[0].Start, spans[0].Length) : "";
        return new GoldQuote(
            quote.Words, quote.Kind == 'd' ? "direct" : "partial", spans, source, spans.Count > 0 ? KindOf(source) : "none", [.. names.Skip(1), .. names.Take(1)]);
    }

    static string KindOf(string source)
    {
        if (Pronouns.Contains(source, StringComparer.OrdinalIgnoreCase))
            return "pronoun";
        string[] words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool opens = Openings.Contains(words[0], StringComparer.OrdinalIgnoreCase);
        return words.Skip(opens ? 1 : 0).Any(word => char.IsUpper(word[0])) ? "named" : "nominal";
    }

    FormatException Wrong(string what, int at) => new($"{Path.GetFileName(path)}: {what} (character {at}).");
}
