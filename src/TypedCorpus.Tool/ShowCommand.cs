using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.Analysis;

namespace TypedCorpus.Tool;

/// <summary><c>typedcorpus show PATH...</c>: the outline, the quotes and the speakers of each file, for a person to read.</summary>
static class ShowCommand
{
    /// <summary>Writes the files one below the other; a file that can't be read is named on the error output and the rest go on.</summary>
    /// <returns>0, or 1 when a file could not be read.</returns>
    public static int Run(IReadOnlyList<string> files, SeedOptions options, IAnsiConsole console, TextWriter errors) =>
        SeedFiles.ForEach(files, options, errors, (file, _, document) => console.Write(new Rows(Parts(document, file))));

    static IEnumerable<IRenderable> Parts(Document document, string file)
    {
        yield return Outline(document, document.Title ?? file);
        Quote[] quotes = [.. document.Quotes.Where(quote => quote.Kind != QuoteKind.Term)];
        if (quotes.Length > 0)
            yield return Quotes(document, quotes);
        if (document.Speakers.Count > 0)
            yield return Speakers(document, quotes);
    }

    // The headings, and how many paragraphs stand below each
    static Tree Outline(Document document, string title)
    {
        Tree outline = new(Plain(title, new Style(decoration: Decoration.Bold)));
        List<(string? Heading, int Paragraphs)> sections = [(null, 0)];
        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
                sections.Add((document.TextOf(block.Span), 0));
            else if (block.IsParagraph)
                sections[^1] = (sections[^1].Heading, sections[^1].Paragraphs + 1);
        }

        foreach ((string? heading, int paragraphs) in sections.Where(section => section.Heading is not null || section.Paragraphs > 0))
            outline.AddNode(Plain($"{heading ?? "Opening"} ({paragraphs} {(paragraphs == 1 ? "paragraph" : "paragraphs")})"));
        return outline;
    }

    static Table Quotes(Document document, Quote[] quotes)
    {
        Table table = new Table().AddColumns("Line", "Speaker", "Sure", "Quote");
        int line = 1;
        int counted = 0;
        foreach (Quote quote in quotes)
        {
            line += document.Source.Text.AsSpan(counted, quote.Span.Start - counted).Count('\n');
            counted = quote.Span.Start;
            table.AddRow(new Text($"{line}"), Plain(SpeakerOf(document, quote)), new Text(SureOf(quote)), Plain(document.TextOf(quote.Span)));
        }

        return table;
    }

    // By name, or else, in brackets, as the text has it here: (she), (a neighbour)
    static string SpeakerOf(Document document, Quote quote) => quote.Attribution switch
    {
        { Speaker: { } index } => document.Speakers[index].Name,
        { Mention: { } mention } => $"({document.TextOf(mention)})",
        { } => "nobody",
        null => "",
    };

    static string SureOf(Quote quote) => quote.Attribution is { } attribution ? $"{attribution.Confidence} %" : "";

    static Table Speakers(Document document, Quote[] quotes)
    {
        Table table = new Table().AddColumns("Speaker", "Quotes", "Description");
        foreach ((Speaker speaker, int count) in document.Speakers
            .Select((speaker, index) => (speaker, quotes.Count(quote => quote.Attribution?.Speaker == index)))
            .OrderByDescending(row => row.Item2))
        {
            table.AddRow(Plain(speaker.Name), new Text($"{count}"), Plain(speaker.Description ?? ""));
        }

        return table;
    }

    // Whatever the text holds, the terminal does nothing but show it
    static Text Plain(string text, Style? style = null) => new(ControlCharacters.Escape(text), style);
}
