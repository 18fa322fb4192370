using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class QuoteKindTests
{
    [Theory]
    [InlineData("It rained all day.", QuoteKind.Direct)]
    [InlineData("It rained,", QuoteKind.Direct)]
    [InlineData("but nobody could have known that it would rain all day", QuoteKind.Direct)]
    [InlineData("all day", QuoteKind.Partial)]
    [InlineData("rain", QuoteKind.Partial)]
    [InlineData("The Rain of Spain", QuoteKind.Term)]
    [InlineData("Rain", QuoteKind.Term)]
    [InlineData("We did not,", QuoteKind.Direct)]
    [InlineData("雨だ。", QuoteKind.Direct)]
    [InlineData("I am 31,", QuoteKind.Direct)]
    [InlineData("I'm 31,", QuoteKind.Direct)]
    [InlineData("We’re in.", QuoteKind.Direct)]
    [InlineData("It Rained in May", QuoteKind.Term)]
    [InlineData("Apollo 13", QuoteKind.Term)]
    public void The_words_alone_tell_a_clause_from_a_fragment_and_a_title(string words, QuoteKind kind) =>
        Assert.Equal(kind, QuoteKinds.Of(words, new TextSpan(0, words.Length)));

    [Theory]
    [InlineData("Roe said on “Meet the Press” that it rained.")]
    [InlineData("Roe, star of the show “Rain Man,” went home.")]
    [InlineData("Roe said that she saw the show “Rain Man” twice.")]
    [InlineData("In her memoir “Becoming,” Roe writes that it rained.")]
    [InlineData("The physicist George “Jay” Keyworth went home.")]
    [InlineData("She read the ‘old’ book.")]
    [InlineData("The book reached the “secret” level of the library.")]
    [InlineData("To his friends he was “Duke.”")]
    [InlineData("Everyone called him “Duke.”")]
    [InlineData("The press dubbed the plan “Operation Rain.”")]
    [InlineData("Locals know it as “the wet quarter.”")]
    [InlineData("His friends call him “Duke.”")]
    [InlineData("He calls himself “Duke.”")]
    [InlineData("He calls his boat “Duke.”")]
    [InlineData("Ann Roe named her dog “Duke.”")]
    [InlineData("“Rain on Me” and “Wet” were hits.")]
    [InlineData("She sang “Rain on Me” and “Wet.”")]
    [InlineData("The name translates as “wet land.”")]
    [InlineData("It is Latin for “wet.”")]
    [InlineData("Her article in “The Planet” was long.")]
    [InlineData("The so-called “rain tax” was cut.")]
    [InlineData("The word “rain” or “rainfall” comes from Latin.")]
    [InlineData("It comes from a word meaning “brought together” or “added”.")]
    [InlineData("She sang “Rain on Me” and left.")]
    [InlineData("The film “It Rained All Day” opened on Friday.")]
    [InlineData("The chapter “how it rained” is long.")]
    [InlineData("A poem entitled “We waited for the rain” won.")]
    [InlineData("A painting called “Woman with a rain hat” was sold.")]
    [InlineData("The book’s title is “We waited for the rain.”")]
    [InlineData("“Rain Man” is good, Roe said.")]
    [InlineData("Roe said her favourite song was “Rain on Me.”")]
    [InlineData("Roe told the “Today” show about it.")]
    [InlineData("Roe said a man in a “Kiss me, I’m wet” T-shirt ran past.")]
    [InlineData("Many waved their “Vote for rain” signs at him.")]
    [InlineData("The title of the project is “Rain and Neighbours: How a Small Town Learned to Live with the Water,” and it ends in May.")]
    [InlineData("The men used a tool called “scarifier” there.")]
    [InlineData("He calls the donkey “Deputy” because, he says, it sleeps all day.")]
    [InlineData("Roe told “Rain Today” about it.")]
    [InlineData("Roe wrote “The Long Wait” and “A Short Walk.”")]
    [InlineData("Roe read a passage from “The Long Wait.”")]
    [InlineData("“Rain Man” star Ann Roe left.")]
    [InlineData("Roe, a farmer, said on “The Rain with Ann Poe” that it poured.")]
    [InlineData("Roe is the host of “Tales from the Harbour.”")]
    [InlineData("Roe said in an interview with “Rain Today” that it poured.")]
    [InlineData("In an interview with “Rain and Wind,” Roe pointed at the sky.")]
    [InlineData("Speaking to the “Today” show, Roe denied it.")]
    [InlineData("Roe denied it in a conversation with “The Planet.”")]
    [InlineData("Roe blamed the “Miss Rain” pageant for it.")]
    [InlineData("Roe, speaking for the “Rain Hour” podcast, denied it.")]
    [InlineData("Roe praised “The Wet” TV show and left.")]
    [InlineData("Roe praised the trailer of season two of “Rain Men.”")]
    [InlineData("Roe said the word “rain” comes from Latin.")]
    [InlineData("Roe asked what the word “mill” means.")]
    [InlineData("Roe said “A Life in Rain” was her best book.")]
    [InlineData("Roe said that “A Life in Rain” would be her last book.")]
    [InlineData("Roe said she had read “A Life in Rain” twice.")]
    [InlineData("Roe has painted “The Old Mill” many times.")]
    [InlineData("Roe quoted from “A Life in Rain” on Monday.")]
    [InlineData("Roe said the “Clean Rain” project would start in May.")]
    [InlineData("Roe said the “Clean Rain” law would start in May.")]
    [InlineData("Roe launched “Clean Rain”, a plan to clean the river.")]
    [InlineData("Roe said in “The Long Rain” that the mill would close.")]
    [InlineData("Roe said “The Long Rain” had made her cry.")]
    [InlineData("Roe thinks “The Long Rain” is dull.")]
    [InlineData("Roe praised “The Long Rain” on Monday.")]
    [InlineData("Roe said it reminded her of “The Long Rain”.")]
    [InlineData("Roe sang the hymn “Rain of Grace” at church.")]
    [InlineData("Roe said her friends call her “Big Ann”.")]
    [InlineData("Roe wrote in an article headlined “Why It Rains” that the mill would close.")]
    [InlineData("Roe praised hits including “La Lluvia” and “Wet.”")]
    [InlineData("Roe condemned films such as “Rain Men.”")]
    [InlineData("Roe denied that she danced to the tune of “Rain Song.”")]
    [InlineData("On the Rain Channel’s “Hannah,” Roe said that it poured.")]
    [InlineData("Roe criticised the so-called “rebels” again.")]
    [InlineData("Roe said the so-called “Rain Party” had won.")]
    [InlineData("The sign, which reads “Eat More Toast,” is red.")]
    [InlineData("The T-shirt, which said “Eat More Toast,” was red.")]
    public void Titles_nicknames_and_scare_quotes_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("“It rained,” said Louis Roe, known as “Big Lou.”", 1)]
    [InlineData("“It poured,” said a man who gave his name as “Pepper.”", 1)]
    [InlineData("“It poured,” said Roe, better known to his fans as “The Rock.”", 1)]
    [InlineData("“It poured,” said Roe, nicknamed “Slim.”", 1)]
    [InlineData("“It poured,” said Ann Roe, host of “Rain Talk.”", 1)]
    [InlineData("Roe, who goes by “Slim,” said that it rained.", 0)]
    [InlineData("“It rained,” said Carl Roe, who was “Duke” to his friends.", 1)]
    [InlineData("“It rained,” said Ann Roe, who starred in “The Rain Man.”", 1)]
    [InlineData("“It rained,” Ann Roe said of “Rain Man.”", 1)]
    [InlineData("“It rained,” said Ann Roe of “Rain Talk.”", 1)]
    [InlineData("“It rained,” said Ann Roe, who hosts “Rain Talk.”", 1)]
    [InlineData("“It rained,” said a woman called “Rain.”", 1)]
    [InlineData("“It rained,” Ann Roe said. She sang “Rain on Me.”", 1)]
    public void Names_in_marks_beside_a_used_report_are_terms(string text, int quotes) =>
        Assert.Equal(quotes, Said.Quotes("A title for it\n\n" + text).Count());

    [Theory]
    [InlineData("Click \"New project\" and wait.")]
    [InlineData("The \"Save as\" button is grey.")]
    [InlineData("Choose “Open file,” then wait.")]
    [InlineData("Set it to \"true\" or \"false\".")]
    [InlineData("By default it is \"null\".")]
    [InlineData("Pass the option \"fast mode\" to it.")]
    [InlineData("Select “Add to cart” and then “Check out”.")]
    [InlineData("Press “Add”, “Edit” and “Delete all”.")]
    [InlineData("In the dialog, tick “Remember me”.")]
    [InlineData("The value “null” means that there is none.")]
    [InlineData("The error “Access denied” appears.")]
    [InlineData("An error message “File not found” appears.")]
    [InlineData("The screen displays the message “Disk full”.")]
    [InlineData("The tooltip “Copy” is shown.")]
    public void Words_of_an_interface_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("Open \"config.yml\" and change \"port: 80\" there to \"port: 8080\".")]
    [InlineData("We pass \"--force\" to it, or \"-v\".")]
    [InlineData("It goes to \"/etc/mill\" or \"~/mill\" as \"user_name,\" not as \"maxRetries.\"")]
    [InlineData("Write \"DEBUG=1\" above \"run()\" in it.")]
    [InlineData("The string \"hello world\" is written.")]
    public void Words_that_look_like_code_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("Roe called it a “so-so” year.")]
    [InlineData("Roe said it was “5-to-4” in the end.")]
    [InlineData("Roe said it was “cold, wet, etc.” all year.")]
    [InlineData("Roe called it a “now: never” choice.")]
    [InlineData("“eBay is slow,” Roe said.")]
    [InlineData("Roe called the phone “iMaybe” in a post.")]
    [InlineData("Roe said the plan was “pay-as-you-go.com”.")]
    [InlineData("He called the mayor “iMayor”.")]
    public void Words_that_are_said_are_no_code(string text) => Assert.Single(Said.Quotes("A title for it\n\n" + text));

    [Fact]
    public void In_a_text_that_sets_off_words_of_code_and_has_nobody_speak_other_short_words_are_terms()
    {
        const string Manual = "Set the \"timeout\" flag and the \"retries\" option. If you pass \"no-cache\", nothing is kept.";
        Assert.Empty(Said.Quotes("A title for it\n\n" + Manual));
        Assert.NotEmpty(Said.Quotes("A title for it\n\n" + Manual + "\n\n“It rained for days on end,” Roe said."));
    }

    [Theory]
    [InlineData("The name comes from Latin umidus (“wet”) and villa (“farm”).")]
    [InlineData("Dr. Peter Roe will talk about “The Secret Life of Maps” on Friday.")]
    public void What_a_word_means_and_what_a_talk_is_called_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("The other words on the list are “grapple,” “optics” and “eschew.”")]
    [InlineData("They are called \"rain\", \"snow\" or \"hail\".")]
    public void A_row_of_words_that_nobody_says_is_one_of_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("Roe shrugged, as if to say, “It will rain again tomorrow.”")]
    [InlineData("Roe nodded as though to say “I told you it would rain.”")]
    [InlineData("It was as if somebody inside her were saying: “It will rain again tomorrow.”")]
    public void What_a_look_seems_to_say_is_no_quote(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Fact]
    public void A_row_of_what_a_crowd_calls_is_quoted() =>
        Assert.Equal(2, Said.Quotes("A title for it\n\nThere were calls of “Feel the Rain” and “Love you, Ann” as she passed by.").Count());

    [Theory]
    [InlineData("The girl who died was described as a “ray of light” and “everybody’s mate”.")]
    [InlineData("The plan was condemned as “reckless” and “unfair”.")]
    [InlineData("The bridge, branded “ugly” and “too dear”, opened in May.")]
    public void A_row_of_what_is_said_of_somebody_is_quoted(string text) =>
        Assert.Equal(2, Said.Quotes("A title for it\n\n" + text).Count());

    [Theory]
    [InlineData("“Chicken.”")]
    [InlineData("“No.”")]
    [InlineData("\"Paris!\"")]
    [InlineData("“Certainly,” he smiled, and left.")]
    [InlineData("“Minty Brown!” he stammered.")]
    public void A_turn_of_a_conversation_is_no_term_however_short(string text) =>
        Assert.Single(Said.Quotes("A title for it\n\n“What is in it?” she asked.\n\n" + text).Skip(1));

    [Fact]
    public void A_turn_that_is_repeated_or_like_a_button_is_no_boilerplate() => Assert.Equal(
        ["Yes.", "Share.", "Yes."],
        Turns("A title for it\n\n158\n\n“Will you come to the harbour with me tonight, and stay?” she asked the old man at the door.\n\n“Yes.”\n\n“Share.”\n\n“Yes.”\n\n“Then we shall go to the harbour,” she said, and took the lamp from the wall.\n\nLeave a reply"));

    static IEnumerable<string> Turns(string text) => Said.Quotes(text).Skip(1).Take(3).Select(quote => quote.Span.Of(text));

    [Theory]
    [InlineData("“Rain,” Roe said.")]
    [InlineData("Roe called it a “secret” level.")]
    [InlineData("She sent him the message “I will wait at the bridge” on Monday.")]
    [InlineData("Her message was “We will not go away from here”.")]
    [InlineData("Roe called him “Wet Wanda.”")]
    [InlineData("Roe called her rival “Wet Wanda.”")]
    [InlineData("They left, calling out in a confused way, “Prizes! Prizes!”")]
    [InlineData("Roe called the plan “a wet mess.”")]
    [InlineData("Roe dubbed him “a liar.”")]
    [InlineData("Roe said the term “rain tax” was wrong.")]
    [InlineData("Roe sang: “We waited for the rain.”")]
    [InlineData("He was “the best mayor we had,” Roe said.")]
    [InlineData("Roe published a column titled “Why it rained for forty days in the old town of Elm.”")]
    [InlineData("‘It rained,’ Roe said.")]
    [InlineData("The crowd greeted him with chants of “Rain, Rain, Rain” that day.")]
    [InlineData("There were near-constant calls of “Feel the Rain” from cars.")]
    [InlineData("The hall broke into a thunderous chorus of “More Rain!” at noon.")]
    [InlineData("Roe nodded, as if she knew it, and said, “It will rain again tomorrow.”")]
    [InlineData("Roe nodded as though she knew it and said, “It will rain again tomorrow.”")]
    [InlineData("He was met with cries of ‘shame’ there.")]
    [InlineData("Roe rejected “Rain First” policies.")]
    [InlineData("Roe called it the “Great Rain” speech.")]
    [InlineData("“Certainly,” Roe told the show.")]
    [InlineData("Roe would not name the shop, as it might sell the “very old” bell of the church.")]
    [InlineData("Roe called the “ugly” hats a mess.")]
    [InlineData("The rent will rise, a step the party called “sickening”.")]
    [InlineData("It was a new plan the farmers labelled “mad”.")]
    [InlineData("Roe said that Poe (“a wet man”) had left.")]
    [InlineData("Holding the title was “the best day of the year,” Roe said.")]
    public void What_somebody_is_said_to_say_is_quoted(string text) => Assert.Single(Said.Quotes("A title for it\n\n" + text));
}
