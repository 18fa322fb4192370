using System.Linq;
using System.Text;
using TypedCorpus;

/// <summary>Writes out all that a program can read from its corpus, in C# 9. DocumentDump.cs writes the same from what was analysed.</summary>
internal static class CorpusDump
{
    public static string Write()
    {
        StringBuilder text = new StringBuilder();
        foreach (Article article in Corpus.Articles)
            Write(text, article);
        foreach (Speaker speaker in Corpus.Speakers)
            text.Append($"corpus speaker {speaker.Name}|{speaker.Description}|{string.Join(",", speaker.Aliases)}|{string.Join(",", speaker.Quotes.Select(Place))}\n");
        return text.ToString();
    }

    static void Write(StringBuilder text, Article article)
    {
        text.Append($"article {article.Id}\ntitle {article.Title}\nsource {article.Source}\ntext {article.Text}\nbody {article.Body}\n");
        foreach (Block block in article.Blocks)
            text.Append($"block {block.Kind} {block.Level} {block.Number} {block.IsDone} {block.Language} {Words(block)}\n");
        foreach (Block block in article.Boilerplate)
            text.Append($"boilerplate {Words(block)}\n");
        foreach (Section section in article.Sections)
            text.Append($"section {section}: {section.Paragraphs.Count}\n");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            text.Append($"paragraph {paragraph.Index} {paragraph.Kind} in {paragraph.Section}: {Words(paragraph)}\n");
            foreach (Sentence sentence in paragraph.Sentences)
                text.Append($"sentence {sentence.Paragraph.Index} {Words(sentence)}\n");
            foreach (Quote quote in paragraph.Quotes)
                text.Append($"here {Place(quote)}\n");
        }

        foreach (Quote quote in article.Quotes)
            Write(text, "quote", quote);
        foreach (Quote term in article.Terms)
            Write(text, "term", term);
        foreach (Speaker speaker in article.Speakers)
            text.Append($"speaker {speaker}\n");
    }

    static void Write(StringBuilder text, string depth, Quote quote)
    {
        text.Append($"{depth} {quote.Kind} {Words(quote)} in {quote.Paragraph.Index}")
            .Append($" mention {Words(quote.Mention)} cue {Words(quote.Cue)} speaker {quote.Speaker?.Name} sure {quote.Confidence} continues {Place(quote.Continues)}\n");
        foreach (Quote nested in quote.Nested)
            Write(text, depth + ">", nested);
    }

    static string Words(TextElement? element) => element is null ? "-" : $"{Place(element)} {element.Text}";

    static string Place(TextElement? element) => element is null ? "-" : $"{element.Start}+{element.Length}";
}
