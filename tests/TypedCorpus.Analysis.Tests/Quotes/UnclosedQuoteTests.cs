using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class UnclosedQuoteTests
{
    [Fact]
    public void A_quote_that_each_paragraph_reopens_has_a_part_in_each_and_lacks_no_mark()
    {
        const string Text = "She said: “It rained.\n“It rained all day.\n“It stopped.”\nShe left.";

        Assert.Equal(["It rained.", "It rained all day.", "It stopped."], Quoted.Words(Text));
        Assert.Empty(Quoted.Find(Text).Unclosed);
    }

    [Theory]
    [InlineData("Dolores Vega called it “a joke. The council will meet.\n\n“We came twice,” said Ibrahim Sesay.")]
    [InlineData("Dolores Vega said the plan was \"a joke.\n\n\"We came twice,\" said Ibrahim Sesay.")]
    [InlineData("Dolores Vega called it “a joke. The council will meet. “We came twice,” said Ibrahim Sesay.")]
    public void A_fragment_that_nothing_closes_does_not_go_on_with_the_next_speaker(string text) =>
        Assert.Equal(["Dolores Vega", "Ibrahim Sesay"], Said.Names("A title for it\n\n" + text));

    [Fact]
    public void Another_mark_does_not_reopen() =>
        Assert.Equal([new TextSpan(0, 1)], Quoted.Find("\"It rained.\n“It stopped.”").Unclosed);

    [Theory]
    [InlineData("She said: “It rained.\nShe left.", 10)]
    [InlineData("\"It rained.\nShe left.", 0)]
    public void The_end_of_its_paragraph_closes_an_unclosed_quote(string text, int mark)
    {
        Assert.Equal(["It rained."], Quoted.Words(text));
        Assert.Equal([new TextSpan(mark, 1)], Quoted.Find(text).Unclosed);
    }

    [Fact]
    public void A_mark_that_nothing_closes_does_not_swallow_the_quotes_behind_it()
    {
        const string Text = "He wrote “Rain and she said, “It rained.” Then “It stopped.”";

        Assert.Equal(["It rained.", "It stopped."], Quoted.Words(Text));
        Assert.Equal([new TextSpan(9, 1)], Quoted.Find(Text).Unclosed);
    }

    [Fact]
    public void A_closing_mark_on_the_wrong_side_of_the_space_closes() =>
        Assert.Equal(["It rained,"], Quoted.Words("\"It rained, \"he said."));

    [Fact]
    public void An_empty_quote_is_none() => Assert.Empty(Quoted.Words("She wrote \"\" and “ ”."));

    [Theory]
    [InlineData("Roe said: \"We waited. \"Nobody told us.\"", "We waited.", "Nobody told us.")]
    [InlineData("Roe said: “We waited. “Nobody told us.”", "We waited.", "Nobody told us.")]
    [InlineData("Roe said: 'We waited. 'Nobody told us.'", "We waited.", "Nobody told us.")]
    [InlineData("\"We waited. \"Nobody told us. \"Now we know,\" Roe said.", "We waited.", "Nobody told us.", "Now we know,")]
    [InlineData("\"We waited,\" Roe said. \"Why? \"Nobody told us.\"", "We waited,", "Why?", "Nobody told us.")]
    [InlineData("“We waited. “Nobody told us,” Roe said. “Now we know.”", "We waited.", "Nobody told us,", "Now we know.")]
    [InlineData("“We waited. “Nobody told us.\n“Now we know,” Roe said.", "We waited.", "Nobody told us.", "Now we know,")]
    [InlineData("\"It said 'no' to us. \"Nobody told us,\" Roe said.", "It said 'no' to us.{no}", "Nobody told us,")]
    public void A_mark_that_reopens_inside_a_paragraph_parts_the_quote_and_lacks_nothing(string text, params string[] parts)
    {
        Assert.Equal(parts, Quoted.Words(text));
        Assert.Empty(Quoted.Find(text).Unclosed);
    }

    [Theory]
    [InlineData("Ann Roe said: “We waited. “Nobody told us. Tom Ek said: “I told them.”", "We waited.", "Nobody told us.", "I told them.")]
    [InlineData("Ann Roe said: \"We waited. \"Nobody told us. Tom Ek said: \"I told them.\"", "We waited.", "Nobody told us.", "I told them.")]
    [InlineData("Ann Roe said: ‘We waited. ‘Nobody told us. Tom Ek said: ‘I told them.’", "We waited.", "Nobody told us.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. But Tom Ek, a farmer, told us: “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Mr. Ek said, “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Tom Ek shot back: “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Tom Ek insisted, “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Tom Ek argued that “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Tom Ek, a farmer, told the council: “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. Tom Ek: “I told them.”", "We waited.", "I told them.")]
    [InlineData("Ann Roe said: “We waited. He said: “I told them.” She left.", "We waited.", "I told them.")]
    [InlineData("“We waited, said Ann Roe. “Nobody told us.” Tom Ek said: “I did.”", "We waited,", "Nobody told us.", "I did.")]
    public void An_unclosed_quote_ends_before_the_sentence_that_leads_up_to_the_next_one(string text, params string[] parts)
    {
        Assert.Equal(parts, Quoted.Words(text));
        Assert.Single(Quoted.Find(text).Unclosed);
    }

    [Fact]
    public void A_mark_may_reopen_the_quote_many_times()
    {
        const string Text = "“We waited. “We sat. “We stood. “We ran. “We fell. “We rose. “We left,” Roe said.";
        Assert.Equal(["We waited.", "We sat.", "We stood.", "We ran.", "We fell.", "We rose.", "We left,"], Quoted.Words(Text));
        Assert.Empty(Quoted.Find(Text).Unclosed);
    }

    [Theory]
    [InlineData("“He asked me, “Why?” and I said no,” Roe said.")]
    [InlineData("“He came to us. He said: “I told them.” I laughed,” Roe said.")]
    [InlineData("\"He looked up. \"Why?\" he asked. So I told him,\" Roe said.")]
    public void A_quote_in_a_quote_with_the_same_marks_reopens_nothing(string text) => Assert.Single(Quoted.Words(text));

    [Theory]
    [InlineData("She said: ‘It rained.\n‘It wasn’t my rain.\n‘It stopped.’\nShe left.", "It rained.", "It wasn’t my rain.", "It stopped.")]
    [InlineData("She said: 'It rained.\n'It wasn't my rain.\n'It stopped.'\nShe left.", "It rained.", "It wasn't my rain.", "It stopped.")]
    [InlineData("`It rained.\n`It wasn't my rain.\n`It stopped.'", "It rained.", "It wasn't my rain.", "It stopped.")]
    [InlineData("‘The voters’ choice was clear.\n‘I told them.’", "The voters’ choice was clear.", "I told them.")]
    [InlineData("« It rained.\n« It stopped. »", "It rained.", "It stopped.")]
    public void Single_marks_and_guillemets_are_reopened_by_paragraphs_as_well(string text, params string[] parts)
    {
        Assert.Equal(parts, Quoted.Words(text));
        Assert.Empty(Quoted.Find(text).Unclosed);
    }

    [Theory]
    [InlineData("“We knew, said Edda Marsh. The judge looked up.\n“We did not,” said Carl Ott.", "We knew,", "We did not,")]
    [InlineData("\"We knew, Edda Marsh said. The judge looked up.\n\"We did not,\" said Carl Ott.", "We knew,", "We did not,")]
    [InlineData("‘We knew, she said. The judge looked up.\n‘We did not,’ said Carl Ott.", "We knew,", "We did not,")]
    [InlineData("“Did we know? the old miller asked. The judge looked up.", "Did we know?")]
    public void An_unclosed_quote_ends_where_somebody_is_said_to_say_it(string text, params string[] parts)
    {
        Assert.Equal(parts, Quoted.Words(text));
        Assert.Equal([new TextSpan(0, 1)], Quoted.Find(text).Unclosed);
    }

    [Theory]
    [InlineData("I'm mad about it,\" said Melanie Rowe. \"We are no better off.\"")]
    [InlineData("I'm mad about it,” Rowe said. “We are no better off.”")]
    public void A_lost_opening_mark_is_missed_where_the_paragraph_starts(string text)
    {
        Assert.Equal(["I'm mad about it,", "We are no better off."], Quoted.Words(text));
        Assert.Equal([new TextSpan(text.IndexOf(',') + 1, 1)], Quoted.Find(text).Unclosed);
    }

    [Fact]
    public void Words_that_lead_up_to_a_lost_opening_mark_are_not_quoted() =>
        Assert.Equal(["We waited.", "I did."], Quoted.Words("Ann Roe said: We waited.” Tom Ek said: “I did.”"));

    [Theory]
    [InlineData("“We waited,” Ann Roe said. “Nobody told us.\n\n“I did tell them,” Tom Ek said.")]
    [InlineData("\"We waited,\" said Ann Roe. \"Nobody told us. \"I did tell them,\" said Tom Ek.")]
    public void A_part_that_goes_on_behind_its_own_report_does_not_take_the_next_speaker(string text)
    {
        Document document = DocumentReader.Read("A title for it\n\n" + text);
        Assert.Equal(["Ann Roe", "Ann Roe", "Tom Ek"], Said.Names(document.Source.Text));
        Assert.Null(document.Quotes[2].Continues);
    }

    [Fact]
    public void A_quote_that_lost_its_opening_mark_holds_what_is_quoted_inside()
    {
        Document document = DocumentReader.Read("A title for it\n\nThey said ‘no’,” he told the council.");
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("They said ‘no’,", document.TextOf(quote.Span));
        Assert.Equal("no", document.TextOf(Assert.Single(quote.Nested).Span));
    }

    [Fact]
    public void A_closing_mark_without_a_report_behind_it_closes_nothing() => Assert.Empty(Quoted.Words("The pipe is 24\" and the frame\" is not."));

    [Theory]
    [InlineData("Ann Roe said: \"We waited for years. \"Nobody told us why.\"")]
    [InlineData("\"We waited for years. \"Nobody told us why,\" Ann Roe said.")]
    [InlineData("Ann Roe said: ‘We waited for years.\n\n‘Nobody told us why.’")]
    public void A_reopened_quote_goes_on_with_the_first_and_has_its_speaker_and_its_confidence(string text)
    {
        Document document = DocumentReader.Read("A title for it\n\n" + text);
        Assert.Equal([null, 0], document.Quotes.Select(quote => quote.Continues));
        Assert.Single(document.Quotes.Select(quote => quote.Attribution!.Confidence).Distinct());
        Assert.Equal(["Ann Roe", "Ann Roe"], Said.Names(document.Source.Text));
    }

    [Fact]
    public void A_paragraph_that_only_closes_goes_on_with_the_open_quote_above() => Assert.Equal(
        ["We had a lot of help.", "At first we took water from the pond and the mud stopped us. Then a neighbour came with a pump."],
        Quoted.Words("“We had a lot of help.\n\nAt first we took water from the pond and the mud stopped us. Then a neighbour came with a pump.”\nShe left."));

    [Theory]
    [InlineData("“We had a lot of help.\n\nAnn Roe, the head of the council.”")]
    [InlineData("“We had a lot of help.”\n\nAt first we took water from the pond and the mud stopped us. Then a neighbour came with a pump.”")]
    [InlineData("“We had a lot of help.\n\nShe left.\n\nAt first we took water from the pond and the mud stopped us. Then a neighbour came with a pump.”")]
    public void A_name_under_an_open_quote_and_a_lone_mark_elsewhere_go_on_with_nothing(string text) =>
        Assert.Equal(["We had a lot of help."], Quoted.Words(text));

    [Theory]
    [InlineData("He stopped. “It pleased all but the “happy few” of the town.")]
    [InlineData("“It pleased all but the \"happy few\" of the town.")]
    public void An_open_quote_that_starts_a_sentence_holds_the_fragments_behind_it(string text) =>
        Assert.Equal(["It pleased all but the " + (text.Contains('"') ? "\"happy few\"" : "“happy few”") + " of the town.{happy few}"], Quoted.Words(text));

    [Fact]
    public void An_open_fragment_does_not_hold_the_quotes_behind_it() =>
        Assert.Equal(["a joke"], Quoted.Words("He called it “a mess and later “a joke” at noon."));

    [Theory]
    [InlineData("The video of the song \"Old Mill', which was made in May, shows the wheel.", "Old Mill")]
    [InlineData("The film “It's Raining’, his first, won.", "It's Raining")]
    [InlineData("Roe called it \"a mill, the players' and ours, and left.", "a mill, the players' and ours, and left.")]
    public void Where_nothing_else_closes_a_few_words_within_a_sentence_a_single_mark_before_a_comma_does(string text, string words) =>
        Assert.Equal([words], Quoted.Words(text));
}
