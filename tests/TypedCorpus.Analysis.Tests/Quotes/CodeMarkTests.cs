using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class CodeMarkTests
{
    [Theory]
    [InlineData("const answer = await ask(\"How wet is it?\");")]
    [InlineData("console.log(\"It rained, and nobody came\", rain.days);")]
    [InlineData("println!(\"{} days of rain\", mill.days());")]
    [InlineData("[ { town : \"Elm\" , price : \"$1\" } , { town : \"Ash\" , price : \"$2\" } ]")]
    [InlineData("  \"Content-Type\": \"text/plain\",")]
    [InlineData("\"rain\".slice(0, 2)  // \"ra\"")]
    [InlineData("mills = ['Elm', 'Ash', 'Oak']")]
    [InlineData("['Elm', 'Ash', 'Oak']")]
    [InlineData("{'a', 'b'}")]
    [InlineData("setTrend ( days > 3 ? 'wet' : 'dry' ) ;")]
    [InlineData("if [ \"$1\" = \"\" ] || [ \"$1\" = \"-h\" ]")]
    [InlineData("mill = { version = \"1\", features = [\"wheel\"] }")]
    [InlineData("raise ValueError(\"The mill's wheel is \\\"stuck\\\"\") if wheel.is_stuck() else None")]
    public void The_marks_of_a_line_of_code_hold_no_quote(string line) => Assert.Empty(Quoted.Words(line));

    [Theory]
    [InlineData("const text = String::from(\n    \"of course it will rain, as everybody knows\",\n);")]
    [InlineData("call({\n  town: \"Elm\"\n});")]
    [InlineData("draw(mill.wheel(), mill.roof());\n'It rained.'")]
    public void So_do_those_of_lines_beside_one(string lines) => Assert.Empty(Quoted.Words(lines));

    [Theory]
    [InlineData("“Yes” (“no” in the minutes) was her answer; “rain” was his.")]
    [InlineData("\"Rain\", \"wind\" and \"snow\": Roe's three words; she said \"no\" to a fourth.")]
    [InlineData("Roe said \"[the mill] ... is old\" and paid $1 (\"a joke\").")]
    [InlineData("Tom's answer (in full): \"It rained.\"")]
    [InlineData("<p>\"It rained,\" said <a href=\"https://example.org/?a=1&b=2\">Ann Roe</a>.</p>")]
    [InlineData("Ann: \"Yes\"; Tom: \"No\"; Ann: \"Then go\";")]
    [InlineData("The owner(s) of the mill said \"no\"; the tenant(s) said \"yes\".")]
    [InlineData("\"The file is at C:\\mill\\wheel.txt,\" Roe said.")]
    [InlineData("See https://example.org/a_b_c=d;e(f) for \"The Mill\".")]
    [InlineData("\"x == y && y == z; it's simple;\" Roe said.")]
    public void Brackets_and_signs_among_words_are_no_code(string line) => Assert.NotEmpty(Quoted.Words(line));

    [Fact]
    public void A_mark_in_code_opens_nothing_that_the_words_behind_it_would_close() => Assert.Equal(
        ["It rained,"],
        Quoted.Words("print(mill.name + '\"' + mill.town);\n\"It rained,\" Roe said."));

    [Fact]
    public void What_stands_above_and_below_code_is_quoted() => Assert.Equal(
        ["It is simple, she said:", "It rained,"],
        QuotesAround("\"It is simple, she said:\"", "\"It rained,\" Roe said."));

    static string[] QuotesAround(string above, string below) => Quoted.Words(above + "\nrun(() => { mill.turn(\"left\"); });\n" + below);
}
