using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

/// <summary>Dialogue without quotation marks, of which each turn starts with a dash.</summary>
public class DialogueTests
{
    [Theory]
    [InlineData("— Non.\n\n— Et toi ? demanda Marie.\n\n— Oui, dit-il en riant, je viens.", "Non.", "Et toi ?", "Oui,", "je viens.")]
    [InlineData("— J’ai faim, reprit madame Roe en s’asseyant, et je suis lasse.\n\n— Et vous ?\n\n— Moi non, me dit monsieur Roe.", "J’ai faim,", "et je suis lasse.", "Et vous ?", "Moi non,")]
    [InlineData("– Non.\n– Et toi ?\n– Non plus, répondit doucement la vieille.", "Non.", "Et toi ?", "Non plus,")]
    [InlineData("—No —dijo Marta—. Ven aquí.\n\n—¿Por qué? —preguntó Juan.\n\n—Porque sí.", "No", "Ven aquí.", "¿Por qué?", "Porque sí.")]
    [InlineData("— Нет, — сказал он. — Иди сюда.\n\n— Почему?", "Нет,", "Иди сюда.", "Почему?")]
    [InlineData("– Nie – powiedział Jan. – Chodź tu.\n\n– Dlaczego?", "Nie", "Chodź tu.", "Dlaczego?")]
    [InlineData("- No, disse Marta.\n- Perché?\n- Non lo so!", "No,", "Perché?", "Non lo so!")]
    [InlineData("– Nein, sagte er. Komm her.\n– Warum?", "Nein,", "Komm her.", "Warum?")]
    [InlineData("Elle entra. — Et noble ! — Bah ! — Comte !", "Et noble !", "Bah !", "Comte !")]
    [InlineData("— Est-il là, est-il ici, mon ami ?", "Est-il là, est-il ici, mon ami ?")]
    [InlineData("— Il a dit « non » hier.", "Il a dit « non » hier.")]
    [InlineData("—No, said Stephen. Come here.\n\n—Why? asked Buck Mulligan.\n\n—Because of the sea.", "No,", "Come here.", "Why?", "Because of the sea.")]
    public void Each_turn_is_a_quote_without_the_narrators_words(string text, params string[] turns)
    {
        foreach (string ends in (string[])["\n", "\r\n"])
        {
            Document document = DocumentReader.Read(("La maison\n\nLa maison calme dormait cette nuit-là.\n\n" + text).ReplaceLineEndings(ends));
            Assert.Equal(turns, document.Quotes.Select(quote => document.TextOf(quote.Span)));
            Assert.All(document.Quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
            Assert.DoesNotContain(document.Blocks, block => block.Kind == BlockKind.ListItem);
        }
    }

    [Theory]
    [InlineData("- How does the book open? Is the reader told why?\n- What is it about?\n- Who tells the story? Do you trust her?\n- Would you read it again?")]
    [InlineData("- Cubes: The smallest of the shelves that we have, they hold whatever you need at hand, and in the hall, where nobody has the room, they are a home for shoes and hats!\n- Bookcases: Whether you fill them with novels, with the books of your children or with none at all, ours are worth the wall that you give them, for they last as long as you do!\n- Racks: They stand free.")]
    [InlineData("- Le pain et le vin.\n- Le sel.\n- Les pommes.")]
    [InlineData("– Première chose\n– Deuxième chose")]
    [InlineData("– Première chose.\n– Deuxième chose.")]
    [InlineData("— le pain\n— le sel")]
    public void Items_of_a_list_are_no_turns(string text)
    {
        Document document = DocumentReader.Read("La liste\n\nVoici la liste des choses du jour.\n\n" + text);
        Assert.Empty(document.Quotes);
        Assert.All(document.Blocks.Skip(2), block => Assert.Equal(BlockKind.ListItem, block.Kind));
    }

    [Theory]
    [InlineData("The plan says:\n\n— The bridge costs $5 million.\n\n— The toll is paid by the city.\n\n— Who pays for the lamps?")]
    [InlineData("The rain came. — The sea rose. — The town fled.")]
    public void Dashes_in_English_are_no_dialogue_unless_they_ask_and_say(string text) =>
        Assert.Empty(DocumentReader.Read("The plan\n\nThe council met on Monday to talk about the bridge and the toll.\n\n" + text).Quotes);

    [Fact]
    public void A_signature_under_a_quote_is_no_turn() => Assert.Single(
        DocumentReader.Read("Le livre\n\nC’est un livre de la mer.\n\n« Il pleut depuis des jours et nul ne vient. »\n— Ann Roe, Le Monde.").Quotes);

    [Fact]
    public void Turns_of_Markdown_are_read_paragraph_by_paragraph_and_line_by_line()
    {
        Document document = DocumentReader.Read(
            "# La maison\n\n— Non.\n\n— *Et toi ?* demanda Marie.\n\n— Oui.\n— Moi aussi.", null, TextFormat.Markdown, TestContext.Current.CancellationToken);
        Assert.Equal(["Non.", "Et toi ?", "Oui.", "Moi aussi."], document.Quotes.Select(quote => document.TextOf(quote.Span)));
    }

    [Fact]
    public void A_quote_in_guillemets_is_parted_by_the_narrators_words() => Assert.Equal(
        ["Et voilà,", "voilà pourquoi je reste."], Quoted.Words("« Et voilà, dit-il en montrant la bûche, voilà pourquoi je reste. »"));

    [Theory]
    [InlineData("»Nein«, sagte Anna. »Ja.«", "Nein", "Ja.")]
    [InlineData("„Nein“, fragte Anna.", "Nein")]
    [InlineData("«Vieni», disse Anna. «Ora.»", "Vieni", "Ora.")]
    [InlineData("« Non », dit Anna.", "Non")]
    public void A_turn_of_a_word_in_marks_is_no_term_in_other_languages(string text, params string[] words)
    {
        Document document = DocumentReader.Read("Das Haus\n\nDas Haus war still in jener Nacht.\n\n" + text);
        Assert.Equal(words, document.Quotes.Where(quote => quote.Kind != QuoteKind.Term).Select(quote => quote.Span.Of(document.Source.Text)));
    }
}
