using TypedCorpus.Analysis.Structure.Sentences;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

/// <summary>Each case is a text in which "¦" stands where one sentence ends and the next begins.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("The rain had stopped.¦ Nobody went out.")]
    [InlineData("Who was at the door?¦ Nobody knew.")]
    [InlineData("There it goes!¦ After it!")]
    [InlineData("Nothing to end this one")]
    [InlineData("Hurry up!!¦ The train leaves.")]
    [InlineData("Really??¦ At this hour?")]
    [InlineData("You did what?!¦ Tell me more.")]
    [InlineData("You did what!?¦ Tell me more.")]
    [InlineData("The first sentence.\nThe second one.", "The first sentence.|The second one.")]
    public void Marks_end_sentences(string text, string? expected = null) => Splits(text, expected);

    [Theory]
    [InlineData("Dr. Adams met Mr. and Mrs. Baker.¦ They talked.")]
    [InlineData("Gov. Lee and Sen. Maria Ortiz (D-Vt.) agreed.¦ The bill passed.")]
    [InlineData("We saw Mt. Elbert and Ft. Collins from St. Mary's.")]
    [InlineData("Martin Hale Jr.'s book sold well.")]
    [InlineData("He was named for Martin Hale Sr.¦ He hated the name.")]
    [InlineData("The firm of Hale, Low & Co. opened at noon.")]
    [InlineData("He left Hale, Low & Co.¦ It was a mistake.")]
    [InlineData("Warner Bros. Pictures paid for it.")]
    [InlineData("Was Anna and co. there?")]
    [InlineData("Talk to Anna and co.¦ They know.")]
    [InlineData("She met apples, pears, etc. in the dark.¦ Then she left.")]
    [InlineData("The case of Hale v. Low was heard in Springfield, Ill., on Friday.")]
    [InlineData("Fruit, e.g. Williams pears, and i.e. Bosc.")]
    [InlineData("It was Smith et al. who found it.")]
    [InlineData("He sat.¦ Bob did not.")]
    [InlineData("Corinne is the asst. manager.")]
    [InlineData("We met Coun. Lodd, Revd. Poe and Const. Ek.¦ They talked.")]
    [InlineData("We met Pvt. Lodd and Rt. Hon. Poe.¦ They talked.")]
    [InlineData("We met PCol. Lodd and Smt. Devi Roe, and then Engr. Poe.")]
    public void Abbreviations_end_none_but_where_a_new_one_begins(string text) => Splits(text);

    [Theory]
    [InlineData("Turn to p. 12 and fig. 3.¦ There it is.")]
    [InlineData("See No. 5 and Vol. 2, pp. 8 and 9.")]
    [InlineData("On Jan. 6 and Sept. 11 the office is closed.")]
    [InlineData("No.¦ That is wrong.")]
    [InlineData("Find it under N°. 1026.253.¦ It is there.")]
    [InlineData("The shop (est. 1901) was built by Roe (b. 1850, d. 1930).¦ It stood until c. 1950.")]
    [InlineData("See Vol. II and Fig. IV.¦ No.¦ I will not.")]
    public void Some_abbreviations_go_before_numbers(string text) => Splits(text);

    [Theory]
    [InlineData("My name is Robert E. Lang.")]
    [InlineData("J. R. R. Tolkien and J.K. Rowling wrote it.")]
    [InlineData("George W. Lang spoke.¦ He was heard.")]
    [InlineData("A good team, you and I.¦ Did you meet Albert I. Jones?")]
    [InlineData("They went for plan B.¦ It failed.")]
    [InlineData("I toured the U.S.A. last year.")]
    [InlineData("She lives in the E.U.¦ How about you?")]
    [InlineData("He works for the U.S. Government in Maine.")]
    [InlineData("I was in the U.S. for 20 years.")]
    [InlineData("The U.N. and the U.S. Senate disagreed.¦ The E.U. did not.")]
    [InlineData("She has a Ph.D. from there.¦ He has none.")]
    [InlineData("Henry VIII.¦ He had six wives.")]
    public void Initials_end_a_sentence_only_where_a_new_one_begins(string text) => Splits(text);

    [Theory]
    [InlineData("At 5 a.m. Mr. Hale went to the bank.¦ He left at 6 P.M.¦ Mr. Hale then slept.")]
    [InlineData("It opens at 9 a.m. Monday and at 8 p.m. Eastern time.")]
    [InlineData("They met at 7 p.m. in the park.")]
    [InlineData("They met at 7 p.m.¦ The park was closed.")]
    [InlineData("The vote is on Nov. 5.¦ Polls open at 7:30.¦ Bring a card.")]
    public void A_time_of_day_goes_on_with_a_day_or_a_zone_and_a_month_with_its_day(string text) => Splits(text);

    [Theory]
    [InlineData("It cost $99.50 in 2.5 days.¦ It was worth it.")]
    [InlineData("It cost $100.00.¦ It was in his bag.")]
    [InlineData("The share rose 3.7 percent to 1,024.50 points.")]
    [InlineData("Version 2.0.1 came in 2020.¦ 30 people used it.")]
    [InlineData("Write to anna.hale@example.com.¦ She answers.")]
    [InlineData("The page is https://www.example.org/a.b/c_d.html.¦ Please have a look.")]
    [InlineData("Go to example.com or read file.txt first.")]
    [InlineData("We use .NET and Node.js here.")]
    public void Points_within_numbers_and_addresses_end_none(string text) => Splits(text);

    [Theory]
    [InlineData("“They see everything.¦ Now sometimes they don’t,” Hale said.¦ “But they do react.”¦ The end.")]
    [InlineData("She turned to him, “This is great.” she said.")]
    [InlineData("She turned to him, \"This is great.\" she said.")]
    [InlineData("She turned to him, 'This is great.' she said.")]
    [InlineData("She turned to him, “This is great.”¦ She showed him the book.")]
    [InlineData("“Is it over?” he asked.¦ Nobody spoke.")]
    [InlineData("“Is it over?” Maria Hale asked.¦ Nobody spoke.")]
    [InlineData("“Get out!” Hale shouted.")]
    [InlineData("“Get out!”¦ Hale left the room.")]
    [InlineData("He said, “It’s sick what he’s doing.”¦ “It is,” she said.")]
    [InlineData("“It is so.” — Anna Hale")]
    [InlineData("He teaches science (he was an engineer.) at the school.")]
    [InlineData("He teaches science.¦ (He was an engineer.)¦ He likes it.")]
    [InlineData("Rust is old.[1]¦ Iron is older.[12]")]
    [InlineData("He called it “a mess.”¦ “The worst ever,” he added.")]
    [InlineData("Roe Inc. (“Roe”) closed its Corp. (\"Poe\") too.")]
    [InlineData("« Personne ne regrettera le bac. »¦ « Est-ce vrai ? » demanda Marie.")]
    [InlineData("Er ging.¦ »Es regnet.«¦ »Ja.«")]
    [InlineData("`It is late,' he said.¦ `Go home.'¦ `No.'")]
    public void Marks_and_brackets_belong_to_the_sentence_that_they_close(string text) => Splits(text);

    [Theory]
    [InlineData("I never meant that....¦ She left.")]
    [InlineData("I was not ... well, what I mean...see . . . what I'm saying, the thing is . . . I did not mean it.")]
    [InlineData("Leave the words out and end it with a point . . . .¦ Next sentence.")]
    [InlineData("One habit was that of joining words. . . . The practice lived on. . . .", "One habit was that of joining words.|. . . The practice lived on. . . .")]
    [InlineData("He writes that “the laws will appear less complex. . . .”")]
    [InlineData("Hale [...] used the picture of two stairs [...] (Low 55).")]
    [InlineData("She waited…¦ Nothing came.")]
    [InlineData("She waited… and waited.")]
    [InlineData("“We will … not give in,” he said.")]
    [InlineData("“He left…” Ann Roe said.¦ “He came back...” Mayor Poe told the Planet.")]
    [InlineData("“He left....” Ann Roe said.¦ “He came back…”¦ Mayor Poe left.")]
    public void An_ellipsis_ends_a_sentence_where_a_capital_follows_that_begins_one(string text, string? expected = null) => Splits(text, expected);

    [Theory]
    [InlineData("1. The first item 2. The second item 3. The third", "1. The first item|2. The second item|3. The third")]
    [InlineData("1. The first item. 2. The second item.", "1. The first item.|2. The second item.")]
    [InlineData("1) The first item 2) The second item", "1) The first item|2) The second item")]
    [InlineData("1.) The first item. 2.) The second item.", "1.) The first item.|2.) The second item.")]
    [InlineData("a. The first item b. The second item c. The third", "a. The first item|b. The second item|c. The third")]
    [InlineData("• 9. The ninth item • 10. The tenth item", "• 9. The ninth item|• 10. The tenth item")]
    [InlineData("5. Secure the door.¦ Then wait.")]
    [InlineData("1. We saw 2 birds.¦ They flew.")]
    public void Items_in_a_line_are_sentences(string text, string? expected = null) => Splits(text, expected);

    [Theory]
    [InlineData("She works at Yahoo! in the sales department.")]
    [InlineData("Yahoo! Finance had it first.")]
    public void A_mark_that_a_brand_ends_with_ends_no_sentence(string text) => Splits(text);

    [Fact]
    public void A_brand_that_starts_in_a_small_letter_may_begin_a_sentence() => Splits("The iPhone is out.¦ iPads are not.");

    [Theory]
    [InlineData("Hello world.¦Today is Tuesday.¦Mr. Hale bought 1,000.¦That is a lot.")]
    [InlineData("He went to Paris.¦She stayed.")]
    public void A_sentence_may_begin_without_a_blank(string text) => Splits(text);

    [Theory]
    [InlineData("He called Console.WriteLine twice.")]
    [InlineData("We use System.Text.Json and Task.Run in Program.Main here.")]
    [InlineData("See the file README.md.¦ It tells it all.")]
    [InlineData("Open appsettings.Development.json and edit it.¦ Then wait.")]
    [InlineData("It calls Task.Run(() => x).¦ It then waits.")]
    [InlineData("We moved it to System.Text.Json.¦ Nobody noticed.")]
    [InlineData("Call `Console.Write(\"Hi. There\")` or ``a. B`` first.¦ Then wait.")]
    public void Points_within_the_names_of_code_and_files_end_none(string text) => Splits(text);

    [Theory]
    [InlineData("今日は晴れ。¦明日は雨？¦「そうだ。」¦はい。")]
    [InlineData("¿Qué pasa?¦ ¡Nada!¦ «Bien.»")]
    public void Marks_of_other_languages_end_sentences(string text) => Splits(text);

    [Fact]
    public void Spans_count_units_of_the_source_from_the_block_on()
    {
        const string source = "Title\n\nOne here. Two here.";
        List<TextSpan> sentences = [];
        SentenceSplitter.Split(source, TextSpan.FromBounds(7, source.Length), sentences, TestContext.Current.CancellationToken);
        Assert.Equal([new TextSpan(7, 9), new TextSpan(17, 9)], sentences);
    }

    static void Splits(string marked, string? expected = null)
    {
        string text = marked.Replace("¦", "", StringComparison.Ordinal);
        List<TextSpan> sentences = [];
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), sentences, TestContext.Current.CancellationToken);
        string[] wanted = expected?.Split('|') ?? marked.Split('¦').Select(sentence => sentence.Trim()).ToArray();
        Assert.Equal(wanted, sentences.Select(sentence => sentence.Of(text)));
    }
}
